import { describe, expect, it } from 'vitest';
import { grant } from '../grants.ts';
import { errorOf, evaluate, runCode } from '../run-code.ts';

const all = grant.globals({
  a: 'rwx',
  b: 'rwx',
  'a.b': 'rwx',
  'a.b.c': 'rwx',
  'a.q': 'rwx',
  document: 'rwx',
  'document.title': 'rwx',
  window: 'rwx',
  'window.a': 'rwx',
  'inherited.x': 'rwx',
  dataLayer: 'rw',
});

describe('copyFromWindow', () => {
  it.each([
    ['a value', { a: { b: { c: 1 } } }, 'a.b.c', 1],
    ['nothing', {}, 'a', undefined],
    ['nothing under a missing parent', {}, 'a.b.c', undefined],
    ['nothing under a primitive', { a: 5 }, 'a.b', undefined],
    ['null', { a: null }, 'a', null],
    ['a property of a function', { a: Object.assign(() => 1, { b: 2 }) }, 'a.b', 2],
    ['nothing under an inherited parent', Object.create({ inherited: { x: 1 } }), 'inherited.x', undefined],
    ['nothing under the document', { document: { title: 't' } }, 'document.title', undefined],
    ['no document', { document: { title: 't' } }, 'document', undefined],
  ])('gives %s', (_name, window, path, value) => {
    expect(evaluate(`return require('copyFromWindow')('${path}');`, [all], { window })).toBe(value);
  });

  it('finds nothing through a property that is the window itself', () => {
    const window: Record<string, unknown> = { a: 1 };
    window.window = window;
    expect(evaluate("return require('copyFromWindow')('window.a');", [all], { window })).toBeUndefined();
    expect(evaluate("return require('copyFromWindow')('window');", [all], { window })).toBeUndefined();
  });

  it('gives a copy that later changes on either side do not reach', () => {
    const window = { a: { n: 1 } };
    const code =
      "const a = require('copyFromWindow')('a'); a.n = 2; require('callInWindow')('b'); return a.n;";
    const b = () => {
      window.a.n = 3;
    };
    expect(evaluate(code, [all], { window: Object.assign(window, { b }) })).toBe(2);
    expect(window.a.n).toBe(3);
  });

  it('calls a copied function with itself as `this`', () => {
    const window = {
      a: {
        b(this: unknown) {
          return this === window.a.b;
        },
      },
    };
    expect(evaluate("return require('copyFromWindow')('a').b();", [all], { window })).toBe(true);
  });
});

describe('setInWindow', () => {
  it.each<[string, { a?: unknown }, boolean, unknown]>([
    ["'a', 1", {}, true, 1],
    ["'a', 1", { a: undefined }, true, 1],
    ["'a', 1", { a: null }, false, null],
    ["'a', 1", { a: 0 }, false, 0],
    ["'a', 1, true", { a: 0 }, true, 1],
    ["'a', 1, false", { a: 0 }, false, 0],
  ])('(%s) on %j: %s, then %s', (args, window, answer, value) => {
    expect(evaluate(`return require('setInWindow')(${args});`, [all], { window })).toBe(answer);
    expect(window.a).toBe(value);
  });

  it('does nothing where the parent is missing', () => {
    const { returned, page } = runCode("return require('setInWindow')('a.b', 1, true);", [all]);
    expect(returned).toBe(false);
    expect(page.window.a).toBeUndefined();
  });

  it('gives the page a copy of an object, and functions that the page can call', () => {
    const code = `
      const value = {n: 1, add: (x) => ({sum: x.a + value.n})};
      require('setInWindow')('a', value); value.n = 10;`;
    const { page } = runCode(code, [all]);
    const a = page.window.a as { n: number; add(x: unknown): unknown };
    expect(a.n).toBe(1);
    expect(a.add({ a: 2 })).toEqual({ sum: 12 });
  });

  it('lets page code see own properties of a function, and a later run too', () => {
    const { page } = runCode("const f = () => 1; f.mark = [1]; require('setInWindow')('a', f);", [all]);
    expect((page.window.a as { mark: unknown }).mark).toEqual([1]);
    expect(evaluate("return require('copyFromWindow')('a').mark;", [all], { page })).toEqual([1]);
  });

  it('lets page code catch what the function throws', () => {
    const code = "const read = require('copyFromWindow'); require('setInWindow')('a', () => read('zz'));";
    const { page } = runCode(code, [all]);
    expect(page.window.a).toThrow('Prohibited read on global variable: zz.');
  });
});

