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
});
