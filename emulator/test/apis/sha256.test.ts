import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { grant } from '../grants.ts';
import { runCode } from '../run-code.ts';

const grants = [grant.globals({ out: 'rw' })];
const hash = (args: string) => `
  const set = require('setInWindow');
  require('sha256')(data.text, (hash) => { set('out', hash, true); }${args});
  set('out', 'not yet');`;
const onFailure = ", (error) => { set('out', error.name, true); }";

describe('sha256', () => {
  it.each([
    ['', 'base64'],
    [', undefined, {}', 'base64'],
    [", undefined, {outputEncoding: 'base64'}", 'base64'],
    [", undefined, {outputEncoding: 'hex'}", 'hex'],
  ] as const)('(text, onSuccess%s) gives %s, later', async (args, encoding) => {
    const text = 'ada@example.com Grüße 👋';
    const { page, settled } = runCode(hash(args), grants, { data: { text } });
    expect(page.window.out).toBe('not yet');
    await settled;
    expect(page.window.out).toBe(createHash('sha256').update(text).digest(encoding));
  });

  it.each([
    ['http://www.example.com/', 'BrowserNotSupported'],
    ['http://localhost:8080/', createHash('sha256').update('a').digest('base64')],
  ])('on %s gives %s', async (url, expected) => {
    const { page, settled } = runCode(hash(onFailure), grants, { data: { text: 'a' }, url });
    await settled;
    expect(page.window.out).toBe(expected);
  });

  it('calls onFailure at once where the page has no subtle crypto', () => {
    const { page } = runCode(hash(onFailure), grants, {
      data: { text: 'a' },
      window: { isSecureContext: false, crypto: {} },
    });
    expect(page.window.out).toBe('BrowserNotSupported');
  });

  it('calls onFailure with name and message when hashing fails', async () => {
    const digest = () => Promise.reject(new DOMException('no', 'OperationError'));
    const { page, settled } = runCode(hash(onFailure), grants, {
      data: { text: 'a' },
      window: { isSecureContext: true, crypto: { subtle: { digest } } },
    });
    await settled;
    expect(page.window.out).toBe('OperationError');
  });

  it('hashes half a surrogate pair as three bytes of its own', async () => {
    const { page, settled } = runCode(hash(", undefined, {outputEncoding: 'hex'}"), grants, {
      data: { text: 'a\ud83d' },
    });
    await settled;
    const bytes = Uint8Array.of(0x61, 0xed, 0xa0, 0xbd);
    expect(page.window.out).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('no digest');
      },
      'no digest',
    ],
    ['answers no promise', () => undefined, "Cannot read properties of undefined (reading 'then')"],
  ])("ends the script where the page's digest %s", (_what, digest, message) => {
    const { threw } = runCode(hash(onFailure), grants, {
      data: { text: 'a' },
      window: { isSecureContext: true, crypto: { subtle: { digest } } },
    });
    expect(threw?.message).toBe(message);
  });

  it.each([
    ['onSuccess', "require('sha256')('a', () => { require('nope'); });", {}],
    [
      'onFailure',
      "require('sha256')('a', () => {}, () => { require('nope'); });",
      { isSecureContext: true, crypto: { subtle: { digest: () => Promise.reject(new Error('no')) } } },
    ],
  ])('does not guard %s: what it throws is an unhandled rejection', async (_name, code, window) => {
    const { page, settled } = runCode(code, [], { window });
    await settled;
    expect(page.swallowedErrors).toMatchObject([{ where: 'sha256', unhandledRejection: true }]);
  });
});
