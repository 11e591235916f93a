import type { AnyNode } from 'acorn';
import { childrenOf, descend, isFunction, propertyName } from '../../syntax-tree.ts';
import type { Declared } from './declare-names.ts';
import type { Source } from './parse-code.ts';
import type { Names } from './scopes.ts';

/** Whether evaluating something tells GTM that the tag is done: surely, perhaps, or not at all. */
export type Completion = 'yes' | 'maybe' | 'no';

export interface Completions {
  /** Of evaluating an expression once. */
  of(expression: AnyNode): Completion;
  /** Whether the code names one of the two callbacks, or something made from one, anywhere in a node. */
  mentions(node: AnyNode): boolean;
}

/** Functions that call one another further down are taken to complete: each takes a part of the host's stack. */
const MAX_CALLS = 100;

/** How a whole function body completes; `open-ends` knows how to walk statements. */
export type CheckFunction = (body: AnyNode, completions: Completions) => Completion;

/**
 * Follows `data.gtmOnSuccess` and `data.gtmOnFailure` through names and functions. A callback handed to any
 * call counts as called: when, is up to the API.
 */
export function traceCompletions(source: NonNullable<Source['parsed']>, check: CheckFunction): Completions {
  const { program, names } = source;
  const named = findMentions();
  const results = new Map<AnyNode, Completion>();
  let calls = 0;
  const completions: Completions = { of, mentions };
  return completions;

  /** Every node that one of the callbacks, or a name that carries one, stands in. */
  function findMentions(): Set<AnyNode> {
    const parents = new Map<AnyNode, AnyNode>();
    const found = new Set<AnyNode>();
    const waiting: AnyNode[] = [];
    for (const node of descend(program)) {
      for (const child of childrenOf(node)) parents.set(child, node);
      if (node.type === 'MemberExpression' && /^gtmOn(Success|Failure)$/.test(propertyName(node) ?? ''))
        waiting.push(node);
    }
    const carriers = groupByValue(names, program);
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      for (let at: AnyNode | undefined = next; at && !found.has(at); at = parents.get(at)) {
        found.add(at);
        waiting.push(...(carriers.get(at) ?? []));
      }
    }
    return found;
  }

  function mentions(node: AnyNode): boolean {
    return named.has(node);
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
    const known = results.get(node);
    if (known) return known;
    if (calls === MAX_CALLS) return 'yes';
    results.set(node, 'yes');
    calls += 1;
    const result = isFunction(node) ? check(node.body, completions) : 'no';
    calls -= 1;
    results.set(node, result);
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

/** For each value that a name is set to, by declaration or by assignment to it or into it: the uses of the name. */
function groupByValue({ uses }: Names, program: AnyNode): Map<AnyNode, AnyNode[]> {
  const usesOf = new Map<Declared, AnyNode[]>();
  for (const [use, declared] of uses) if (declared) append(usesOf, declared, use);
  const byValue = new Map<AnyNode, AnyNode[]>();
  for (const [{ init }, all] of usesOf) if (init) append(byValue, init, ...all);
  for (const node of descend(program)) {
    if (node.type !== 'AssignmentExpression') continue;
    let target: AnyNode = node.left;
    while (target.type === 'MemberExpression') target = target.object;
    const declared = target.type === 'Identifier' ? uses.get(target) : undefined;
    if (declared) append(byValue, node.right, ...(usesOf.get(declared) ?? []));
  }
  return byValue;
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, ...values: Value[]): void {
  const known = map.get(key);
  if (known) for (const value of values) known.push(value);
  else map.set(key, values);
}
