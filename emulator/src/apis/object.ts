import { isReference } from '../language/values/coerce.ts';
import { ownKeys, toIndex } from '../language/values/keys.ts';
import { readProperty } from '../language/values/read-property.ts';
import { toText } from '../language/values/to-text.ts';
import { SandboxArray, SandboxObject, type SandboxValue } from '../values.ts';
import { defineObject } from './define-api.ts';

export const object = defineObject({
  name: 'Object',
  gaps: 'What the runtime does with null, undefined and numbers is not known; here they have no keys.',
  types: {},
  create: () => ({
    keys: (target) => new SandboxArray(ownKeys(target)),
    values: (target) => new SandboxArray(ownKeys(target).map((key) => readProperty(target, key))),
    entries: (target) =>
      new SandboxArray(ownKeys(target).map((key) => new SandboxArray([key, readProperty(target, key)]))),
    freeze(target) {
      if (isReference(target)) target.frozen = true;
      return target;
    },
    delete: deleteProperty,
  }),
});

/** True also where there was no such key; false for what is frozen or has no keys. */
function deleteProperty(target: SandboxValue, key: SandboxValue): boolean {
  if (!isReference(target) || target.frozen) return false;
  const name = toText(key);
  if (target instanceof SandboxObject) target.entries.delete(name);
  else if (!(target instanceof SandboxArray)) target.properties.delete(name);
  else if (toIndex(key) < 0) target.extra.delete(name);
  else delete target.items[toIndex(key)];
  return true;
}