describe('callInWindow', () => {
  it('calls with the parent as `this`, arguments copied out and the result copied in', () => {
    const seen: unknown[] = [];
    const a = {
      b(this: unknown, ...args: unknown[]) {
        seen.push(this, ...args);
        return { at: new Date(0), n: 1 };
      },
    };
    const result = evaluate("return require('callInWindow')('a.b', {x: 1}, undefined, 's');", [all], {
      window: { a },
    });
    expect(seen).toEqual([a, { x: 1 }, undefined, 's']);
    expect(result).toEqual({ at: undefined, n: 1 });
  });

  it.each([
    ['the path is missing', {}, 'a.b'],
    ['it is no function', { a: { b: 1 } }, 'a.b'],
    ['the path goes through the document', { document: { title: () => 1 } }, 'document.title'],
  ])('gives undefined where %s', (_name, window, path) => {
    expect(evaluate(`return require('callInWindow')('${path}');`, [all], { window })).toBeUndefined();
  });

  it('ends the run with the error of the page function', () => {
    const a = () => {
      throw new RangeError('page error');
    };
    expect(errorOf("require('callInWindow')('a');", [all], { window: { a } })).toBe('page error');
  });
});

describe('aliasInWindow', () => {
  it('copies the very reference, host objects included', () => {
    const at = new Date(0);
    const { returned, page } = runCode("return require('aliasInWindow')('b', 'a');", [all], {
      window: { a: at },
    });
    expect(returned).toBe(true);
    expect(page.window.b).toBe(at);
  });

  it.each([
    ["'b', 'a'", {}],
    ["'b', 'a.b.c'", { a: {} }],
    ["'a.b.c', 'b'", { b: 1 }],
  ])('(%s) on %j: false', (args, window) => {
    expect(evaluate(`return require('aliasInWindow')(${args});`, [all], { window })).toBe(false);
  });

  it('lets a function be called with the window as `this`, its arguments counted as given', () => {
    const window = {
      a: {
        b(this: unknown, ...args: unknown[]) {
          return [this === window, args.length];
        },
      },
    };
    const code = "require('aliasInWindow')('b', 'a.b'); return require('callInWindow')('b', 1, undefined);";
    expect(evaluate(code, [all], { window })).toEqual([true, 2]);
  });
});

describe('createQueue', () => {
  it('makes an array and pushes copies of all its arguments', () => {
    const { page } = runCode("const push = require('createQueue')('a'); push({x: 1}, 's');", [all]);
    expect(page.window.a).toEqual([{ x: 1 }, 's']);
  });

  it('keeps to the array that was there when the queue was made', () => {
    const first: unknown[] = [];
    const code = "const push = require('createQueue')('a'); require('callInWindow')('b'); push(1);";
    const window: Record<string, unknown> = { a: first };
    window.b = () => {
      window.a = [];
    };
    runCode(code, [all], { window });
    expect(first).toEqual([1]);
    expect(window.a).toEqual([]);
  });

  it('uses any object with a `push`', () => {
    const pushed: unknown[] = [];
    const a = { push: (...items: unknown[]) => pushed.push(...items) };
    expect(evaluate("return require('createQueue')('a')(1, 2);", [all], { window: { a } })).toBeUndefined();
    expect(pushed).toEqual([1, 2]);
  });

  it('throws at once where the parent is missing, and on the call where there is no array', () => {
    expect(errorOf("require('createQueue')('a.b');", [all])).toBe('Path a.b does not exist.');
    const noArray = { window: { a: { length: 0 } } };
    expect(errorOf("require('createQueue')('a');", [all], noArray)).toBeUndefined();
    expect(errorOf("require('createQueue')('a')(1);", [all], noArray)).toBe(
      'Object at a in window is not an array.',
    );
  });
});

