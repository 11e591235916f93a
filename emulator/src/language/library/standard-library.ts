import { arrayMembers } from './array.ts';
import { booleanMembers, functionMembers, numberMembers, objectMembers } from './other-members.ts';
import { stringMembers } from './string.ts';

/**
 * Everything that can be called on a value without `require`; the names of each type, without `length`.
 * https://developers.google.com/tag-platform/tag-manager/templates/standard-library
 */
export const standardLibrary = {
  array: [...arrayMembers.keys()],
  string: [...stringMembers.keys()],
  object: [...objectMembers.keys()],
  function: [...functionMembers.keys()],
  number: [...numberMembers.keys()],
  boolean: [...booleanMembers.keys()],
} as const satisfies Record<string, readonly string[]>;
