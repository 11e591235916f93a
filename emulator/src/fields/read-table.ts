import type { Column, Field } from '../file/index.ts';
import { checkValue, nameSpot } from './check-value.ts';
import type { FieldError } from './field-error.ts';
import { isEmpty } from './is-empty.ts';
import { meetsConditions, type ReadValue } from './meets-conditions.ts';
import { type ReadResult, readValue } from './read-value.ts';
import { holdsVariable } from './resolve-variables.ts';

type Row = Record<string, unknown>;

/** Reads the rows typed into a table; no rows give `undefined`, as in GTM. `read` gives the fields around it. */
export function readTable(field: Field, typed: unknown, read: ReadValue): ReadResult {
  const spot = { field: field.name };
  if (isEmpty(typed)) return { value: undefined, errors: [] };
  if (!Array.isArray(typed)) {
    const message = `${nameSpot(field, spot)} must be a list of rows.`;
    return { value: undefined, errors: [{ ...spot, message, rule: 'TYPE' }] };
  }
  const errors: FieldError[] = [];
  const value = typed.map((row: unknown, index) => readRow(field, row, index + 1, read, errors));
  for (const column of field.columns) if (column.isUnique) errors.push(...findRepeats(field, column, value));
  return { value, errors };
}

function readRow(field: Field, typed: unknown, row: number, readOuter: ReadValue, errors: FieldError[]): Row {
  if (typeof typed !== 'object' || typed === null || Array.isArray(typed)) {
    errors.push({
      field: field.name,
      row,
      message: `Row ${row} of "${field.name}" must be an object.`,
      rule: 'TYPE',
    });
    return {};
  }
  const given = new Map(Object.entries(typed));
  const cells = new Map<string, unknown>();
  for (const { field: column } of field.columns) {
    const spot = { field: field.name, row, column: column.name };
    const { value, errors: found } = readValue(column, given.get(column.name), spot);
    // The inline cells of a simple table hold '' when left empty; a dialog's fields hold nothing.
    cells.set(column.name, value === undefined && field.type === 'SIMPLE_TABLE' ? '' : value);
    errors.push(...found);
  }
  for (const name of given.keys()) {
    if (cells.has(name)) continue;
    const message = `"${field.name}" has no column "${name}".`;
    errors.push({ field: field.name, row, column: name, message, rule: 'UNKNOWN_FIELD' });
  }
  const read: ReadValue = (name) => (cells.has(name) ? cells.get(name) : readOuter(name));
  const enabled = field.columns.filter(({ field: column }) =>
    meetsConditions(column.enablingConditions, read),
  );
  for (const { field: column } of enabled) {
    const spot = { field: field.name, row, column: column.name };
    errors.push(...checkValue(column, cells.get(column.name), spot, read));
  }
  return Object.fromEntries(enabled.map(({ field: column }) => [column.name, cells.get(column.name)]));
}

function findRepeats(field: Field, { field: column }: Column, rows: readonly Row[]): FieldError[] {
  const seen = new Set<string>();
  const errors: FieldError[] = [];
  for (const [index, row] of rows.entries()) {
    const value = row[column.name];
    if (isEmpty(value) || holdsVariable(value)) continue;
    const spot = { field: field.name, row: index + 1, column: column.name };
    const key = `${typeof value}:${String(value)}`;
    if (seen.has(key)) {
      const message = `${nameSpot(column, spot)} repeats ${JSON.stringify(value)}; its values must be unique.`;
      errors.push({ ...spot, message, rule: 'UNIQUE' });
    }
    seen.add(key);
  }
  return errors;
}
