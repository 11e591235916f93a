import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio, summarize } from './statistics.ts';

const someSamples = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });

describe('summarizing samples', () => {
  it('takes the middle one of an odd number', () => expect(summarize([9, 1, 4]).median).toBe(4));

  it('takes the mean of the two in the middle of an even number', () =>
    expect(summarize([9, 1, 4, 2]).median).toBe(3));

  it('orders by value, not by text', () => expect(summarize([10, 9, 100]).median).toBe(10));

  it('lets one outlier in a hundred pass below p99, and not two', () => {
    const quiet = Array.from({ length: 98 }, () => 1);
    expect(summarize([...quiet, 1, 50]).p99).toBe(1);
    expect(summarize([...quiet, 50, 50]).p99).toBe(50);
  });

  it('takes the worst for p99 where there are fewer than a hundred', () =>
    expect(summarize([3, 8, 5]).p99).toBe(8));

  it('leaves the samples as they were', () => {
    const samples = [3, 1, 2];
    summarize(samples);
    expect(samples).toEqual([3, 1, 2]);
  });

  it('does not care about the order, and answers from within the samples', () => {
    fc.assert(
      fc.property(someSamples, (samples) => {
        const { median, p99 } = summarize(samples);
        expect(summarize([...samples].reverse())).toEqual({ median, p99 });
        expect(median).toBeLessThanOrEqual(p99);
        expect(median).toBeGreaterThanOrEqual(Math.min(...samples));
        expect(samples).toContain(p99);
        expect(samples.filter((sample) => sample > p99).length).toBeLessThanOrEqual(samples.length / 100);
      }),
    );
  });

  it('refuses what cannot be a measurement', () => {
    expect(() => summarize([])).toThrow('at least one round');
    expect(() => summarize([1, Number.NaN])).toThrow('A sample is NaN');
    expect(() => summarize([1, Number.POSITIVE_INFINITY])).toThrow('A sample is Infinity');
  });
});

describe('a ratio', () => {
  it('says how many times the reference it is', () => expect(ratio(6, 4)).toBe(1.5));

  it('is not there when the reference took no time that the clock could see', () =>
    expect(ratio(6, 0)).toBeUndefined());
});
