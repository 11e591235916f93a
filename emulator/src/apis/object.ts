import { isReference } from '../language/values/coerce.ts';
import { ownKeys } from '../language/values/keys.ts';
import { readProperty } from '../language/values/read-property.ts';
import { toText } from '../language/values/to-text.ts';
import { SandboxArray, SandboxError, SandboxObject, type SandboxValue } from '../values.ts';
import { defineObject } from './define-api.ts';

export const object = defineObject({
  name: 'Object',
  types: {},
  create: () => ({
    keys: (target) => new SandboxArray(keysOf('keys', target)),
    values: (target) => new SandboxArray(keysOf('values', target).map((key) => readProperty(target, key))),
    entries: (target) =>
      new SandboxArray(
        keysOf('entries', target).map((key) => new SandboxArray([key, readProperty(target, key)])),
      ),
    freeze(target) {
      if (isReference(target)) target.frozen = true;
      return target;
    },
    delete: deleteProperty,
  }),
});

/** Numbers, booleans and texts have keys as in the host; what is missing has none to give. */
function keysOf(member: string, target: SandboxValue): string[] {
  if (target !== undefined && target !== null) return ownKeys(target);
  throw new SandboxError(`Error in Object_${member}. Required argument input not supplied.`);
}

/** True also where there was no such key. The runtime deletes from plain objects only, not from arrays and functions. */
function deleteProperty(target: SandboxValue, key: SandboxValue): boolean {
  if (!(target instanceof SandboxObject) || target.frozen) return false;
  target.entries.delete(toText(key));
  return true;
}
