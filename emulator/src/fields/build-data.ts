import type { Template } from '../file/index.ts';
import { checkValue, isTable } from './check-value.ts';
import type { FieldError } from './field-error.ts';
import { type FormField, holdsValue, listFields } from './list-fields.ts';
import { meetsConditions, type ReadValue } from './meets-conditions.ts';
import { readTable } from './read-table.ts';
import { type ReadResult, readValue } from './read-value.ts';
import { resolveVariables, type Variables } from './resolve-variables.ts';

export interface BuiltData {
  /** What the template gets as `data`, without the callbacks that GTM adds. */
  data: Record<string, unknown>;
  /** Empty when GTM would save the form. */
  errors: FieldError[];
}

/**
 * Turns what a marketer typed into a template's form into `data`: defaults, enabling conditions,
 * validators and the way each type of field arrives. A field not mentioned was left as it was.
 * A typed `{{Name}}` is a GTM variable: unchecked, and replaced where `variables` has its value.
 */
export function buildData(
  template: Pick<Template, 'parameters'>,
  typed: Readonly<Record<string, unknown>> = {},
  variables: Variables = {},
): BuiltData {
  const form = listFields(template.parameters).filter(({ field }) => holdsValue(field));
  const given = new Map(Object.entries(typed));
  const values = new Map<string, ReadResult>();
  const enabled = new Map<string, boolean>();
  const isEnabled = ({ field, levels, picks }: FormField): boolean => {
    const known = enabled.get(field.name);
    if (known !== undefined) return known;
    // Conditions in a ring: GTM shows such fields, so the one asked first counts as shown.
    enabled.set(field.name, true);
    const picked = picks.every(({ radio, value }) => read(radio) === value);
    const result = picked && levels.every((conditions) => meetsConditions(conditions, read));
    enabled.set(field.name, result);
    return result;
  };
  const byName = new Map(form.map((entry) => [entry.field.name, entry]));
  const read: ReadValue = (name) => {
    const entry = byName.get(name);
    return entry && isEnabled(entry) ? values.get(name)?.value : undefined;
  };
  for (const { field } of form) {
    const text = given.get(field.name);
    values.set(
      field.name,
      isTable(field)
        ? readTable(field, text, () => undefined)
        : readValue(field, text, { field: field.name }),
    );
  }

  const data: Record<string, unknown> = {};
  const errors: FieldError[] = [];
  for (const entry of form.filter(isEnabled)) {
    const { field } = entry;
    const result = isTable(field) ? readTable(field, given.get(field.name), read) : values.get(field.name);
    errors.push(...(result?.errors ?? []), ...checkValue(field, result?.value, { field: field.name }, read));
    if (result?.value !== undefined) data[field.name] = resolveDeeply(result.value, variables);
  }
  for (const name of given.keys()) {
    if (byName.has(name)) continue;
    errors.push({ field: name, message: `The template has no field "${name}".`, rule: 'UNKNOWN_FIELD' });
  }
  return { data, errors };
}

function resolveDeeply(value: unknown, variables: Variables): unknown {
  if (!Array.isArray(value)) return resolveVariables(value, variables);
  return value.map((item: unknown) => {
    if (typeof item !== 'object' || item === null) return resolveVariables(item, variables);
    return Object.fromEntries(
      Object.entries(item).map(([key, cell]) => [key, resolveVariables(cell, variables)]),
    );
  });
}
