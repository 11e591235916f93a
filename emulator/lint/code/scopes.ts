import type { AnyNode, Identifier } from 'acorn';
import { childrenOf, isFunction } from '../../syntax-tree.ts';

/** A declared name; `init` is what it starts as, where that stands in its declaration. */
export interface Declared {
  name: string;
  kind: 'const' | 'let' | 'var' | 'function' | 'param';
  init: AnyNode | undefined;
}

export interface Names {
  /** Every use of a name, with its declaration; undefined where the program declares none. */
  uses: ReadonlyMap<Identifier, Declared | undefined>;
  /** What the outermost level declares. */
  top: ReadonlyMap<string, Declared>;
  /** The names that are assigned to after their declaration. */
  assigned: ReadonlySet<Declared>;
}

interface Scope {
  names: Map<string, Declared>;
  parent: Scope | undefined;
  /** Where `var` goes. */
  home: Scope;
}

/** Resolves the names of a program by the rules of blocks and functions; `arguments` counts as declared. */
export function resolveNames(program: AnyNode): Names {
  const uses = new Map<Identifier, Declared | undefined>();
  const assigned = new Set<Declared>();
  const top = openScope(undefined, true);
  declareWithin(program, top);
  for (const child of childrenOf(program)) visit(child, top);
  return { uses, top: top.names, assigned };

  function visit(node: AnyNode, scope: Scope): void {
    if (isFunction(node)) {
      visitFunction(node, scope);
      return;
    }
    switch (node.type) {
      case 'Identifier': {
        uses.set(node, find(node.name, scope));
        return;
      }
      case 'MemberExpression':
        visit(node.object, scope);
        if (node.computed) visit(node.property, scope);
        return;
      case 'Property':
        if (node.computed) visit(node.key, scope);
        visit(node.value, scope);
        return;
      case 'VariableDeclarator': {
        for (const name of namesIn(node.id)) if (name.type !== 'Identifier') visit(name, scope);
        if (node.init) visit(node.init, scope);
        return;
      }
      case 'AssignmentExpression':
      case 'UpdateExpression': {
        const target = node.type === 'UpdateExpression' ? node.argument : node.left;
        if (target.type === 'Identifier') {
          const declared = find(target.name, scope);
          if (declared) assigned.add(declared);
        }
        break;
      }
      case 'LabeledStatement':
        visit(node.body, scope);
        return;
      case 'BreakStatement':
      case 'ContinueStatement':
        return;
      case 'BlockStatement':
      case 'ForStatement':
      case 'ForInStatement':
      case 'ForOfStatement':
      case 'SwitchStatement': {
        const inner = openScope(scope, false);
        declareWithin(node, inner);
        for (const child of childrenOf(node)) visit(child, inner);
        return;
      }
    }
    for (const child of childrenOf(node)) visit(child, scope);
  }

  function visitFunction(node: Extract<AnyNode, { params: unknown }>, scope: Scope): void {
    const inner = openScope(scope, true);
    inner.names.set('arguments', { name: 'arguments', kind: 'param', init: undefined });
    if (node.type === 'FunctionExpression' && node.id) declare(node.id, 'function', node, inner);
    for (const param of node.params) {
      for (const name of namesIn(param)) {
        if (name.type === 'Identifier') declare(name, 'param', undefined, inner);
        else visit(name, inner);
      }
    }
    if (node.body.type !== 'BlockStatement') {
      visit(node.body, inner);
      return;
    }
    declareWithin(node.body, inner);
    for (const child of node.body.body) visit(child, inner);
  }
}

function openScope(parent: Scope | undefined, isHome: boolean): Scope {
  const scope = { names: new Map<string, Declared>(), parent } as Scope;
  scope.home = isHome || !parent ? scope : parent.home;
  return scope;
}

function find(name: string, scope: Scope | undefined): Declared | undefined {
  for (let at = scope; at; at = at.parent) {
    const declared = at.names.get(name);
    if (declared) return declared;
  }
  return undefined;
}

function declare(id: Identifier, kind: Declared['kind'], init: AnyNode | undefined, scope: Scope): void {
  scope.names.set(id.name, { name: id.name, kind, init });
}

/** Declares what a block holds itself, and every `var` below it that is not inside another function. */
function declareWithin(block: AnyNode, scope: Scope): void {
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
function namesIn(pattern: AnyNode): AnyNode[] {
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
