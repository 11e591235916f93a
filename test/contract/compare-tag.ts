import { describe, expect, test } from 'vitest';
import type { Case } from './case.ts';
import { TOPICS } from './cases/index.ts';
import { describeExpected, describeOutcome } from './outcome.ts';
import { type Mode, runTag } from './run-template.ts';
import { DIFFERENCES, type Difference, type Expected } from './tag-differences.ts';

/** The emulator's timers are real ones, and the machine may be busy. */
const PATIENCE_MS = 20_000;

const describeDifferent = (told: Case, differences: readonly Difference[]): string => {
  const usual: Expected = { pushes: told.pushes, diagnosticCodes: told.diagnosticCodes, faults: [] };
  const { pushes, diagnosticCodes, faults } = differences.reduce(
    (expected, difference) => difference.becomes(expected, told),
    usual,
  );
  return [describeExpected({ ...told, pushes, diagnosticCodes }), ...faults].join('\n\n');
};

/** Runs the cases that this way of capturing is to do; each difference has to be a real one. */
export const compareTag = (title: string, mode: Mode, isDriven: (told: Case) => boolean): void => {
  const differences = DIFFERENCES.filter(({ modes }) => modes.includes(mode));

  for (const [topic, cases] of Object.entries(TOPICS)) {
    const driven = cases.filter(isDriven);
    describe.runIf(driven.length > 0)(`${title}: ${topic}`, () => {
      for (const told of driven) {
        const listed = differences.filter(({ concerns }) => concerns(told));
        const reasons = listed.map(({ reason }) => ` (${reason})`).join('');
        test(`${told.name}${reasons}`, { timeout: PATIENCE_MS }, async () => {
          const actual = describeOutcome(await runTag(told, mode));
          expect(actual).toBe(describeDifferent(told, listed));
        });
      }
    });
  }

  describe(`${title}: what is listed as different`, () => {
    const cases = Object.values(TOPICS).flat().filter(isDriven);
    test.each(differences)('differs: $reason', (difference) => {
      const concerned = cases.filter(difference.concerns);
      expect(concerned.length).toBeGreaterThan(0);
      for (const told of concerned)
        expect(describeDifferent(told, [difference])).not.toBe(describeExpected(told));
    });
  });
};
