import { holdsValue, listFields } from '../../fields/index.ts';
import type { Condition, Field } from '../../file/index.ts';
import { findDataReads } from '../code/data-reads.ts';
import type { Rule } from '../lint-context.ts';

/** Fields that neither the code nor another field's condition reads: what is typed there does nothing. */
export const findUnreadFields: Rule = ({ template, code }) => {
  const { reads, escapes } = findDataReads(code);
  if (escapes) return [];
  const form = listFields(template.parameters);
  const watched = new Set(form.flatMap(({ field }) => conditionsOf(field)).map(({ paramName }) => paramName));
  return form
    .filter(
      ({ field }) => holdsValue(field) && field.name && !reads.has(field.name) && !watched.has(field.name),
    )
    .filter(({ field }) => !field.choices.some(({ subParams }) => subParams.length > 0))
    .map(({ field }) => ({
      rule: 'unread-fields',
      level: 'warning',
      message: `The code never reads the field "${field.name}".`,
      ...field.place,
    }));
};

/** All conditions on or inside a field: its own, its validators', its columns'. */
export function conditionsOf(field: Field): Condition[] {
  return [
    ...field.enablingConditions,
    ...field.validators.flatMap(({ enablingConditions }) => enablingConditions),
    ...field.columns.flatMap(({ field: column }) => conditionsOf(column)),
  ];
}
