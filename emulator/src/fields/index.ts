export { type BuiltData, buildData } from './build-data.ts';
export type { FieldError } from './field-error.ts';
export { type FormField, holdsValue, listFields } from './list-fields.ts';
export type { Variables } from './resolve-variables.ts';
