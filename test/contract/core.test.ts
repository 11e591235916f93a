import { describe, expect, it } from 'vitest';
import { TOPICS } from './cases/index.ts';
import { describeExpected, describeOutcome } from './outcome.ts';
import { runCore } from './run-core.ts';

for (const [topic, cases] of Object.entries(TOPICS)) {
  const driven = cases.filter(({ targets }) => targets.includes('core'));
  describe.runIf(driven.length > 0)(`the pipeline: ${topic}`, () => {
    for (const testCase of driven) {
      it(testCase.name, async () => {
        expect(describeOutcome(await runCore(testCase))).toBe(describeExpected(testCase));
      });
    }
  });
}
