import type { AnyNode } from 'acorn';
import { childrenOf, descend, isFunction, propertyName } from '../../syntax-tree.ts';
import type { Source } from './parse-code.ts';
import type { Declared } from './scopes.ts';

/** Whether evaluating something tells GTM that the tag is done: surely, perhaps, or not at all. */
export type Completion = 'yes' | 'maybe' | 'no';

export interface Completions {
  /** Of evaluating an expression once. */
  of(expression: AnyNode): Completion;
  /** Whether the code names one of the two callbacks, or something made from one, anywhere in a node. */
  mentions(node: AnyNode): boolean;
}

/** How a whole function body completes; `open-ends` knows how to walk statements. */
export type JudgeFunction = (body: AnyNode, completions: Completions) => Completion;

/**
 * Follows `data.gtmOnSuccess` and `data.gtmOnFailure` through names and functions. A callback handed to any
 * call counts as called: when, is up to the API.
 */
export function traceCompletions(source: NonNullable<Source['parsed']>, judge: JudgeFunction): Completions {
  const { program, names } = source;
  const sources = collectValues();
  const carriers = new Set<Declared>();
  for (let grown = true; grown; ) {
    grown = false;
    for (const [declared, values] of sources) {
      if (carriers.has(declared) || !values.some(mentions)) continue;
      carriers.add(declared);
      grown = true;
    }
  }
  const judged = new Map<AnyNode, Completion>();
  const completions: Completions = { of, mentions };
  return completions;

  /** Everything that a name is ever set to, by declaration or by assignment to it or into it. */
  function collectValues(): Map<Declared, AnyNode[]> {
    const values = new Map<Declared, AnyNode[]>();
    const add = (declared: Declared | undefined, value: AnyNode | undefined) => {
      if (declared && value) values.set(declared, [...(values.get(declared) ?? []), value]);
    };
    for (const declared of names.uses.values())
      if (declared && !values.has(declared)) add(declared, declared.init);
    for (const node of descend(program)) {
      if (node.type !== 'AssignmentExpression') continue;
      let target: AnyNode = node.left;
      while (target.type === 'MemberExpression') target = target.object;
      if (target.type === 'Identifier') add(names.uses.get(target), node.right);
    }
    return values;
  }

  function mentions(node: AnyNode): boolean {
    for (const inner of descend(node)) {
      if (inner.type === 'MemberExpression' && /^gtmOn(Success|Failure)$/.test(propertyName(inner) ?? ''))
        return true;
      const declared = inner.type === 'Identifier' ? names.uses.get(inner) : undefined;
      if (declared && carriers.has(declared)) return true;
    }
    return false;
  }

  function of(node: AnyNode): Completion {
    if (isFunction(node)) return 'no';
    switch (node.type) {
      case 'CallExpression':
        return strongest([ofCall(node), ...childrenOf(node).map(of)]);
      case 'LogicalExpression':
        return strongest([of(node.left), of(node.right) === 'no' ? 'no' : 'maybe']);
      case 'ConditionalExpression': {
        const branches = [of(node.consequent), of(node.alternate)];
        return strongest([of(node.test), weakest(branches)]);
      }
      default:
        return strongest(childrenOf(node).map(of));
    }
  }

  function ofCall(node: Extract<AnyNode, { type: 'CallExpression' }>): Completion {
    if (node.arguments.some(mentions)) return 'yes';
    const { callee } = node;
    const declared = callee.type === 'Identifier' ? names.uses.get(callee) : undefined;
    const target = declared && !names.assigned.has(declared) ? declared.init : callee;
    if (isFunction(target)) return ofFunction(target);
    return mentions(callee) ? 'yes' : 'no';
  }

  function ofFunction(node: AnyNode): Completion {
    const known = judged.get(node);
    if (known) return known;
    judged.set(node, 'yes');
    const result = isFunction(node) ? judge(node.body, completions) : 'no';
    judged.set(node, result);
    return result;
  }
}

export function strongest(all: readonly Completion[]): Completion {
  if (all.includes('yes')) return 'yes';
  return all.includes('maybe') ? 'maybe' : 'no';
}

function weakest(all: readonly Completion[]): Completion {
  if (all.every((one) => one === 'yes')) return 'yes';
  return all.every((one) => one === 'no') ? 'no' : 'maybe';
}
