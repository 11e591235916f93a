import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { CLOCKS, type Entry } from '../case.ts';
import { strangeValue } from '../hostile-pieces.ts';
import { classic } from '../payloads.ts';
import { evaluateBridge, openReusedPage } from '../run-jsdom.ts';
import { takeSnapshot } from '../snapshot.ts';

describe('any settings', () => {
  const NAMES = [
    'eventName',
    'dataLayerName',
    'name',
    'sources',
    'legacyOrigins',
    'origins',
    'fields',
    'rows',
    'constants',
    'staffFields',
    'links',
    'customerNote',
    'userData',
    'legalBasis',
    'waitForConsent',
    'value',
    'exclude',
    'dedupeDays',
    'waitForTagsMs',
    'funnel',
    'countUnavailable',
    'diagnostics',
    'debug',
    'simulate',
    '__proto__',
    'more',
  ];
  const junk = fc.oneof(
    fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true, maxDepth: 2 }),
    fc.array(
      fc.record({ field: fc.anything(), key: fc.string(), transform: fc.anything(), value: fc.anything() }),
      {
        maxLength: 3,
      },
    ),
    strangeValue(),
  );

  const page = openReusedPage();
  afterAll(() => page.close());

  it('give one event of a booking at most, and no error on the page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...NAMES), junk), (settings) =>
        page.use(CLOCKS.classic, async ({ window, clock, settle, errors }) => {
          const before = takeSnapshot(settings);
          evaluateBridge(window);
          const bridge = window.bookingBridge as (command: string, value: unknown) => unknown;
          bridge('configure', {
            ...settings,
            name: 'fuzzed',
            eventName: 'fuzzed',
            dataLayerName: 'dataLayer',
          });
          (window.SOAfterConfirmationFunction as (payload: unknown) => unknown)(classic());
          await clock.advance(3_000, settle);
          const events = ((window.dataLayer ?? []) as Entry[]).filter(({ event }) => event === 'fuzzed');
          expect(events.length).toBeLessThanOrEqual(1);
          expect(takeSnapshot(settings)).toBe(before);
          expect(errors).toEqual([]);
        }),
      ),
      { numRuns: 300 },
    );
  });
});
