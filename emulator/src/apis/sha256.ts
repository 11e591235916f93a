import { readProperty } from '../language/values/read-property.ts';
import type { Page } from '../page/index.ts';
import { SandboxObject, type SandboxValue } from '../values.ts';
import { callBack } from './call-back.ts';
import { defineFunction } from './define-api.ts';

/** Threads may finish in any order; here hashes come in the order in which they were asked for. */
const answered = new WeakMap<Page, Promise<unknown>>();

export const sha256 = defineFunction({
  name: 'sha256',
  gaps: 'What a callback throws is an unhandled rejection in GTM; here it is noted on the page as one.',
  types: ['string', 'function', 'function|undefined', 'object|undefined'],
  create:
    ({ page, toSandbox }) =>
    (input, onSuccess, onFailure, options) => {
      const subtle = subtleOf(page);
      if (!subtle) {
        const failure = { name: 'BrowserNotSupported', message: 'The browser has no crypto.subtle here.' };
        callBack(onFailure, toSandbox(failure));
        return undefined;
      }
      const encode = wantsHex(options) ? toHex : toBase64;
      const digested: unknown = subtle.digest('SHA-256', toBytes(String(input)));
      // Unguarded, as in the runtime: a page whose `digest` throws or answers no promise ends the script here.
      const answer = (digested as Promise<ArrayBuffer>).then((digest) => digest);
      const before = answered.get(page);
      answered.set(page, Promise.allSettled([before, answer]));
      const hash = Promise.resolve(before).then(() => answer);
      const called = hash.then(
        (digest) => attempt(page, () => callBack(onSuccess, encode(new Uint8Array(digest)))),
        ({ name, message }: Error) => attempt(page, () => callBack(onFailure, toSandbox({ name, message }))),
      );
      page.parts.timers.track(called);
      return undefined;
    },
});

/** Browsers have it on secure pages only; a made-up page is secure if its URL is. */
function subtleOf(page: Page): SubtleCrypto | undefined {
  const { crypto, isSecureContext } = page.window as { crypto?: Crypto; isSecureContext?: boolean };
  if (isSecureContext !== undefined) return crypto?.subtle;
  const { protocol, hostname } = new URL(page.facts.url);
  return protocol === 'https:' || hostname === 'localhost' ? globalThis.crypto.subtle : undefined;
}

function attempt(page: Page, call: () => void): void {
  try {
    call();
  } catch (error) {
    page.parts.timers.swallowed.push({ where: 'sha256', error, unhandledRejection: true });
  }
}

/** UTF-8 as the runtime writes it: half a surrogate pair gets three bytes of its own, where others put U+FFFD. */
function toBytes(text: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const bytes = Array.from(text).flatMap((character) => {
    const code = character.charCodeAt(0);
    if (character.length > 1 || code < 0xd800 || code > 0xdfff) return [...encoder.encode(character)];
    return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
  });
  return new Uint8Array(bytes);
}

function wantsHex(options: SandboxValue): boolean {
  return options instanceof SandboxObject && readProperty(options, 'outputEncoding') === 'hex';
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
