/**
 * The standard library of GTM's sandboxed JavaScript, whole. It replaces TypeScript's own (`noLib`) in
 * `src/core` and `template`, so that `includes`, `Date`, `Math` or `window` is a compile error there.
 * https://developers.google.com/tag-platform/tag-manager/templates/standard-library
 */

interface Array<T> {
  length: number;
  [index: number]: T;
  concat(...items: (T | T[])[]): T[];
  every(test: (value: T, index: number) => unknown): boolean;
  filter(test: (value: T, index: number) => unknown): T[];
  forEach(visit: (value: T, index: number) => void): void;
  hasOwnProperty(key: string | number): boolean;
  indexOf(item: T, from?: number): number;
  join(separator?: string): string;
  lastIndexOf(item: T, from?: number): number;
  map<U>(change: (value: T, index: number) => U): U[];
  pop(): T | undefined;
  push(...items: T[]): number;
  reduce<U>(fold: (sum: U, value: T, index: number) => U, start: U): U;
  reverse(): T[];
  shift(): T | undefined;
  slice(from?: number, to?: number): T[];
  some(test: (value: T, index: number) => unknown): boolean;
  sort(compare?: (a: T, b: T) => number): T[];
  splice(from: number, count: number, ...items: T[]): T[];
  toString(): string;
  unshift(...items: T[]): number;
}

interface String {
  readonly length: number;
  readonly [index: number]: string;
  charAt(index: number): string;
  concat(...texts: string[]): string;
  indexOf(text: string, from?: number): number;
  lastIndexOf(text: string, from?: number): number;
  /** The sandbox takes the pattern as text and without flags. */
  match(pattern: string): string[] | null;
  /** Replaces the first hit only: for all, `split(a).join(b)`. */
  replace(text: string, by: string | ((hit: string) => string)): string;
  search(pattern: string): number;
  slice(from?: number, to?: number): string;
  split(separator: string): string[];
  substring(from: number, to?: number): string;
  toLowerCase(): string;
  toString(): string;
  toUpperCase(): string;
  trim(): string;
}

interface Number {
  toString(radix?: number): string;
}

interface Boolean {
  toString(): string;
}

interface Object {
  hasOwnProperty(key: string): boolean;
  toString(): string;
}

interface Function {
  toString(): string;
}

interface CallableFunction extends Function {}
interface NewableFunction extends Function {}
interface IArguments {
  length: number;
  [index: number]: unknown;
}
/** TypeScript insists on this name; the sandbox has no regular expressions. */
interface RegExp {
  readonly never: never;
}

type Record<Key extends string | number | symbol, Value> = { [K in Key]: Value };
type Partial<T> = { [K in keyof T]?: T[K] };
type Extract<T, U> = T extends U ? T : never;
