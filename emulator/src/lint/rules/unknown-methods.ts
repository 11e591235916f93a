import type { AnyNode } from 'acorn';
import { descend, propertyName } from '../../syntax-tree.ts';
import { apiMembers } from '../api-catalog.ts';
import { apiOf } from '../code/api-uses.ts';
import type { Source } from '../code/parse-code.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../lint-context.ts';

/** Methods of JavaScript that the sandbox's strings, arrays, numbers and functions do not have. */
const absent = new Set(
  `includes find findIndex findLast findLastIndex flat flatMap fill at copyWithin startsWith endsWith padStart
  padEnd repeat charCodeAt codePointAt substr trimStart trimEnd trimLeft trimRight replaceAll matchAll normalize
  localeCompare toFixed toPrecision toExponential valueOf toLocaleString isPrototypeOf propertyIsEnumerable call
  apply bind keys entries values with toReversed toSorted toSpliced isWellFormed toWellFormed`.split(/\s+/),
);

/**
 * Calls of methods that the standard library does not have; they fail when they run.
 * https://developers.google.com/tag-platform/tag-manager/templates/standard-library
 */
export const findUnknownMethods: Rule = ({ code, setup, scenarios }) =>
  [code, setup, ...scenarios.map(({ source }) => source)].flatMap(check);

function check(source: Source): Finding[] {
  if (!source.parsed) return [];
  const { program, names } = source.parsed;
  const nodes = [...descend(program)];
  const own = new Set(nodes.flatMap(definedProperty));
  const called = new Set(nodes.flatMap((node) => (node.type === 'CallExpression' ? [node.callee] : [])));
  const findings: Finding[] = [];
  for (const node of nodes) {
    if (node.type !== 'MemberExpression') continue;
    const name = propertyName(node);
    if (name === undefined) continue;
    const api = apiOf(node.object, names);
    const members = api === undefined ? undefined : apiMembers.get(api);
    if (members) {
      if (members.includes(name) || name === 'hasOwnProperty' || name === 'toString') continue;
      const message = `${api} has no "${name}" in the sandbox; it has ${members.join(', ')}.`;
      findings.push({ rule: 'unknown-methods', level: 'error', message, ...source.placeOf(node.property) });
    } else if (
      absent.has(name) &&
      !own.has(name) &&
      called.has(node) &&
      !comesFromPage(node.object, source)
    ) {
      const message = `The sandbox has no method "${name}"${adviseFor(name)}.`;
      findings.push({ rule: 'unknown-methods', level: 'error', message, ...source.placeOf(node.property) });
    }
  }
  return findings;
}

/** Names of properties that the program itself sets: a call of one of them may well be fine. */
function definedProperty(node: AnyNode): string[] {
  if (node.type === 'Property' && !node.computed) {
    return [
      node.key.type === 'Identifier'
        ? node.key.name
        : node.key.type === 'Literal'
          ? String(node.key.value)
          : '',
    ];
  }
  if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return [];
  return [propertyName(node.left) ?? ''];
}

/** An object copied from the page can have functions of any name. */
function comesFromPage(node: AnyNode, source: Source, depth = 0): boolean {
  if (!source.parsed || depth > 20) return true;
  const { names } = source.parsed;
  if (node.type === 'MemberExpression') return comesFromPage(node.object, source, depth + 1);
  if (node.type === 'CallExpression') {
    const api = apiOf(node.callee, names);
    return api === 'copyFromWindow' || api === 'callInWindow' || api === 'copyFromDataLayer';
  }
  if (node.type !== 'Identifier') return false;
  const init = names.uses.get(node)?.init;
  return init ? comesFromPage(init, source, depth + 1) : false;
}

function adviseFor(name: string): string {
  if (name === 'includes') return '; use indexOf(…) !== -1';
  if (name === 'startsWith') return '; use indexOf(…) === 0';
  if (name === 'replaceAll') return '; use split(…).join(…)';
  if (name === 'substr') return '; use substring or slice';
  if (name === 'find') return '; use filter(…)[0]';
  if (name === 'toFixed') return "; use require('Math').round and makeString";
  if (name === 'call' || name === 'apply' || name === 'bind') return '; call the function directly';
  return '';
}
