import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { grant } from '../grants.ts';
import { runCode } from '../run-code.ts';

const grants = [
  grant.script('https://a.example/*'),
  grant.pixel('https://a.example/*'),
  grant.iframe('https://a.example/*'),
  grant.globals({ log: 'rw', lib: 'r' }),
];
const inject = `
  const injectScript = require('injectScript'); const log = [];
  const note = (what) => { log.push(what); require('setInWindow')('log', log, true); };
`;

/** Gives the path of a file with this text. */
function writeScript(source: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'script-')), 'script.js');
  writeFileSync(file, source);
  return file;
}

describe('injectScript', () => {
  it('runs the local script on the window, then calls onSuccess, both later', async () => {
    const code = `${inject} injectScript('https://a.example/x.js',
      () => note(require('copyFromWindow')('lib')), () => note('failed'));`;
    const { page, settled } = runCode(code, grants, {
      scripts: {
        'https://a.example/x.js': (window) => Object.assign(window, { lib: 'loaded' }),
      },
    });
    expect(page.injectedScripts).toEqual(['https://a.example/x.js']);
    expect(page.window.lib).toBeUndefined();
    await settled;
    expect(page.window.log).toEqual(['loaded']);
  });

  it.each([
    ['window.lib = "assigned";', 'assigned'],
    ['var lib = "declared";', 'declared'],
    ['function lib() { return 1; }\nself.lib = lib();', 1],
    ['lib = "left undeclared";', 'left undeclared'],
    ['this.lib = typeof nowhere;', 'undefined'],
    ['globalThis.lib = [typeof setTimeout, before];', ['function', 'there already']],
  ])('runs a file as a classic script: %s', async (source, lib) => {
    const file = writeScript(source);
    const code = `${inject} injectScript('https://a.example/x.js', () => note('ok'), () => note('failed'));`;
    const { page, settled } = runCode(code, grants, {
      window: { before: 'there already' },
      scripts: { 'https://a.example/x.js': file },
    });
    await settled;
    expect(page.window).toMatchObject({ lib, log: ['ok'] });
    expect('lib' in globalThis).toBe(false);
    expect(page.swallowedErrors).toEqual([]);
  });

  it('runs a file in the realm of a window that has one', async () => {
    const { window } = new JSDOM('', { runScripts: 'outside-only' });
    const code = `${inject} injectScript('https://a.example/x.js', () => note('ok'));`;
    const { page, settled } = runCode(code, grants, {
      window,
      scripts: (url) =>
        url.endsWith('/x.js') ? pathToFileURL(writeScript('var lib = [];')).href : undefined,
    });
    await settled;
    expect(page.window.log).toEqual(['ok']);
    expect(page.window.lib).toBeInstanceOf(window.Array);
  });

  it.each([
    ['loads a file that throws, as a browser does', 'null.x;', ['ok']],
    ['loads a file that does not parse, as a browser does', '{', ['ok']],
    ['does not load a file that is missing', undefined, ['failed']],
  ])('%s, and notes the error', async (_name, source, log) => {
    const file = source === undefined ? '/nowhere/x.js' : writeScript(source);
    const code = `${inject} injectScript('https://a.example/x.js', () => note('ok'), () => note('failed'));`;
    const { page, settled } = runCode(code, grants, { scripts: { 'https://a.example/x.js': file } });
    await settled;
    expect(page.window.log).toEqual(log);
    expect(page.swallowedErrors).toMatchObject([{ where: 'scripts' }]);
  });

  it.each([
    ['is not known', {}],
    ['throws', { 'https://a.example/x.js': () => JSON.parse('{') }],
    ['rejects', { 'https://a.example/x.js': () => Promise.reject(new Error('blocked')) }],
  ])('calls onFailure for a script that %s', async (_name, scripts) => {
    const code = `${inject} injectScript('https://a.example/x.js', () => note('ok'), () => note('failed'));`;
    const { page, settled } = runCode(code, grants, { scripts });
    await settled;
    expect(page.window.log).toEqual(['failed']);
    expect(page.swallowedErrors).toEqual([]);
  });

  it('waits for a script that loads in its own time, looked up by a function', async () => {
    const code = `${inject} injectScript('https://a.example/x.js', () => note('ok'));`;
    const { page, settled } = runCode(code, grants, {
      scripts: (url) =>
        url.endsWith('/x.js') ? () => new Promise((done) => setTimeout(done, 20)) : undefined,
    });
    await settled;
    expect(page.window.log).toEqual(['ok']);
  });

  it('inserts a script once for a cache token, whatever the URL, and answers every caller', async () => {
    const code = `${inject}
      injectScript('https://a.example/x.js', () => {
        note('first');
        injectScript('https://a.example/z.js', () => note('third'), undefined, 'token');
        note('not yet');
      }, undefined, 'token');
      injectScript('https://a.example/y.js', () => note('second'), undefined, 'token');`;
    const { page, settled } = runCode(code, grants, { scripts: { 'https://a.example/x.js': () => 1 } });
    await settled;
    expect(page.injectedScripts).toEqual(['https://a.example/x.js']);
    expect(page.window.log).toEqual(['first', 'not yet', 'second', 'third']);
  });

  it('shares the token with a later run on the page', async () => {
    const code = `${inject} injectScript('https://a.example/x.js', () => note('ok'), undefined, 'token');`;
    const first = runCode(code, grants, { scripts: { 'https://a.example/x.js': () => 1 } });
    await first.settled;
    const second = runCode(code, grants, { page: first.page });
    await second.settled;
    expect(first.page.injectedScripts).toHaveLength(1);
    expect(first.page.window.log).toEqual(['ok']);
  });

  it('forgets the token after a failure, so that a later call tries again', async () => {
    const code = `${inject}
      const ok = () => note('ok');
      injectScript('https://a.example/x.js', ok, () => {
        note('failed'); injectScript('https://a.example/x.js', ok, undefined, 'token');
      }, 'token');`;
    let attempts = 0;
    const { page, settled } = runCode(code, grants, {
      scripts: () => {
        attempts += 1;
        return attempts > 1 ? () => 1 : undefined;
      },
    });
    await settled;
    expect(page.injectedScripts).toHaveLength(2);
    expect(page.window.log).toEqual(['failed', 'ok']);
  });

  it('inserts a script for every call without a token', () => {
    const code = `${inject} injectScript('https://a.example/x.js'); injectScript('https://a.example/x.js');`;
    expect(runCode(code, grants).page.injectedScripts).toHaveLength(2);
  });

  it('inserts nothing for a URL that is not permitted', async () => {
    const { page, threw, settled } = runCode(`${inject} injectScript('https://b.example/x.js');`, grants);
    await settled;
    expect(threw?.message).toBe('Prohibited script URL: https://b.example/x.js');
    expect(page.injectedScripts).toEqual([]);
  });
});

