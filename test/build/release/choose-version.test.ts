import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseVersion } from '../../../build/release/choose-version.ts';

const parts = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30));
const write = (numbers: readonly number[]): string => numbers.join('.');
/** Orders versions as texts of equal length do. */
const rank = (version: string): string =>
  version
    .split('.')
    .map((part) => part.padStart(3, '0'))
    .join('.');

it.each([
  ['patch', '1.2.4'],
  ['minor', '1.3.0'],
  ['major', '2.0.0'],
  ['1.2.10', '1.2.10'],
])('from 1.2.3, %s is %s', (wanted, version) => expect(chooseVersion('1.2.3', wanted, false)).toBe(version));

it('takes a written version if, and only if, it is above the present one', () => {
  fc.assert(
    fc.property(parts, parts, (one, other) => {
      const [from, to] = [write(one), write(other)];
      if (rank(to) > rank(from)) expect(chooseVersion(from, to, false)).toBe(to);
      else expect(() => chooseVersion(from, to, false)).toThrow(`${to} is not above ${from}`);
    }),
  );
});

it('stays only where it may, and never goes back', () => {
  expect(chooseVersion('1.2.3', '1.2.3', true)).toBe('1.2.3');
  expect(() => chooseVersion('1.2.3', '1.2.2', true)).toThrow('1.2.2 is not above 1.2.3');
});

it.each(['1', '1.2', '1.2.3.4', '01.2.3', 'v1.2.3', '1.2.3-beta', ''])(
  'does not take "%s" for a version',
  (text) =>
    expect(() => chooseVersion('1.2.3', text, true)).toThrow(`"${text}" in the command is no version`),
);
