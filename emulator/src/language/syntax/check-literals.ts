import type { AnyNode, AssignmentProperty, Literal, Property } from 'acorn';
import type { Report } from './report.ts';

/** Backslashes in pairs are skipped, so that `'\\u'` is no escape of a character. */
const CHARACTER_ESCAPE = /^(?:[^\\]|\\[^ux])*\\[ux]/s;
const OCTAL_ESCAPE = /^(?:[^\\]|\\[^1-9])*\\(?:[1-9]|0[0-9])/s;

export function checkLiteral({ value, raw = '', regex, bigint }: Literal, report: Report): undefined {
  if (regex) report('regex-literal');
  else if (bigint) report('bigint');
  else if (typeof value === 'string') checkText(raw, report);
  else if (typeof value === 'number') checkNumber(raw, report);
}

function checkText(raw: string, report: Report): undefined {
  if (OCTAL_ESCAPE.test(raw)) report('octal-literal', raw);
  else if (CHARACTER_ESCAPE.test(raw)) report('escape-form');
}

function checkNumber(raw: string, report: Report): undefined {
  if (raw.includes('_')) report('numeric-separator');
  else if (/^0[0-9]/.test(raw)) report('octal-literal', raw);
  else if (/^0[a-z]|e/i.test(raw)) report('number-form', raw);
}

export function checkProperty(node: AssignmentProperty | Property, report: Report): 'skip' | undefined {
  if (node.kind !== 'init') report('accessor');
  else if (node.method) report('shorthand-method');
  else if (node.shorthand && node.key.type === 'Identifier') report('shorthand-property', node.key.name);
  if (node.computed) report('computed-key');
  return node.shorthand ? 'skip' : undefined;
}

/** `undefined` is an instruction of its own in the runtime, not a variable. */
export function checkDeclaredName(node: AnyNode, report: Report): undefined {
  if (node.type === 'Identifier' && node.name === 'undefined') report('reserved-name', node.name, node.start);
}
