import type { Source } from '../code/parse-code.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../lint-context.ts';

const inCode = ['require', 'data', 'undefined'];
const inTests = ['require', 'undefined', 'runCode', 'mock', 'mockObject', 'assertApi', 'assertThat', 'fail'];

/**
 * Names that nothing declares. The sandbox has no globals but its own few; the editor refuses such code,
 * and what runs nevertheless reads `undefined`.
 */
export const findUndeclaredNames: Rule = ({ code, setup, scenarios }) => {
  const shared = [...inTests, ...(setup.parsed?.names.top.keys() ?? [])];
  const tests = setup.parsed ? scenarios.flatMap(({ source }) => check(source, shared)) : [];
  return [...check(code, inCode), ...check(setup, inTests), ...tests];
};

function check(source: Source, known: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  const reported = new Set<string>();
  for (const [use, declared] of source.parsed?.names.uses ?? []) {
    if (declared || known.includes(use.name) || reported.has(use.name)) continue;
    reported.add(use.name);
    const message = `"${use.name}" is not declared${adviseFor(use.name)}.`;
    findings.push({ rule: 'undeclared-names', level: 'error', message, ...source.placeOf(use) });
  }
  return findings;
}

const apis = [
  'JSON',
  'Math',
  'Object',
  'localStorage',
  'encodeURIComponent',
  'decodeURIComponent',
  'encodeURI',
  'decodeURI',
];

function adviseFor(name: string): string {
  if (name === 'window' || name === 'document')
    return '; the sandbox has no page objects, see copyFromWindow';
  if (name === 'console') return "; use require('logToConsole')";
  if (name === 'setTimeout') return "; use require('callLater')";
  if (name === 'parseInt' || name === 'Number')
    return "; use require('makeInteger') or require('makeNumber')";
  if (name === 'String') return "; use require('makeString')";
  if (!apis.includes(name)) return '';
  const api = name.replace('URIComponent', 'UriComponent').replace(/URI$/, 'Uri');
  return `; get it with require('${api}')`;
}
