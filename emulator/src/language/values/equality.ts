import type { SandboxValue } from '../../values.ts';
import { isReference, toPrimitive } from './coerce.ts';

/** `===`; NaN differs from itself, 0 equals -0. */
export function strictlyEqual(left: SandboxValue, right: SandboxValue): boolean {
  return left === right;
}

/** `==`: two references by identity, a reference and a primitive by the text of the reference. */
export function looselyEqual(left: SandboxValue, right: SandboxValue): boolean {
  if (isReference(left) === isReference(right)) {
    // biome-ignore lint/suspicious/noDoubleEquals: this is the operator being emulated
    return left == right;
  }
  if (left === undefined || left === null || right === undefined || right === null) return false;
  // biome-ignore lint/suspicious/noDoubleEquals: this is the operator being emulated
  return toPrimitive(left) == toPrimitive(right);
}
