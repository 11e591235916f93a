import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { CLOCKS, type Entry } from '../case.ts';
import { listFlaws } from '../check-entry.ts';
import { calendarPayload, classicPayload, strangeValue } from '../hostile-pieces.ts';
import { scheduled } from '../payloads.ts';
import type { TestWindow } from '../prepare-window.ts';
import { evaluateBridge, openReusedPage } from '../run-jsdom.ts';
import { takeSnapshot } from '../snapshot.ts';
import { eventsIn } from './book-on-core.ts';

describe('any payload', () => {
  const page = openReusedPage();
  afterAll(() => page.close());

  /** Delivers one payload twice to a bridge of its own, which must stay clean. */
  const deliverTwice = (payload: unknown, deliver: (window: TestWindow) => void): Promise<void> =>
    page.use(CLOCKS.classic, async ({ window, clock, settle, errors }) => {
      const before = takeSnapshot(payload);
      evaluateBridge(window);
      for (let time = 0; time < 2; time += 1) {
        deliver(window);
        await settle();
      }
      await clock.advance(70_000, settle);
      const events = eventsIn((window.dataLayer ?? []) as Entry[]);
      expect(takeSnapshot(payload)).toBe(before);
      expect(events.length).toBeLessThanOrEqual(1);
      expect(events.flatMap(listFlaws)).toEqual([]);
      expect(errors).toEqual([]);
    });

  it('of a classic call throws nothing, changes nothing and gives one clean event at most', async () => {
    await fc.assert(
      fc.asyncProperty(classicPayload(), (payload) =>
        deliverTwice(payload, (window) => {
          const callback = window.SOAfterConfirmationFunction as (payload: unknown) => unknown;
          expect(callback(payload)).toBeUndefined();
        }),
      ),
      { numRuns: 400 },
    );
  });

  it('of a message throws nothing, changes nothing and gives one clean event at most', async () => {
    const anyData = fc.oneof(
      { weight: 5, arbitrary: calendarPayload().map(scheduled) },
      { weight: 1, arbitrary: strangeValue() },
      { weight: 1, arbitrary: fc.record({ type: strangeValue(), payload: strangeValue() }) },
    );
    await fc.assert(
      fc.asyncProperty(anyData, (data) =>
        deliverTwice(data, (window) => {
          const { MessageEvent } = window as unknown as typeof globalThis;
          window.dispatchEvent(new MessageEvent('message', { data, origin: 'https://oncehub.com' }));
        }),
      ),
      { numRuns: 400 },
    );
  });
});
