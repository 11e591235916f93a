import type { Condition, Field, Json } from '../file/index.ts';

/** A field as it stands in the form: what must hold for it to be enabled, outermost first. */
export interface FormField {
  field: Field;
  /** One list of conditions a level; every level must hold. */
  levels: Condition[][];
  /** The radio choices that must be picked for it to show. */
  picks: { radio: string; value: Json }[];
}

/** All fields of a form, nested ones after their parent; columns of tables are not fields of the form. */
export function listFields(
  fields: readonly Field[],
  levels: Condition[][] = [],
  picks: FormField['picks'] = [],
): FormField[] {
  return fields.flatMap((field) => {
    const here = [...levels, field.enablingConditions];
    const inChoices = field.choices.flatMap(({ value, subParams }) =>
      listFields(subParams, here, [...picks, { radio: field.name, value }]),
    );
    return [{ field, levels: here, picks }, ...listFields(field.subParams, here, picks), ...inChoices];
  });
}

/** Whether a field puts a value into `data`; groups and labels do not. */
export function holdsValue(field: Field): boolean {
  return field.type !== 'GROUP' && field.type !== 'LABEL';
}
