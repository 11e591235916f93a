import { describe, expect, it } from 'vitest';
import { runTemplate } from '../../src/run.ts';
import { grant } from '../grants.ts';
import { evaluate, runCode } from '../run-code.ts';

describe('getCookieValues', () => {
  const cookies = { a: 'x%20y', bad: '%E0', plus: 'a+b' };
  it.each([
    ["'a'", ['x y']],
    ["'a', true", ['x y']],
    ["'a', false", ['x%20y']],
    ["'plus'", ['a+b']],
    ["'missing'", []],
  ])('(%s) gives %j', (args, expected) => {
    expect(evaluate(`return require('getCookieValues')(${args});`, [grant.anyCookie], { cookies })).toEqual(
      expected,
    );
  });
});

describe('setCookie', () => {
  it.each([
    ['keeps it', "'a', '1'", true],
    ['has it already', "'had', 'x'", true],
    ['ends it', "'had', '', {'max-age': -1}", true],
    ['refuses it', "'a', '1', {domain: 'other.example'}", false],
    ['has nothing to end', "'a', '1', {'max-age': -1}", false],
  ])('says whether the browser %s', (_what, args, expected) => {
    const options = { cookies: { had: 'x' } };
    expect(evaluate(`return require('setCookie')(${args});`, [grant.setCookie({})], options)).toBe(expected);
  });

  it.each([
    ["'a', 'x y'", { a: 'x%20y' }],
    ["'a', 'x y', {}, false", { a: 'x y' }],
    ["'a', '1', {'max-age': 60}", { a: '1' }],
    ["'a', '1', {'max-age': 0}", {}],
    ["'a', '1', {expires: 'Thu, 01 Jan 1970 00:00:00 GMT'}", {}],
    ["'a', '1', {domain: 'auto'}", { a: '1' }],
    ["'a', '1', {domain: 'example.com'}", { a: '1' }],
    ["'a', '1', {domain: '.example.com'}", { a: '1' }],
    ["'a', '1', {domain: 'other.test'}", {}],
    ["'a', '1', {path: '/shop'}", { a: '1' }],
    ["'a', '1', {path: '/sho'}", {}],
    ["'a', '1', {path: '/other'}", {}],
    ["'a', '1', {secure: true, samesite: 'Lax'}", { a: '1' }],
  ])('(%s) leaves %j', (args, cookies) => {
    const { page } = runCode(`require('setCookie')(${args});`, [grant.setCookie({})], {
      url: 'https://www.example.com/shop/list',
    });
    expect(page.cookies).toEqual(cookies);
  });

  it('overwrites, deletes and expires by the clock of the page', () => {
    let now = 1000;
    const code =
      "const set = require('setCookie'); set('a', '2', {'max-age': 10}); set('b', '', {'max-age': -1});";
    const { page } = runCode(code, [grant.setCookie({})], { cookies: { a: '1', b: '1' }, now: () => now });
    expect(page.cookies).toEqual({ a: '2' });
    now += 10_000;
    expect(page.cookies).toEqual({});
  });

  it('shows what was written, kept or not', () => {
    const code = `require('setCookie')('a', '1', {domain: 'auto', secure: true, samesite: 'None', 'max-age': 5});`;
    const { page } = runCode(code, [grant.setCookie({})], { url: 'http://a.b.example.com/' });
    expect(page.cookies).toEqual({});
    expect(page.cookieWrites).toEqual([
      { name: 'a', value: '1', domain: 'example.com', path: '/', secure: true, sameSite: 'None', maxAge: 5 },
    ]);
  });

  it.each(['http://localhost/', 'http://127.0.0.1/'])('names no domain for `auto` on %s', (url) => {
    const { page } = runCode("require('setCookie')('a', '1', {domain: 'auto'});", [grant.setCookie({})], {
      url,
    });
    expect(page.cookieWrites[0]?.domain).toBeUndefined();
    expect(page.cookies).toEqual({ a: '1' });
  });
});

describe('localStorage', () => {
  const rights = grant.localStorage({ a: 'rw', b: 'rw' });
  it.each([
    ["getItem('a')", 'old', { a: 'old' }],
    ["getItem('b')", null, { a: 'old' }],
    ["setItem('b', 5)", true, { a: 'old', b: '5' }],
    ["setItem('a', {})", true, { a: '[object Object]' }],
    ["removeItem('a')", undefined, {}],
  ])('%s gives %j and leaves %j', (call, expected, storage) => {
    const { returned, page } = runCode(`return require('localStorage').${call};`, [rights], {
      storage: { a: 'old' },
    });
    expect(returned).toBe(expected);
    expect(page.storage).toEqual(storage);
  });

  it('answers false when the store is full', () => {
    const localStorage = {
      length: 0,
      key: () => null,
      getItem: () => null,
      removeItem: () => undefined,
      setItem() {
        throw new Error('QuotaExceededError');
      },
    };
    const code = "return require('localStorage').setItem('a', 'b');";
    expect(evaluate(code, [rights], { window: { localStorage } })).toBe(false);
  });

  it('is undefined in a browser without a store, or one that forbids to look', () => {
    const code = "return typeof require('localStorage');";
    const window = {
      get localStorage() {
        throw new Error('SecurityError');
      },
    };
    expect(evaluate(code, [rights], { storage: null })).toBe('undefined');
    expect(evaluate(code, [rights], { window })).toBe('undefined');
  });
});

describe('templateStorage', () => {
  const code = `
    const store = require('templateStorage');
    const seen = store.getItem('list');
    if (!seen) { store.setItem('list', [1]); return 'first'; }
    seen.push(2);
    return [store.getItem('list'), store.getItem('missing')];`;
  const template = { code, permissions: [grant.plain('access_template_storage')] };

  it('is shared, by reference, by all runs of the template in the page', () => {
    const first = runTemplate(template);
    expect(first.returned).toBe('first');
    expect(runTemplate(template, { page: first.page }).returned).toEqual([[1, 2], null]);
  });

  it('is not shared with other templates, nor with other pages', () => {
    const { page } = runTemplate(template);
    expect(runTemplate({ ...template }, { page }).returned).toBe('first');
    expect(runTemplate(template).returned).toBe('first');
  });

  it('forgets what is removed or cleared', () => {
    const forget = `
      const store = require('templateStorage');
      store.setItem('a', 1); store.setItem('b', undefined); store.removeItem('a');
      const kept = [store.getItem('a'), store.getItem('b')];
      store.clear();
      return [kept, store.getItem('b')];`;
    expect(evaluate(forget, template.permissions)).toEqual([[null, undefined], null]);
  });
});
