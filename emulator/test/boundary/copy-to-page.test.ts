import { describe, expect, it } from 'vitest';
import { copyToPage } from '../../src/boundary/index.ts';
import { SandboxArray, SandboxError, SandboxFunction, SandboxObject } from '../../src/values.ts';
import { grant } from '../grants.ts';
import { errorOf } from '../run-code.ts';

describe('a sandbox value on its way to the page', () => {
  it('becomes plain objects and arrays, holes kept', () => {
    const list = new SandboxArray([1]);
    list.items[2] = 'x';
    const copy = copyToPage(new SandboxObject([['list', list]])) as { list: unknown[] };
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(Object.keys(copy.list)).toEqual(['0', '2']);
  });

  it('keeps cycles and shared references', () => {
    const cyclic = new SandboxObject();
    const shared = new SandboxArray([cyclic]);
    cyclic.entries.set('a', shared).set('b', shared);
    const copy = copyToPage(cyclic) as { a: unknown[]; b: unknown[] };
    expect(copy.a).toBe(copy.b);
    expect(copy.a[0]).toBe(copy);
  });

  it('is a new copy each time, and is not frozen with the original', () => {
    const frozen = new SandboxObject([['a', 1]]);
    frozen.frozen = true;
    const copy = copyToPage(frozen) as { a: number };
    copy.a = 2;
    expect(copyToPage(frozen)).toEqual({ a: 1 });
  });

  it('sets the prototype of the copy by a key `__proto__`, which is no key of it', () => {
    const quirk = copyToPage(new SandboxObject([['__proto__', new SandboxObject([['p', 1]])]])) as Record<
      string,
      unknown
    >;
    expect(Object.keys(quirk)).toEqual([]);
    expect(quirk.p).toBe(1);
    expect(({} as Record<string, unknown>).p).toBeUndefined();
  });

  it('drops a key `__proto__` that holds a primitive', () => {
    const quirk = copyToPage(new SandboxObject([['__proto__', 5]])) as object;
    expect(Object.getPrototypeOf(quirk)).toBe(Object.prototype);
  });

  it('makes a native function that converts both ways', () => {
    const sandboxed = new SandboxFunction('f', ([first]) => new SandboxArray([first, 'seen']));
    sandboxed.properties.set('queue', new SandboxArray([1]));
    const native = copyToPage(sandboxed) as ((value: unknown) => unknown) & { queue: unknown };
    expect(native({ a: 1 })).toEqual([{ a: 1 }, 'seen']);
    expect(native(new Date(0))).toEqual([undefined, 'seen']);
    expect(native.queue).toEqual([1]);
  });

  it('lets page code catch what the sandboxed function throws', () => {
    const sandboxed = new SandboxFunction('', () => {
      throw new SandboxError('Prohibited read on global variable: x.');
    });
    expect(copyToPage(sandboxed)).toThrow('Prohibited read on global variable: x.');
  });
});

it.each(['name', 'length', 'arguments', 'caller'])("loses a function's own %s without an error", (key) => {
  const code = `const f = () => 1; f.${key} = 'x'; f.other = 'y'; require('setInWindow')('f', f, true);`;
  const window: { f?: { other: string } } = {};
  expect(errorOf(code, [grant.globals({ f: 'rwx' })], { window })).toBeUndefined();
  expect(Object.entries(window.f ?? {})).toEqual([['other', 'y']]);
});
