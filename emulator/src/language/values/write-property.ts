import {
  SandboxArray,
  SandboxError,
  SandboxFunction,
  SandboxObject,
  type SandboxValue,
} from '../../values.ts';
import { checkArrayLength } from '../limits.ts';
import { toIndex } from './keys.ts';
import { toText } from './to-text.ts';

/**
 * `target[key] = value`. Ignored on primitives and on frozen values; throws the runtime's TypeError for null
 * and undefined, its RangeError for a bad length of an array.
 */
export function writeProperty(target: SandboxValue, key: SandboxValue, value: SandboxValue): void {
  if (target === undefined || target === null) {
    throw new SandboxError(`TypeError: Can't set property ${toText(key)} of ${target}.`);
  }
  if (typeof target !== 'object' || target.frozen) return;
  if (target instanceof SandboxArray) writeArray(target, key, value);
  else if (target instanceof SandboxObject) target.entries.set(toText(key), value);
  else if (target instanceof SandboxFunction) target.properties.set(toText(key), value);
}

function writeArray(target: SandboxArray, key: SandboxValue, value: SandboxValue): void {
  const index = toIndex(key);
  const name = index >= 0 ? '' : toText(key);
  if (index >= 0) {
    checkArrayLength(index + 1);
    target.items[index] = value;
  } else if (name === 'length') {
    target.items.length = toLength(value);
  } else {
    target.extra.set(name, value);
  }
}

function toLength(value: SandboxValue): number {
  // The runtime converts nothing here: the text '2' is no length.
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw new SandboxError('RangeError: Length property must be a valid integer.');
  }
  checkArrayLength(value);
  return value;
}
