import type { Field, Json } from '../file/index.ts';
import { nameSpot } from './check-value.ts';
import type { FieldError, Spot } from './field-error.ts';
import { isEmpty } from './is-empty.ts';
import { holdsVariable } from './resolve-variables.ts';

/** A value as the form holds it, before variables are put in; `errors` where it cannot be entered there. */
export interface ReadResult {
  value: unknown;
  errors: FieldError[];
}

/** Reads what was typed into a field that is no table; `undefined` means that it was left as it was. */
export function readValue(field: Field, typed: unknown, spot: Spot): ReadResult {
  switch (field.type) {
    case 'CHECKBOX':
      return readCheckbox(field, typed, spot);
    case 'SELECT':
    case 'RADIO':
      return readChoice(field, typed, spot);
    default:
      return { value: readText(field, typed), errors: [] };
  }
}

function readText(field: Field, typed: unknown): unknown {
  const initial = field.defaultValue;
  const text =
    typed === undefined ? (initial === undefined || initial === null ? '' : String(initial)) : typed;
  if (typeof text !== 'string') return text;
  if (text === '') return field.canBeEmptyString ? '' : undefined;
  if (!field.textAsList || /^\s*\{\{[^{}]+\}\}\s*$/.test(text)) return text;
  return text.split(/\r\n|\n|\r/);
}

function readCheckbox(field: Field, typed: unknown, spot: Spot): ReadResult {
  const value = typed === undefined ? (field.defaultValue ?? false) : typed;
  if (typeof value === 'boolean') return { value, errors: [] };
  if (value === 'true' || value === 'false') return { value: value === 'true', errors: [] };
  return {
    value,
    errors: [{ ...spot, message: `${nameSpot(field, spot)} must be true or false.`, rule: 'TYPE' }],
  };
}

function readChoice(field: Field, typed: unknown, spot: Spot): ReadResult {
  const wanted = typed === undefined ? initialChoice(field) : typed;
  const choice = field.choices.find(({ value }) => String(value) === String(wanted));
  if (choice) return { value: choice.value, errors: [] };
  if (field.macrosInSelect && (holdsVariable(wanted) || typeof wanted === 'object'))
    return { value: wanted, errors: [] };
  if (isEmpty(wanted)) return { value: field.notSetText === undefined ? undefined : '', errors: [] };
  const choices = field.choices.map(({ value }) => JSON.stringify(value)).join(', ');
  const message = `${nameSpot(field, spot)} must be one of ${choices}, not ${JSON.stringify(wanted) ?? String(wanted)}.`;
  return { value: wanted, errors: [{ ...spot, message, rule: 'CHOICE' }] };
}

/** Without a default, "not set" is chosen where the field offers it, else the first choice. */
function initialChoice(field: Field): Json | undefined {
  if (field.defaultValue !== undefined && field.defaultValue !== '') return field.defaultValue;
  return field.notSetText === undefined ? field.choices[0]?.value : undefined;
}
