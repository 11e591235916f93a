import { type AnyNode, getLineInfo, type Program } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { findFreeNames } from 'gtm-template';
import type { Place, SubsetFinding } from './finding.ts';
import { collectMethods, nameOfMember } from './known-methods.ts';
import { parseSandboxed } from './parse-sandboxed.ts';
import { allowedNodes, allowedOperators, subsetRules } from './rules.ts';

const STANDARD_LIBRARY = 'https://developers.google.com/tag-platform/tag-manager/templates/standard-library';
const LANGUAGE = 'https://developers.google.com/tag-platform/tag-manager/templates/sandboxed-javascript';
/** GTM's editor said `missing ';' at …` to this author. */
const MISSING_SEMICOLON =
  'https://github.com/facebookincubator/ConversionsAPI-Client-for-GoogleTagManager/issues/1';

export interface SubsetOptions {
  /** Names that the code may use without declaring them, besides `undefined`. */
  globals?: readonly string[];
  /** Methods of objects that are handed to the code from outside. */
  methods?: readonly string[];
  /** Where a place of the code (from 1) comes from; without it, places are those of the code. */
  locate?(line: number, column: number): Place | undefined;
}

type Report = (rule: string, offset: number, message: string, link: string) => void;

/** Everything in the code that is outside the part of JavaScript that GTM's sandbox is known to take. */
export function checkSubset(code: string, options: SubsetOptions = {}): SubsetFinding[] {
  const findings: (SubsetFinding & { offset: number })[] = [];
  const report: Report = (rule, offset, message, link) => {
    const { line, column } = getLineInfo(code, Math.min(offset, code.length));
    const place = options.locate?.(line, column + 1) ?? { file: 'code', line, column: column + 1 };
    findings.push({ rule, place, message, link, offset });
  };

  let program: Program;
  try {
    program = parseSandboxed(code, (offset) =>
      report('missing-semicolon', offset, "A statement without ';': put it in.", MISSING_SEMICOLON),
    );
  } catch (error) {
    const { pos, message } = error as SyntaxError & { pos: number };
    report('syntax', pos, `${message}: this is no JavaScript.`, LANGUAGE);
    return findings;
  }

  const methods = collectMethods(program, options.methods ?? []);
  fullAncestor(program, (visited, _state, ancestors) => {
    const node = visited as AnyNode;
    judgeNode(node, ancestors.at(-2) as AnyNode | undefined, (rule, message, link) =>
      report(rule, node.start, message, link),
    );
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return;
    const name = nameOfMember(node.callee);
    if (name === undefined || methods.has(name)) return;
    const message = `The sandbox has no method '${name}': use what its standard library has, or a function of ours.`;
    report('unknown-method', node.callee.property.start, message, STANDARD_LIBRARY);
  });

  // What cannot be compiled has been refused above, and says so first.
  if (findings.length === 0) reportFreeNames(code, options.globals ?? [], report);
  findings.sort((a, b) => a.offset - b.offset);
  return findings.map(({ offset, ...finding }) => finding);
}

function judgeNode(
  node: AnyNode,
  parent: AnyNode | undefined,
  report: (rule: string, message: string, link: string) => void,
): void {
  for (const [id, { finds, construct, instead, link }] of subsetRules)
    if (finds(node, parent)) {
      report(id, `${construct} is not in GTM's sandboxed JavaScript: ${instead}.`, link);
      return;
    }
  const operators = allowedOperators[node.type];
  const isAllowed =
    allowedNodes.has(node.type) &&
    (!operators || ('operator' in node && operators.includes(node.operator))) &&
    !('label' in node && node.label);
  // Names in patterns belong to the pattern's own rule, texts to that of the template literal.
  if (isAllowed || node.type === 'TemplateElement') return;
  const what = 'operator' in node ? `${node.type} '${node.operator}'` : node.type;
  report(
    'unknown-syntax',
    `${what} is not known to be in GTM's sandboxed JavaScript: write it otherwise.`,
    LANGUAGE,
  );
}

function reportFreeNames(code: string, globals: readonly string[], report: Report): void {
  const allowed = new Set([...globals, 'undefined', 'arguments']);
  const lines = code.split('\n');
  for (const { name, line, column } of findFreeNames(code)) {
    if (allowed.has(name)) continue;
    const offset = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, column - 1);
    const message = `'${name}' is declared nowhere and reads as undefined in the sandbox: import or pass it in.`;
    report('free-name', offset, message, LANGUAGE);
  }
}
