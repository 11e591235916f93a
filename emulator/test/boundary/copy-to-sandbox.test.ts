import { runInNewContext } from 'node:vm';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { copyToPage, copyToSandbox } from '../../src/boundary/index.ts';
import { SandboxArray, type SandboxFunction, SandboxObject } from '../../src/values.ts';

const { window } = new JSDOM('<p>');

describe('a page value on its way into the sandbox', () => {
  it.each([
    ['a string', 'a'],
    ['an empty string', ''],
    ['a number', 1.5],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['true', true],
    ['null', null],
    ['undefined', undefined],
  ])('stays as it is: %s', (_name, value) => {
    expect(copyToSandbox(value)).toBe(value);
  });

  it.each([
    ['a date', new Date(0)],
    ['a regular expression', /a/],
    ['an error', new Error('a')],
    ['a map', new Map([['a', 1]])],
    ['a set', new Set([1])],
    ['a promise', Promise.resolve()],
    ['a typed array', new Uint8Array(2)],
    [
      'an instance of a class',
      new (class {
        x = 1;
      })(),
    ],
    ['a node', window.document.querySelector('p')],
    ['an event', new window.Event('message')],
    ['a window', window],
    ['a location', window.location],
    ['a symbol', Symbol('a')],
    ['a bigint', 10n],
    ['a boxed string', Object('a')],
    ['an object like a node', { nodeType: 1 }],
  ])('becomes undefined: %s', (_name, value) => {
    expect(copyToSandbox(value)).toBeUndefined();
  });

  it('keeps the key of a nested value that becomes undefined', () => {
    const copy = copyToSandbox({ when: new Date(0), ok: 1 }) as SandboxObject;
    expect([...copy.entries]).toEqual([
      ['when', undefined],
      ['ok', 1],
    ]);
  });

  it.each(['({a: [1, {b: 2}]})', '(function() { return {a: [1, {b: 2}]}; })()'])(
    'copies plain objects and arrays of another realm: %s',
    (code) => {
      expect(copyToPage(copyToSandbox(runInNewContext(code)))).toEqual({ a: [1, { b: 2 }] });
    },
  );

  it('takes an object with a `constructor` of its own for a plain one', () => {
    expect(copyToPage(copyToSandbox({ constructor: 'x' }))).toEqual({ constructor: 'x' });
  });

  it('copies the arguments object as an array', () => {
    const args = (function (..._: unknown[]) {
      // biome-ignore lint/complexity/noArguments: it is what is copied.
      return arguments;
    })(1, 'a');
    expect(copyToSandbox(args)).toEqual(new SandboxArray([1, 'a']));
  });

  it('keeps holes, and own properties of arrays that are no indexes', () => {
    // biome-ignore lint/suspicious/noSparseArray: holes are what is copied.
    const copy = copyToSandbox(Object.assign([1, , 3], { extra: 'x' })) as SandboxArray;
    expect(Object.keys(copy.items)).toEqual(['0', '2']);
    expect([...copy.extra]).toEqual([['extra', 'x']]);
  });

  it('loses symbols and keys that are not enumerable', () => {
    const value = Object.defineProperty({ a: 1, [Symbol('s')]: 2 }, 'hidden', { value: 3 });
    expect((copyToSandbox(value) as SandboxObject).entries.size).toBe(1);
  });

  it('reads a getter once, and passes on what it throws', () => {
    let reads = 0;
    const value = {
      get a() {
        reads += 1;
        return 'got';
      },
    };
    expect(copyToPage(copyToSandbox(value))).toEqual({ a: 'got' });
    expect(reads).toBe(1);
    const broken = {
      get a() {
        throw new Error('from the getter');
      },
    };
    expect(() => copyToSandbox(broken)).toThrow('from the getter');
  });

  it.each([
    ['at the top', Object.assign(Object.create(null), { a: 1 })],
    ['inside', { inner: [Object.assign(Object.create(null), { a: 1 })] }],
  ])('throws for an object without a prototype, %s', (_name, value) => {
    expect(() => copyToSandbox(value)).toThrow('g.hasOwnProperty is not a function');
  });

  it('keeps cycles and shared references', () => {
    const shared = { a: 1 };
    const cyclic: Record<string, unknown> = { one: shared, two: shared };
    cyclic.self = [cyclic];
    const copy = copyToSandbox(cyclic) as SandboxObject;
    expect(copy.entries.get('one')).toBe(copy.entries.get('two'));
    expect((copy.entries.get('self') as SandboxArray).items[0]).toBe(copy);
  });

  it('copies anew in every call', () => {
    const value = { a: 1 };
    expect(copyToSandbox(value)).not.toBe(copyToSandbox(value));
  });

  it('wraps a function: arguments go out, the result comes in, `this` is the function', () => {
    const seen: unknown[] = [];
    function page(this: unknown, ...args: unknown[]) {
      seen.push(this, ...args);
      return { sum: 3, at: new Date(0) };
    }
    const wrapper = copyToSandbox(Object.assign(page, { mark: [1] })) as SandboxFunction;
    const result = wrapper.invoke([new SandboxObject([['a', 1]]), undefined]) as SandboxObject;
    expect(seen).toEqual([page, { a: 1 }, undefined]);
    expect([...result.entries]).toEqual([
      ['sum', 3],
      ['at', undefined],
    ]);
    expect(wrapper.properties.get('mark')).toEqual(new SandboxArray([1]));
    expect(wrapper.name).toBe('');
  });

  it('passes on what a page function throws, the very same error', () => {
    const error = new RangeError('page error');
    const wrapper = copyToSandbox(() => {
      throw error;
    }) as SandboxFunction;
    expect(() => wrapper.invoke([])).toThrow(error);
  });
});