describe('sendPixel and injectHiddenIframe', () => {
  it.each([
    ['sendPixel', 'pixels', true, ['ok']],
    ['sendPixel', 'pixels', false, ['failed']],
    ['injectHiddenIframe', 'iframes', true, ['ok']],
    ['injectHiddenIframe', 'iframes', false, undefined],
  ] as const)('%s notes the URL in %s and answers later (loads: %s)', async (name, list, loads, log) => {
    const code = `${inject} require('${name}')('https://a.example/p', () => note('ok'), () => note('failed'));`;
    const { page, settled } = runCode(code, grants, { loads: () => loads });
    expect(page[list]).toEqual(['https://a.example/p']);
    expect(page.window.log).toBeUndefined();
    await settled;
    expect(page.window.log).toEqual(log);
  });

  it.each(['sendPixel', 'injectHiddenIframe'])('%s needs no callbacks', async (name) => {
    const { page, settled, threw } = runCode(`require('${name}')('https://a.example/p');`, grants);
    await settled;
    expect(threw).toBeUndefined();
    expect(page.swallowedErrors).toEqual([]);
  });
});

describe('an error in a later callback is swallowed, and noted with the name of its API:', () => {
  it.each([
    ['callLater', 'require("callLater")(() => { fail(); });'],
    ['sendPixel', 'require("sendPixel")("https://a.example/p", () => { fail(); });'],
    ['injectHiddenIframe', 'require("injectHiddenIframe")("https://a.example/p", () => { fail(); });'],
    ['injectScript', 'require("injectScript")("https://a.example/p", undefined, () => { fail(); });'],
    ['sha256', 'require("sha256")("a", () => { fail(); });'],
  ])('%s', async (where, code) => {
    const { page, settled, threw } = runCode(code, grants);
    await settled;
    expect(threw).toBeUndefined();
    expect(page.swallowedErrors).toMatchObject([
      { where, error: { message: 'Attempting to execute non-function fail.' } },
    ]);
  });
});
