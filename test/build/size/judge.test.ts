import { expect, it } from 'vitest';
import { type Budget, budgets } from '../../../build/budgets.ts';
import { describeSize, judge } from '../../../build/size/judge.ts';

const budget: Budget = {
  what: 'a thing',
  limit: 1000,
  measured: 800,
  unit: 'B',
  reason: 'it is small',
  repair: 'take something out',
};

it('accepts what is at its limit, and at its working ceiling', () => {
  const { measured: _, ...withoutCeiling } = budget;
  expect(judge({ file: 'a.js', size: 1000, budget: withoutCeiling })).toBeUndefined();
  expect(judge({ file: 'a.js', size: 824, budget })).toBeUndefined();
});

it('names file, number, limit and repair of what is over its limit', () => {
  expect(judge({ file: 'a.js', size: 1001, budget })).toBe(
    'a.js: 1,001 B, the limit is 1,000. Repair: take something out.',
  );
});

it('asks for a decision about growth of more than 3%, even under the limit', () => {
  expect(judge({ file: 'a.js', size: 825, budget })).toContain("set 'measured' to 825 in build/budgets.ts");
});

it('shows every measurement with its limit', () => {
  expect(describeSize({ file: 'a.js', size: 2500, budget })).toEqual({
    file: 'a.js',
    size: '2,500 B',
    limit: '1,000',
    'of limit': '250%',
  });
});

it('no budget lets the working ceiling pass the limit', () => {
  for (const { measured = 0, limit } of Object.values<Budget>(budgets))
    expect(measured).toBeLessThanOrEqual(limit);
});
