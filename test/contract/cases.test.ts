import { expect, test } from 'vitest';
import { CASES } from './cases/index.ts';

test('every case has a name of its own that GTM accepts for a scenario', () => {
  const names = CASES.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names.filter((name) => !/^[A-Za-z0-9][A-Za-z0-9 _-]*$/.test(name))).toEqual([]);
});

test('there are enough cases, and each target has some of each product', () => {
  expect(CASES.length).toBeGreaterThan(160);
  const drives = (target: 'core' | 'bridge' | 'tag', source: string) =>
    CASES.some((told) => told.targets.includes(target) && told.source === source);
  expect([
    drives('core', 'classic'),
    drives('core', 'calendar'),
    drives('bridge', 'classic'),
    drives('bridge', 'calendar'),
    drives('tag', 'classic'),
  ]).toEqual([true, true, true, true, true]);
});

test('what a calendar posts is not asked of the tag, which hears no messages', () => {
  const silent = CASES.filter(
    ({ targets, steps }) => targets.includes('tag') && steps.some((step) => step.do === 'message'),
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
});
