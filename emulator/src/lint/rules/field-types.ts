import { listFields } from '../../fields/index.ts';
import type { Field } from '../../file/index.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../lint-context.ts';

const types = ['TEXT', 'SELECT', 'CHECKBOX', 'RADIO', 'SIMPLE_TABLE', 'PARAM_TABLE', 'GROUP', 'LABEL'];

/** Fields of unknown type, without the choices or columns they need, or with a pattern that is none. */
export const findFieldTypes: Rule = ({ template }) =>
  listFields(template.parameters).flatMap(({ field }) => [
    ...check(field),
    ...field.columns.flatMap(({ field: column }) => checkColumn(field, column)),
  ]);

function checkColumn(table: Field, column: Field): Finding[] {
  if (table.type !== 'SIMPLE_TABLE' || column.type === 'TEXT' || column.type === 'SELECT')
    return check(column);
  const message = `A SIMPLE_TABLE takes TEXT and SELECT columns only; "${column.name}" is ${column.type}.`;
  return [{ rule: 'field-types', level: 'error', message, ...column.place }];
}

function check(field: Field): Finding[] {
  const report = (message: string, place = field.place): Finding => ({
    rule: 'field-types',
    level: 'error',
    message,
    ...place,
  });
  const findings: Finding[] = [];
  const { name, type, choices, columns, validators } = field;
  if (!types.includes(type)) findings.push(report(`The field "${name}" has the unknown type "${type}".`));
  // Where the marketer may choose a variable, a list without choices still offers something.
  if ((type === 'SELECT' || type === 'RADIO') && choices.length === 0 && !field.macrosInSelect) {
    const level = type === 'SELECT' ? 'warning' : 'error';
    findings.push({ ...report(`The field "${name}" offers no choices.`), level });
  }
  if ((type === 'SIMPLE_TABLE' || type === 'PARAM_TABLE') && columns.length === 0) {
    findings.push(report(`The table "${name}" has no columns.`));
  }
  for (const { type: validator, args, place } of validators) {
    if (validator !== 'REGEX') continue;
    const [pattern] = args;
    if (typeof pattern !== 'string' || !isPattern(pattern)) {
      findings.push(report(`The REGEX validator of "${name}" needs a regular expression in "args".`, place));
    }
  }
  return findings;
}

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text));
  } catch {
    return false;
  }
}
