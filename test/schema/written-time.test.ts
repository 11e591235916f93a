import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readClock } from '../../src/core/read/clock.ts';
import { isWrittenTime } from '../../src/schema/written-time.ts';
import { writtenTimes } from './arbitrary-payloads.ts';

const digits = (most: number) =>
  fc.integer({ min: 0, max: most }).map((digit) => String(digit).padStart(2, '0'));
/** Of the right form, but often of no day or hour that there is. */
const nearlyTimes = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), digits(13), digits(32), digits(25), digits(61), digits(61))
  .map(([year, ...rest]) => {
    const [month, day, hour, minute, second] = rest;
    return `${String(year).padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}`;
  });

it('the schema and the reader, written apart, agree on what is a time', () => {
  fc.assert(
    fc.property(fc.oneof(writtenTimes, nearlyTimes, fc.string()), (text) => {
      expect(readClock(text) !== undefined).toBe(isWrittenTime(text));
    }),
    { numRuns: 2000 },
  );
});

it.each([
  '2018-04-25T06:45',
  '2018-04-25T06:45:00',
  '2018-04-25T06:45:00Z',
  '2018-04-25T06:45:00.000Z',
  '2024-02-29T00:00',
])('takes %s', (text) => {
  expect(isWrittenTime(text)).toBe(true);
});

it.each([
  '',
  '2018-04-25',
  '2018-04-31T06:45',
  '2023-02-29T00:00',
  '2018-04-25T24:00',
  '2018-04-25T06:45+02:00',
  '25/04/2018',
])('refuses %s', (text) => {
  expect(isWrittenTime(text)).toBe(false);
});
