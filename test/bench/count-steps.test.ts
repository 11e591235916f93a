import { expect, it } from 'vitest';
import { checkSteps } from './check-budgets.ts';
import { countSteps } from './count-steps.ts';

it('the tag as it ships takes the same steps each time, and keeps its limits', async () => {
  const counts = await countSteps();
  expect(await countSteps()).toEqual(counts);
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
  expect(checkSteps(counts)).toEqual([]);
});

it('refuses to count for a template that pushes no booking', () =>
  expect(countSteps('emulator/test/samples/hello-world-tag.tpl')).rejects.toThrow(
    'one booking pushed 0 entries instead of 1',
  ));
