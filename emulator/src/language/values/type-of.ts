import { SandboxArray, SandboxFunction, type SandboxValue } from '../../values.ts';

export type SandboxType =
  | 'undefined'
  | 'null'
  | 'boolean'
  | 'number'
  | 'string'
  | 'array'
  | 'object'
  | 'function';

/**
 * The type as the API `getType` names it, which tells arrays and null from objects.
 * https://developers.google.com/tag-platform/tag-manager/templates/api#gettype
 */
export function sandboxTypeOf(value: SandboxValue): SandboxType {
  if (value === null) return 'null';
  if (value instanceof SandboxArray) return 'array';
  return typeOf(value);
}

/** What the operator `typeof` answers: arrays and null are 'object'. */
export function typeOf(value: SandboxValue): Exclude<SandboxType, 'null' | 'array'> {
  if (value instanceof SandboxFunction) return 'function';
  return typeof value as 'undefined' | 'boolean' | 'number' | 'string' | 'object';
}
