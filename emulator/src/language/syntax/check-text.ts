import { type AnyNode, tokTypes } from 'acorn';
import { createFinding, type SyntaxFinding } from './finding.ts';
import { type ParsedSource, tokenBefore, tokenFrom } from './parse-source.ts';
import type { Report } from './report.ts';

/** The wording is that of GTM's own parser, as in "missing ';' at 'const'". */
export function findMissingSemicolons(parsed: ParsedSource): SyntaxFinding[] {
  return parsed.insertedSemicolons.map((offset) =>
    createFinding(parsed.text, 'missing-semicolon', offset, nameTokenFrom(parsed, offset)),
  );
}

function nameTokenFrom(parsed: ParsedSource, offset: number): string {
  const token = tokenFrom(parsed, offset);
  return token ? `'${parsed.text.slice(token.start, token.end)}'` : "'<EOF>'";
}

/** Browsers, and acorn with them, take `<!--` and `-->` for comments; GTM's parser is not known to. */
export function findHtmlComments({ text, comments }: ParsedSource): SyntaxFinding[] {
  return comments
    .filter(({ type, start }) => type === 'Line' && !text.startsWith('//', start))
    .map(({ start }) => createFinding(text, 'html-comment', start));
}

/** What the syntax tree of a node does not tell: where its operators and commas stand. */
export function checkText(node: AnyNode, parsed: ParsedSource, report: Report): void {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      checkOperatorAfter(node.left.end, parsed, report);
      return;
    case 'ConditionalExpression':
      checkOperatorAfter(node.test.end, parsed, report);
      checkOperatorAfter(node.consequent.end, parsed, report);
      return;
    case 'CallExpression':
      if (node.arguments.length > 0) checkCommaBefore(node.end - 1, parsed, report);
      return;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      checkParameters(node.params.at(-1)?.end, parsed, report);
      return;
    case 'DoWhileStatement':
      checkEndOfDo(node.end, parsed, report);
      return;
    case 'Identifier':
      if (parsed.text.slice(node.start, node.end).includes('\\')) report('escape-form');
      return;
    default:
      return;
  }
}

/** JavaScript needs no semicolon after `do … while (…)`, so that acorn does not report that it is missing. */
function checkEndOfDo(end: number, parsed: ParsedSource, report: Report): void {
  if (parsed.text[end - 1] !== ';') report('missing-semicolon', nameTokenFrom(parsed, end), end);
}

function checkOperatorAfter(end: number, parsed: ParsedSource, report: Report): void {
  let token = tokenFrom(parsed, end);
  while (token?.type === tokTypes.parenR) token = tokenFrom(parsed, token.end);
  const before = token && tokenBefore(parsed, token.start);
  if (!token || !before || !/[\n\r]/.test(parsed.text.slice(before.end, token.start))) return;
  report('leading-operator', parsed.text.slice(token.start, token.end), token.start);
}

function checkParameters(lastEnd: number | undefined, parsed: ParsedSource, report: Report): void {
  const next = lastEnd === undefined ? undefined : tokenFrom(parsed, lastEnd);
  if (next?.type === tokTypes.comma) report('trailing-comma', '', next.start);
}

function checkCommaBefore(closing: number, parsed: ParsedSource, report: Report): void {
  const before = tokenBefore(parsed, closing);
  if (before?.type === tokTypes.comma) report('trailing-comma', '', before.start);
}
