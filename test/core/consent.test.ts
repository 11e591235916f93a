import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGranted } from '../../src/core/decide/consent.ts';
import { createTestHost } from '../contract/run-core.ts';

const { host } = createTestHost(0);

const isConsent = (signal: unknown): boolean =>
  isGranted(host, { kind: 'signal', type: 'ad_user_data', signal });

/** The words that mean consent, letter by letter in either case. */
const word = fc
  .constantFrom('true', 'granted')
  .chain((text) => fc.mixedCase(fc.constant(text), { toggleCase: (letter) => letter.toUpperCase() }));

const more = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom(' ', '\n', '?', '-ish', '|', '$', '^', 'true', 'not '),
);

describe('a consent signal', () => {
  it('is consent as `true`, and as either word in any case', () => {
    expect(isConsent(true)).toBe(true);
    fc.assert(fc.property(word, (text) => isConsent(text)));
  });

  it('is no consent with anything before or behind the word', () => {
    fc.assert(
      fc.property(word, more, (text, rest) => {
        expect(isConsent(text + rest)).toBe(false);
        expect(isConsent(rest + text)).toBe(false);
        expect(isConsent(rest + text + rest)).toBe(false);
      }),
    );
  });

  it('is no consent as a part of the word', () => {
    fc.assert(
      fc.property(word, fc.nat(6), (text, length) => {
        fc.pre(length < text.length);
        expect(isConsent(text.slice(0, length))).toBe(false);
      }),
    );
  });

  it('is no consent as anything else', () => {
    const isWord = (value: unknown) =>
      value === true || (typeof value === 'string' && ['true', 'granted'].includes(value.toLowerCase()));
    fc.assert(
      fc.property(fc.anything(), (value) => {
        fc.pre(!isWord(value));
        expect(isConsent(value)).toBe(false);
      }),
    );
  });
});
