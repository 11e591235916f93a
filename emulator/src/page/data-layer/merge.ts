import { isPlainObject } from '../../boundary/is-plain-object.ts';

type Plain = Record<string, unknown>;

/** An object that GTM merges instead of replacing. */
export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && isPlainObject(value);
}

/**
 * Merges `value` over `base` and gives the result; neither is modified. Objects are merged key by key, arrays
 * index by index, everything else replaces what was there.
 *
 * @see https://github.com/google/data-layer-helper#the-abstract-data-model
 */
export function merge(base: unknown, value: unknown): unknown {
  if (Array.isArray(value)) return mergeArrays(Array.isArray(base) ? base : [], value);
  if (!isPlain(value)) return value;
  const result: Plain = isPlain(base) ? { ...base } : {};
  for (const key of Object.keys(value)) {
    if (key !== '__proto__') result[key] = merge(result[key], value[key]);
  }
  return result;
}

function mergeArrays(base: unknown[], value: unknown[]): unknown[] {
  const result = [...base];
  for (const index of value.keys()) {
    if (index in value) result[index] = merge(result[index], value[index]);
  }
  return result;
}

/** `'a.b'` and 1 become `{a: {b: 1}}`. */
export function expand(key: string, value: unknown): Plain {
  const steps = key.split('.');
  const last = steps.pop() ?? '';
  return steps.reduceRight<Plain>((inner, step) => ({ [step]: inner }), { [last]: value });
}

/** The value at a dotted path; undefined where the path breaks off. */
export function readModel(model: Plain, path: string): unknown {
  let value: unknown = model;
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Plain)[step];
  }
  return value;
}
