import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createPage, locate, readPath } from '../../src/page/index.ts';
import { grant } from '../grants.ts';
import { evaluate, runCode } from '../run-code.ts';

function openBrowser() {
  const dom = new JSDOM('<title>Real</title>', {
    url: 'https://shop.example.com/a?b=1',
    referrer: 'https://ref.example/',
  });
  return dom.window as unknown as Record<string, unknown> & Window;
}

describe('a real window', () => {
  it('lends its URL, title, referrer, cookies and storage', () => {
    const window = openBrowser();
    window.document.cookie = 'a=1';
    window.localStorage.setItem('k', 'v');
    const page = createPage({ window });
    expect({ ...page.facts }).toEqual({
      url: 'https://shop.example.com/a?b=1',
      referrer: 'https://ref.example/',
      title: 'Real',
      charset: 'UTF-8',
    });
    expect(page.cookies).toEqual({ a: '1' });
    expect(page.storage).toEqual({ k: 'v' });
  });

  it('gets what the template writes', () => {
    const window = openBrowser();
    const code = `
      require('setCookie')('c', 'x y', {domain: 'auto', path: '/', 'max-age': 60});
      require('localStorage').setItem('k', 'v');
      require('createQueue')('dataLayer')({event: 'x'});
      require('setInWindow')('lib', (x) => x.a + 1);`;
    const grants = [
      grant.setCookie({}),
      grant.localStorage({ k: 'w' }),
      grant.globals({ dataLayer: 'rw', lib: 'rw' }),
    ];
    expect(runCode(code, grants, { window }).threw).toBeUndefined();
    expect(window.document.cookie).toBe('c=x%20y');
    expect(window.localStorage.getItem('k')).toBe('v');
    expect(window.dataLayer).toMatchObject([{ value: { event: 'x' } }]);
    expect((window.lib as (x: unknown) => unknown)({ a: 1 })).toBe(2);
  });

  it('gives way to what the caller says', () => {
    const window = openBrowser();
    window.document.cookie = 'a=1';
    const page = createPage({
      window,
      url: 'https://other.test/',
      title: 'Other',
      referrer: '',
      charset: 'x',
      cookies: { b: '2' },
      storage: {},
    });
    expect({ ...page.facts }).toEqual({
      url: 'https://other.test/',
      title: 'Other',
      referrer: '',
      charset: 'x',
    });
    expect(page.cookies).toEqual({ b: '2' });
    page.parts.localStorage?.setItem('k', 'v');
    expect(window.localStorage.getItem('k')).toBeNull();
  });
});

describe('a frame with an opaque origin', () => {
  it('gets a jar and no storage, for looking at its own throws', () => {
    const deny = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    const document = Object.defineProperty({}, 'cookie', { get: deny });
    const window = Object.defineProperty({ document }, 'localStorage', { get: deny });
    const page = createPage({ window });
    page.parts.cookies.write({ name: 'a', value: '1' });
    expect(page.cookies).toEqual({ a: '1' });
    expect(page.storage).toEqual({});
    expect(page.parts.localStorage).toBeUndefined();
  });
});

describe('a made-up page', () => {
  it('can move on, as one that changes its URL without loading does', () => {
    const { page } = runCode(
      "require('setInWindow')('host', () => require('getUrl')('path'));",
      [grant.url(), grant.globals({ host: 'rw' })],
      { url: 'https://www.example.com/one' },
    );
    const read = page.window.host as () => unknown;
    expect(read()).toBe('/one');
    Object.assign(page.facts, { url: 'https://www.example.com/two', title: 'Two' });
    expect(read()).toBe('/two');
    expect(page.facts.title).toBe('Two');
  });

  it('refuses a URL that is not absolute, and says how to write it', () => {
    const message =
      'The page option "url" is "/a": give an absolute URL, such as "https://www.example.com/".';
    expect(() => createPage({ url: '/a' })).toThrow(new TypeError(message));
    expect(() => {
      createPage().facts.url = '/a';
    }).toThrow(new TypeError(message));
  });

  it('has a cookie jar that goes by path', () => {
    const page = createPage({ url: 'https://www.example.com/a/b' });
    page.parts.cookies.write({ name: 'x', value: 'wide', path: '/' });
    page.parts.cookies.write({ name: 'x', value: 'narrow', path: '/a/' });
    page.parts.cookies.write({ name: 'y', value: 'elsewhere', path: '/b' });
    expect(page.parts.cookies.all()).toEqual([
      ['x', 'wide'],
      ['x', 'narrow'],
    ]);
  });
});

describe('a template that reaches for what runs the emulator', () => {
  const keys = ['lib', 'lib.constructor', 'list', 'list.__proto__', '__proto__', 'x', 'x.polluted'];
  const rights = [grant.globals(Object.fromEntries(keys.map((key) => [key, 'rwx'])))];

  it.each([
    ["require('callInWindow')('lib.constructor', 'return 1')"],
    ["require('copyFromWindow')('lib.constructor')"],
    ["require('copyFromWindow')('__proto__')"],
  ])('finds nothing with %s', (expression) => {
    expect(evaluate(`return ${expression};`, rights, { window: { lib: () => 1 } })).toBeUndefined();
  });

  it.each(['__proto__', 'list.__proto__', 'lib.constructor'])('gets no other name for %s', (path) => {
    const window = { lib: () => 1, list: [] };
    expect(evaluate(`return require('aliasInWindow')('x', '${path}');`, rights, { window })).toBe(false);
    expect(window).not.toHaveProperty('x');
  });

  it('cannot put another prototype under the window', () => {
    const window = {};
    expect(evaluate("return require('setInWindow')('__proto__', {a: 1}, true);", rights, { window })).toBe(
      true,
    );
    expect(Object.getPrototypeOf(window)).toBe(Object.prototype);
  });

  it('still reads a member that the page named `constructor`', () => {
    const window = { lib: { constructor: 5 } };
    expect(evaluate("return require('copyFromWindow')('lib.constructor');", rights, { window })).toBe(5);
  });
});

describe('a path on the window', () => {
  const window: Record<string, unknown> = {
    a: { b: { c: 1 }, fn: Object.assign(() => 1, { d: 2 }) },
    document: { nodeType: 9, x: 1 },
    frame: {},
    other: { nodeType: 9, x: 1 },
  };
  window.self = window;
  (window.frame as Record<string, unknown>).window = window.frame;

  it.each([
    ['a.b.c', 1],
    ['a.fn.d', 2],
    ['a.b', { c: 1 }],
    ['a.toString', Object.prototype.toString],
  ])('%s is found', (path, value) => {
    expect(readPath(window, path)).toEqual(value);
  });

  it.each([
    'a.x.y',
    'a.b.c.d',
    'toString.name',
    'self.a',
    'document.x',
    'frame.x',
    'other.x',
    'self',
    'document',
    '',
  ])('"%s" is not', (path) => {
    expect(readPath(window, path)).toBeUndefined();
  });

  it('names the parent even where the last part is missing', () => {
    expect(locate(window, 'a.new')).toEqual({ parent: window.a, key: 'new' });
    expect(locate(window, 'new')).toEqual({ parent: window, key: 'new' });
  });
});
