import fc from 'fast-check';
import { describe, it } from 'vitest';
import { createScreen } from '../../src/core/read/screen-text.ts';

const digits = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });

/** What people write between digits, most often nothing. */
const gap = fc.constantFrom('', '', ' ', '-', '.', ' (', ') ', '/');

/** The same digits as somebody writes them out, in a sentence. */
const written = (number: string): fc.Arbitrary<string> =>
  fc
    .array(gap, { minLength: number.length, maxLength: number.length })
    .map((gaps) => `Call ${number.replace(/./g, (digit, index: number) => digit + gaps[index])} today`);

/** Whether a text tells this phone, of somebody without name and e-mail. */
const tells = (phone: string, text: string): boolean => createScreen([], [], phone)(text);

describe("the customer's phone in a text", () => {
  it('is found by its last seven digits alone, however they are written', () => {
    const sample = digits(7, 15).chain((phone) => fc.tuple(fc.constant(phone), written(phone.slice(-7))));
    fc.assert(fc.property(sample, ([phone, text]) => tells(phone, text)));
  });

  it('is found whole where it has six digits', () => {
    const sample = digits(6, 6).chain((phone) => fc.tuple(fc.constant(phone), written(phone)));
    fc.assert(fc.property(sample, ([phone, text]) => tells(phone, text)));
  });

  it('is not looked for where it has five digits or less: every room and year would be one', () => {
    const sample = digits(0, 5).chain((phone) => fc.tuple(fc.constant(phone), written(phone)));
    fc.assert(fc.property(sample, ([phone, text]) => !tells(phone, text)));
  });

  it('is not found by its last six digits where it has more', () => {
    const sample = digits(7, 15).chain((phone) => fc.tuple(fc.constant(phone), written(phone.slice(-6))));
    fc.assert(fc.property(sample, ([phone, text]) => !tells(phone, text)));
  });
});
