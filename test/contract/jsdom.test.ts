import { describe, expect, test } from 'vitest';
import { TOPICS } from './cases/index.ts';
import { describeExpected, describeOutcome } from './outcome.ts';
import { runJsdom } from './run-jsdom.ts';

for (const [topic, cases] of Object.entries(TOPICS)) {
  describe(`the bridge in jsdom: ${topic}`, () => {
    for (const told of cases.filter(({ targets }) => targets.includes('bridge'))) {
      test(told.name, async () => {
        expect(describeOutcome(await runJsdom(told))).toBe(describeExpected(told));
      });
    }
  });
}
