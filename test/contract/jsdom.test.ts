import { afterAll, describe, expect, it } from 'vitest';
import { TOPICS } from './cases/index.ts';
import { describeExpected, describeOutcome } from './outcome.ts';
import { openReusedPage, runJsdom } from './run-jsdom.ts';

const page = openReusedPage();
afterAll(() => page.close());

for (const [topic, cases] of Object.entries(TOPICS)) {
  describe(`the bridge in jsdom: ${topic}`, () => {
    for (const testCase of cases.filter(({ targets }) => targets.includes('bridge'))) {
      it(testCase.name, async () => {
        expect(describeOutcome(await runJsdom(testCase, page))).toBe(describeExpected(testCase));
      });
    }
  });
}
