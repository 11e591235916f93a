import type { Json } from '../file/index.ts';
import { isEmpty } from './is-empty.ts';

/** Answers what is wrong with a value, or undefined. */
type Check = (value: unknown, args: readonly Json[]) => string | undefined;

/**
 * The validators of the template editor, by the type that stands in the file. All but the first and the
 * last let an empty value pass, so that optional fields can have a format.
 */
export const validators: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['NON_EMPTY', (value) => (isEmpty(value) ? 'must not be empty' : undefined)],
  ['REGEX', checkEach((text, [pattern]) => checkPattern(text, String(pattern ?? '')))],
  ['NUMBER', checkEach((text) => checkInteger(text, -Infinity, Infinity, 'must be a whole number'))],
  ['POSITIVE_NUMBER', checkEach((text) => checkInteger(text, 1, Infinity, 'must be a whole number above 0'))],
  [
    'NON_NEGATIVE_NUMBER',
    checkEach((text) => checkInteger(text, 0, Infinity, 'must be 0 or a whole number above it')),
  ],
  ['PERCENTAGE', checkEach((text) => checkInteger(text, 0, 100, 'must be a whole number from 0 to 100'))],
  ['STRING_LENGTH', checkEach((text, [min, max]) => checkCount(text.length, min, max, 'characters'))],
  [
    'GA_TRACKING_ID',
    checkEach((text) => (/^UA-\d+-\d+$/i.test(text) ? undefined : 'must be an id like UA-12345-1')),
  ],
  [
    'TABLE_ROW_COUNT',
    (value, [min, max]) =>
      checkCount(Array.isArray(value) ? value.length : isEmpty(value) ? 0 : 1, min, max, 'rows'),
  ],
]);

/** A field with `textAsList` holds several texts; each of them must pass. */
function checkEach(check: (text: string, args: readonly Json[]) => string | undefined): Check {
  return (value, args) => {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (isEmpty(item) || typeof item === 'object' || typeof item === 'function') continue;
      const problem = check(String(item), args);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}

/** The editor matches the whole text, whether or not the pattern is anchored. */
function checkPattern(text: string, pattern: string): string | undefined {
  try {
    return new RegExp(`^(?:${pattern})$`).test(text) ? undefined : `must match ${pattern}`;
  } catch {
    return `cannot be checked: ${pattern} is not a regular expression`;
  }
}

function checkInteger(text: string, min: number, max: number, message: string): string | undefined {
  const fits = /^-?\d+$/.test(text) && Number(text) >= min && Number(text) <= max;
  return fits ? undefined : message;
}

function checkCount(
  count: number,
  min: Json | undefined,
  max: Json | undefined,
  unit: string,
): string | undefined {
  if (min !== undefined && min !== null && count < Number(min))
    return `must have at least ${String(min)} ${unit}`;
  if (max !== undefined && max !== null && count > Number(max))
    return `must have at most ${String(max)} ${unit}`;
  return undefined;
}
