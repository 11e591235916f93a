import { afterAll, describe, expect, it } from 'vitest';
import type { Case } from './case.ts';
import { TOPICS } from './cases/index.ts';
import { describeExpected, describeOutcome } from './outcome.ts';
import { openReusedPage } from './run-jsdom.ts';
import { type Mode, runTag } from './run-template.ts';
import { DIFFERENCES, type Difference, type Expected } from './tag-differences.ts';

const describeDifferent = (testCase: Case, differences: readonly Difference[]): string => {
  const usual: Expected = { pushes: testCase.pushes, diagnosticCodes: testCase.diagnosticCodes, faults: [] };
  const { pushes, diagnosticCodes, faults } = differences.reduce(
    (expected, difference) => difference.becomes(expected, testCase),
    usual,
  );
  return [describeExpected({ ...testCase, pushes, diagnosticCodes }), ...faults].join('\n\n');
};

/** Runs the cases that this way of capturing is to do; each difference has to be a real one. */
export const compareTag = (title: string, mode: Mode, isDriven: (testCase: Case) => boolean): void => {
  const page = mode === 'bridge' ? openReusedPage() : undefined;
  afterAll(() => page?.close());
  const differences = DIFFERENCES.filter(({ modes }) => modes.includes(mode));

  for (const [topic, cases] of Object.entries(TOPICS)) {
    const driven = cases.filter(isDriven);
    describe.runIf(driven.length > 0)(`${title}: ${topic}`, () => {
      for (const testCase of driven) {
        const listed = differences.filter(({ concerns }) => concerns(testCase));
        const reasons = listed.map(({ reason }) => ` (${reason})`).join('');
        it(`${testCase.name}${reasons}`, async () => {
          const actual = describeOutcome(await runTag(testCase, page));
          expect(actual).toBe(describeDifferent(testCase, listed));
        });
      }
    });
  }

  describe(`${title}: what is listed as different`, () => {
    const cases = Object.values(TOPICS).flat().filter(isDriven);
    it.each(differences)('differs: $reason', (difference) => {
      const concerned = cases.filter(difference.concerns);
      expect(concerned.length).toBeGreaterThan(0);
      for (const testCase of concerned)
        expect(describeDifferent(testCase, [difference])).not.toBe(describeExpected(testCase));
    });
  });
};