describe('createArgumentsQueue', () => {
  it('makes a function and an array that gets native arguments objects', () => {
    const code = "const q = require('createArgumentsQueue')('a', 'b'); q('set', {x: 1});";
    const { page } = runCode(code, [all]);
    (page.window.a as (...args: unknown[]) => void)('from the page');
    const queue = page.window.b as unknown[];
    expect(queue.map((item) => Object.prototype.toString.call(item))).toEqual(
      Array(2).fill('[object Arguments]'),
    );
    expect(queue.map((item) => Array.from(item as ArrayLike<unknown>))).toEqual([
      ['set', { x: 1 }],
      ['from the page'],
    ]);
  });

  it('wraps a function that is there and makes no array', () => {
    const a = (x: number) => x + 1;
    const { returned, page } = runCode("return require('createArgumentsQueue')('a', 'b')(1);", [all], {
      window: { a },
    });
    expect(returned).toBe(2);
    expect('b' in page.window).toBe(false);
  });

  it('may keep the array on the function', () => {
    const code = "require('createArgumentsQueue')('a', 'a.q')('x');";
    const { page } = runCode(code, [all]);
    expect((page.window.a as unknown as { q: unknown[] }).q).toHaveLength(1);
  });

  it('gives null where something else is there', () => {
    const code = "return require('createArgumentsQueue')('a', 'b');";
    expect(evaluate(code, [all], { window: { a: 1 } })).toBeNull();
  });

  it.each([
    ['a.b', 'b'],
    ['a', 'b.c'],
  ])('throws where the parent of %s or %s is missing', (fn, array) => {
    const rights = grant.globals({ [fn]: 'rw', [array]: 'rw' });
    const missing = fn.includes('.') ? fn : array;
    expect(errorOf(`require('createArgumentsQueue')('${fn}', '${array}');`, [rights])).toBe(
      `Path ${fn.includes('.') ? missing : missing.split('.').join(',')} does not exist.`,
    );
  });
});

it.each([
  "require('setInWindow')('a.b', 1, true);",
  "require('aliasInWindow')('a.b', 'b');",
  "require('createQueue')('a.q');",
])('what the page froze stays as it is, without an error: %s', (code) => {
  const window = { a: Object.freeze({}), b: 1 };
  expect(errorOf(code, [all], { window })).toBeUndefined();
  expect(window.a).toEqual({});
});

describe('a function that does not say that it is one', () => {
  it.each([
    ['async', async () => 1],
    [
      'a generator',
      function* () {
        yield 1;
      },
    ],
    ['tagged', Object.assign(() => 1, { [Symbol.toStringTag]: 'Site' })],
    ['a proxy of an async one', new Proxy(async () => 1, {})],
  ])('is copied, but callInWindow does not call it: %s', (_what, fn) => {
    const code = `return [
      typeof require('copyFromWindow')('site.fn'), require('callInWindow')('site.fn')];`;
    let calls = 0;
    const counted = new Proxy(fn, {
      apply(target, self, args) {
        calls += 1;
        return Reflect.apply(target as () => unknown, self, args);
      },
    });
    const rights = [grant.globals({ 'site.fn': 'rwx' })];
    expect(evaluate(code, rights, { window: { site: { fn: counted } } })).toEqual(['function', undefined]);
    expect(calls).toBe(0);
  });

  it('is called through its own `call`', () => {
    const seen: unknown[] = [];
    const fn = async (given: unknown) => seen.push(given);
    evaluate(
      "require('callInWindow')('site.fn.call', undefined, 7);",
      [grant.globals({ 'site.fn.call': 'x' })],
      {
        window: { site: { fn } },
      },
    );
    expect(seen).toEqual([7]);
  });
});

it.each([
  ['frozen', Object.freeze({ a: 1 })],
  ['read-only', Object.defineProperty({}, 'a', { value: 1, writable: false })],
  [
    'with a getter only',
    {
      get a() {
        return 1;
      },
    },
  ],
])('setInWindow says true of a property that is %s, and changes nothing', (_what, site) => {
  const rights = [grant.globals({ 'site.a': 'rw' })];
  expect(evaluate("return require('setInWindow')('site.a', 2, true);", rights, { window: { site } })).toBe(
    true,
  );
  expect(site).toHaveProperty('a', 1);
});
