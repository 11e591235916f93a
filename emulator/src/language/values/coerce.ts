import type { SandboxValue } from '../../values.ts';
import { toText } from './to-text.ts';

export type Primitive = undefined | null | boolean | number | string;

/** Arrays, objects and functions become their text: there is no `valueOf` in the sandbox. */
export function toPrimitive(value: SandboxValue): Primitive {
  return isReference(value) ? toText(value) : value;
}

export function toNumber(value: SandboxValue): number {
  return Number(toPrimitive(value));
}

/** Whether the value is compared by identity: an array, an object or a function. */
export function isReference(value: SandboxValue): value is Exclude<SandboxValue, Primitive> {
  return typeof value === 'object' && value !== null;
}
