import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../src/core/settings/read-amount.ts';
import { writtenAmount } from './written-amount.ts';

describe('an amount', () => {
  it('is read as it was meant, in the habits of every country', () => {
    fc.assert(
      fc.property(writtenAmount(999_999_999), ({ text, amount }) => {
        expect(readAmount(text)).toBe(amount);
      }),
    );
  });

  it('is read as a program writes it, but for three decimals, which could be thousands', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (amount) => {
        const text = String(amount);
        fc.pre(!text.includes('e'));
        const isAmbiguous = /^[1-9]\d{0,2}\.\d{3}$/.test(text);
        expect(readAmount(text)).toBe(isAmbiguous ? undefined : Math.abs(amount));
      }),
    );
  });

  it.each([
    ['1,25,000', 125_000],
    ['12,34,56,789.50', 123_456_789.5],
    ['.5', 0.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1250.125', 1250.125],
    ['\u00a0250 ', 250],
  ])('is read from %j', (text, amount) => expect(readAmount(text)).toBe(amount));

  it.each([
    ...['', ' ', 'ten', '-1', '+1', '€50', '50 €', '50 EUR', '1e3', '0x1f', '1_000', '5.', '5,', ',', '.'],
    ...['1.250', '1,250', '999,000', '1.2.3', '1,2,3', '1 25', '1  250', '0,250.50', '1.25.000', "1'250 000"],
    ...['1,250,50', '1.250.50', '1250.50,5', '1,250 000', '12:30', '1/2', 'NaN', 'Infinity', '١٢'],
  ])('is never guessed from %j', (text) => expect(readAmount(text)).toBeUndefined());

  it('is a number that is not negative or nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d., ']{1,12}$/)), (text) => {
        const amount = readAmount(text);
        if (amount === undefined) return;
        expect(amount).toBeGreaterThanOrEqual(0);
        // The digits are those of the text, so the amount is theirs but for a power of ten.
        const digits = Number(text.replace(/\D/g, ''));
        const scale = digits === 0 ? 0 : Math.log10(digits / amount);
        expect(scale).toBeCloseTo(Math.round(scale), 6);
      }),
    );
  });
});
