import fc from 'fast-check';

/** How people separate thousands and decimals, by where they live. */
const HABITS: [thousands: string, decimals: string][] = [
  ['', '.'],
  ['', ','],
  [',', '.'],
  ['.', ','],
  [' ', ','],
  [' ', '.'],
  ['\u00a0', ','],
  ['\u202f', ','],
  ["'", '.'],
  ['’', '.'],
];

const byThrees = (digits: string, mark: string): string => digits.replace(/\B(?=(\d{3})+$)/g, mark);

/** An amount and how somebody writes it, with cents or without, never in a way that could mean another amount. */
export function writtenAmount(most: number): fc.Arbitrary<{ text: string; amount: number }> {
  const whole = fc.oneof(fc.nat(9_999), fc.nat(most));
  const cents = fc.option(fc.stringMatching(/^\d{1,2}$/), { nil: undefined });
  return fc
    .record({ whole, cents, habit: fc.constantFrom(...HABITS) })
    .map(({ whole, cents, habit: [thousands, decimals] }) => ({
      text: byThrees(String(whole), thousands) + (cents === undefined ? '' : decimals + cents),
      amount: Number(`${whole}.${cents ?? 0}`),
    }))
    .filter(({ text }) => !/^[1-9]\d{0,2}[.,]\d{3}$/.test(text));
}
