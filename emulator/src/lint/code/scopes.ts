import type { AnyNode, Identifier } from 'acorn';
import { childrenOf, isFunction } from '../../syntax-tree.ts';
import { type Declared, declare, declareWithin, namesIn, type Scope } from './declare-names.ts';

export interface Names {
  /** Every use of a name, with its declaration; undefined where the program declares none. */
  uses: ReadonlyMap<Identifier, Declared | undefined>;
  /** What the outermost level declares. */
  top: ReadonlyMap<string, Declared>;
  /** The names that are assigned to after their declaration. */
  assigned: ReadonlySet<Declared>;
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
