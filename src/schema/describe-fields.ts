import { optionalFields } from './describe-optional-fields.ts';
import { standardFields } from './describe-standard-fields.ts';
import type { FieldDescription } from './field-description.ts';

export { type OptionalFieldDescription, optionalFields } from './describe-optional-fields.ts';
export { standardFields } from './describe-standard-fields.ts';
export { type FieldClass, type FieldDescription, openClasses } from './field-description.ts';

/** Every field of the catalogue by its name: what documentation, form and studio are made of. */
export const describedFields: Readonly<Record<string, FieldDescription>> = {
  ...standardFields,
  ...optionalFields,
};
