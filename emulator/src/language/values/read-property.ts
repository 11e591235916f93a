import {
  SandboxArray,
  SandboxError,
  SandboxFunction,
  SandboxObject,
  type SandboxValue,
} from '../../values.ts';
import { toIndex } from './keys.ts';
import { toText } from './to-text.ts';

/**
 * `target[key]`. There are no prototypes: what is not an own property is undefined, members of the standard
 * library too, which can be called but not read. Throws the runtime's TypeError for null and undefined.
 */
export function readProperty(target: SandboxValue, key: SandboxValue): SandboxValue {
  if (target instanceof SandboxObject) return target.entries.get(toText(key));
  if (target instanceof SandboxArray) return readArray(target, key);
  if (typeof target === 'string') return readString(target, key);
  if (target instanceof SandboxFunction) return target.properties.get(toText(key));
  if (target === undefined || target === null) {
    throw new SandboxError(`TypeError: Cannot read properties of ${target} (reading '${toText(key)}')`);
  }
  return undefined;
}

function readArray(target: SandboxArray, key: SandboxValue): SandboxValue {
  const index = toIndex(key);
  if (index >= 0) return target.items[index];
  const name = toText(key);
  return name === 'length' ? target.items.length : target.extra.get(name);
}

function readString(target: string, key: SandboxValue): SandboxValue {
  const index = toIndex(key);
  if (index >= 0) return target[index];
  return key === 'length' ? target.length : undefined;
}
