import type { Field } from '../file/index.ts';
import type { FieldError, Spot } from './field-error.ts';
import { meetsConditions, type ReadValue } from './meets-conditions.ts';
import { holdsVariable } from './resolve-variables.ts';
import { validators } from './validators.ts';

/** What the field's validators say of a typed value; one error a validator. */
export function checkValue(field: Field, value: unknown, spot: Spot, read: ReadValue): FieldError[] {
  if (isFromVariable(field, value)) return [];
  const errors: FieldError[] = [];
  for (const { type, args, errorMessage, enablingConditions } of field.validators) {
    if (!meetsConditions(enablingConditions, read)) continue;
    const problem = validators.get(type)?.(value, args);
    if (problem !== undefined)
      errors.push({ ...spot, message: errorMessage || `${nameSpot(field, spot)} ${problem}.`, rule: type });
  }
  return errors;
}

/** What a variable returns is unknown when the tag is saved; a value no one can type stands for one. */
function isFromVariable(field: Field, value: unknown): boolean {
  if (Array.isArray(value)) return field.columns.length === 0 && value.some(holdsVariable);
  return (
    holdsVariable(value) || typeof value === 'function' || (typeof value === 'object' && !isTable(field))
  );
}

export function isTable(field: Field): boolean {
  return field.type === 'SIMPLE_TABLE' || field.type === 'PARAM_TABLE';
}

/** How a sentence about a value begins: by its label, or by its name where it has none. */
export function nameSpot(field: Field, spot: Spot): string {
  const name = `"${field.displayName || field.name}"`;
  return spot.row === undefined ? name : `${name} in row ${spot.row} of "${spot.field}"`;
}
