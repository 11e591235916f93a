import { sandboxTypeOf } from '../language/index.ts';
import { SandboxArray, type SandboxValue } from '../values.ts';
import { deeplyEqual } from './deeply-equal.ts';
import { showValue, showValues } from './show-value.ts';

/** One matcher of `assertThat`. */
interface Matcher {
  /** What the value should have been, for the message. */
  expects: (expected: readonly SandboxValue[]) => string;
  holds: (actual: SandboxValue, expected: readonly SandboxValue[]) => boolean;
}

/**
 * Every matcher of `assertThat`, by name.
 * https://developers.google.com/tag-platform/tag-manager/templates/tests
 */
export const matchers: ReadonlyMap<string, Matcher> = new Map<string, Matcher>([
  ['isUndefined', plain('to be undefined', (actual) => actual === undefined)],
  ['isDefined', plain('to be defined', (actual) => actual !== undefined)],
  ['isNull', plain('to be null', (actual) => actual === null)],
  ['isNotNull', plain('not to be null', (actual) => actual !== null)],
  ['isFalse', plain('to be false', (actual) => actual === false)],
  ['isTrue', plain('to be true', (actual) => actual === true)],
  ['isFalsy', plain('to be falsy', (actual) => !actual)],
  ['isTruthy', plain('to be truthy', (actual) => Boolean(actual))],
  ['isNaN', plain('to be NaN', (actual) => Number.isNaN(actual))],
  ['isNotNaN', plain('not to be NaN', (actual) => !Number.isNaN(actual))],
  ['isInfinity', plain('to be Infinity or -Infinity', isInfinity)],
  ['isNotInfinity', plain('not to be Infinity or -Infinity', (actual) => !isInfinity(actual))],
  ['isEqualTo', one('to equal', (actual, expected) => deeplyEqual(actual, expected))],
  ['isNotEqualTo', one('not to equal', (actual, expected) => !deeplyEqual(actual, expected))],
  ['isAnyOf', many('to be any of', (actual, expected) => includes(expected, actual))],
  ['isNoneOf', many('to be none of', (actual, expected) => !includes(expected, actual))],
  ['isStrictlyEqualTo', one('to be (===)', (actual, expected) => actual === expected)],
  ['isNotStrictlyEqualTo', one('not to be (===)', (actual, expected) => actual !== expected)],
  [
    'isGreaterThan',
    one('to be greater than', (actual, expected) => compares(actual, expected, (a, b) => a > b)),
  ],
  [
    'isGreaterThanOrEqualTo',
    one('to be at least', (actual, expected) => compares(actual, expected, (a, b) => a >= b)),
  ],
  ['isLessThan', one('to be less than', (actual, expected) => compares(actual, expected, (a, b) => a < b))],
  [
    'isLessThanOrEqualTo',
    one('to be at most', (actual, expected) => compares(actual, expected, (a, b) => a <= b)),
  ],
  ['contains', ofSequence('with all of', (actual, expected) => expected.every((item) => has(actual, item)))],
  [
    'doesNotContain',
    ofSequence('with none of', (actual, expected) => !expected.some((item) => has(actual, item))),
  ],
  ['containsExactly', ofSequence('with exactly, in any order,', hasExactly)],
  [
    'doesNotContainExactly',
    ofSequence('with others than', (actual, expected) => !hasExactly(actual, expected)),
  ],
  ['hasLength', ofSequence('of length', (actual, [length]) => lengthOf(actual) === length)],
  ['isEmpty', ofSequence('that is empty', (actual) => lengthOf(actual) === 0)],
  ['isNotEmpty', ofSequence('that is not empty', (actual) => lengthOf(actual) > 0)],
  ['isArray', typed('array')],
  ['isBoolean', typed('boolean')],
  ['isFunction', typed('function')],
  ['isNumber', typed('number')],
  ['isObject', typed('object')],
  ['isString', typed('string')],
]);

function plain(text: string, holds: (actual: SandboxValue) => boolean): Matcher {
  return { expects: () => text, holds };
}

function typed(type: string): Matcher {
  return plain(`to be of type ${type}`, (actual) => sandboxTypeOf(actual) === type);
}

function one(text: string, holds: (actual: SandboxValue, expected: SandboxValue) => boolean): Matcher {
  return {
    expects: ([expected]) => `${text} ${showValue(expected)}`,
    holds: (actual, [expected]) => holds(actual, expected),
  };
}

function many(text: string, holds: Matcher['holds']): Matcher {
  return { expects: (expected) => `${text} ${showValues(expected)}`, holds };
}

/** For matchers of arrays and strings; any other value fails, the negative ones too. */
function ofSequence(
  text: string,
  holds: (actual: string | SandboxArray, expected: readonly SandboxValue[]) => boolean,
): Matcher {
  return many(
    `to be an array or string ${text}`,
    (actual, expected) => isSequence(actual) && holds(actual, expected),
  );
}

function isInfinity(value: SandboxValue): boolean {
  return value === Infinity || value === -Infinity;
}

function isSequence(value: SandboxValue): value is string | SandboxArray {
  return typeof value === 'string' || value instanceof SandboxArray;
}

function includes(list: readonly SandboxValue[], value: SandboxValue): boolean {
  return list.some((item) => deeplyEqual(item, value));
}

function has(sequence: string | SandboxArray, item: SandboxValue): boolean {
  if (typeof sequence === 'string') return typeof item === 'string' && sequence.includes(item);
  return includes(sequence.items, item);
}

/** All of the items, each as often as it is named, and no others; of a string, its characters. */
function hasExactly(sequence: string | SandboxArray, expected: readonly SandboxValue[]): boolean {
  const rest: SandboxValue[] = typeof sequence === 'string' ? [...sequence] : Array.from(sequence.items);
  for (const item of expected) {
    const at = rest.findIndex((candidate) => deeplyEqual(candidate, item));
    if (at < 0) return false;
    rest.splice(at, 1);
  }
  return rest.length === 0;
}

function lengthOf(sequence: string | SandboxArray): number {
  return typeof sequence === 'string' ? sequence.length : sequence.items.length;
}

function compares<Kind extends number | string>(
  actual: SandboxValue,
  expected: SandboxValue,
  test: (actual: Kind, expected: Kind) => boolean,
): boolean {
  const comparable =
    typeof actual === typeof expected && (typeof actual === 'number' || typeof actual === 'string');
  return comparable && test(actual as Kind, expected as Kind);
}
