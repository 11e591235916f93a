import type { AnyNode, Identifier } from 'acorn';
import { childrenOf, isFunction } from '../../syntax-tree.ts';

/** A declared name; `init` is what it starts as, where that stands in its declaration. */
export interface Declared {
  name: string;
  kind: 'const' | 'let' | 'var' | 'function' | 'param';
  init: AnyNode | undefined;
}

export interface Scope {
  names: Map<string, Declared>;
  parent: Scope | undefined;
  /** Where `var` goes. */
  home: Scope;
}

export function declare(
  id: Identifier,
  kind: Declared['kind'],
  init: AnyNode | undefined,
  scope: Scope,
): void {
  scope.names.set(id.name, { name: id.name, kind, init });
}

/** Declares what a block holds itself, and every `var` below it that is not inside another function. */
export function declareWithin(block: AnyNode, scope: Scope): void {
  for (const child of childrenOf(block)) collect(child, scope, true);
}

function collect(node: AnyNode, scope: Scope, direct: boolean): void {
  if (node.type === 'FunctionDeclaration') {
    if (direct && node.id) declare(node.id, 'function', node, scope);
    return;
  }
  if (isFunction(node)) return;
  if (node.type === 'VariableDeclaration') {
    if (node.kind === 'var' ? scope.home === scope : direct) {
      for (const { id, init } of node.declarations) {
        for (const name of namesIn(id)) {
          const kind = node.kind === 'const' || node.kind === 'let' ? node.kind : 'var';
          if (name.type === 'Identifier')
            declare(name, kind, id === name ? (init ?? undefined) : undefined, scope);
        }
      }
    }
  }
  const inCase = node.type === 'SwitchCase';
  if (scope.home !== scope && !inCase) return;
  for (const child of childrenOf(node)) collect(child, scope, direct && inCase);
}

/** The names a pattern binds, and the expressions that stand in it as defaults or computed keys. */
export function namesIn(pattern: AnyNode): AnyNode[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern];
    case 'ObjectPattern':
      return pattern.properties.flatMap((item) =>
        item.type === 'Property'
          ? [...(item.computed ? [item.key] : []), ...namesIn(item.value)]
          : namesIn(item),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap((item) => (item ? namesIn(item) : []));
    case 'RestElement':
      return namesIn(pattern.argument);
    case 'AssignmentPattern':
      return [...namesIn(pattern.left), pattern.right];
    default:
      return [pattern];
  }
}
