import { SandboxArray, SandboxFunction, SandboxObject, type SandboxValue } from '../../values.ts';
import { checkArrayLength } from '../limits.ts';
import { toText } from './to-text.ts';

const LARGEST_INDEX = 2 ** 32 - 2;

/** The array index that a key stands for, or -1 when it is no index. */
export function toIndex(key: SandboxValue): number {
  if (typeof key === 'number')
    return Number.isInteger(key) && key >= 0 && key <= LARGEST_INDEX ? key + 0 : -1;
  const text = toText(key);
  const index = Number(text) >>> 0;
  return `${index}` === text && index <= LARGEST_INDEX ? index : -1;
}

/** As `hasOwnProperty` answers: `length` of an array is not among its own, nor is a hole. */
export function hasOwn(target: SandboxValue, key: SandboxValue): boolean {
  if (target instanceof SandboxArray) {
    const index = toIndex(key);
    return index >= 0 ? index in target.items : target.extra.has(toText(key));
  }
  if (target instanceof SandboxObject) return target.entries.has(toText(key));
  return target instanceof SandboxFunction && target.properties.has(toText(key));
}

/** The keys in the order of `for…in`: of an array the other own properties come before its indexes. */
export function ownKeys(target: SandboxValue): string[] {
  if (target instanceof SandboxArray) return [...target.extra.keys(), ...Object.keys(target.items)];
  if (target instanceof SandboxObject) return [...target.entries.keys()];
  if (target instanceof SandboxFunction) return [...target.properties.keys()];
  return typeof target === 'string' ? indexesOf(target) : [];
}

function indexesOf(text: string): string[] {
  checkArrayLength(text.length);
  return Array.from({ length: text.length }, (_, index) => `${index}`);
}
