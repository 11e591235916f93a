import { describe, expect, it } from 'vitest';
import { classic } from '../../contract/payloads.ts';
import { type Callback, openTagPage } from './open-page.ts';

describe("the site's own callback", () => {
  it.each([
    ['an async function', async (given: unknown[]) => void given],
    [
      'a function that says it is something else',
      Object.assign(() => {}, { [Symbol.toStringTag]: 'Callback' }),
    ],
  ])('is called where it is %s, which GTM calls only by its method `call`', async (_name, callback) => {
    const calls: unknown[][] = [];
    const site = openTagPage({
      window: {
        SOAfterConfirmationFunction: new Proxy(callback, {
          apply: (_target, _self, given: unknown[]) => void calls.push(given),
        }),
      },
    });
    await site.fire();
    await site.book();
    expect(calls).toEqual([[classic()]]);
    expect(site.events()).toEqual(['booking_confirmed']);
  });

  it('is called in the same task, without this, as OnceHub calls it, and its answer goes back', async () => {
    const calls: { self: unknown; given: unknown[] }[] = [];
    const window: Record<string, unknown> = {};
    window.SOAfterConfirmationFunction = function (this: unknown, ...given: unknown[]) {
      calls.push({ self: this, given });
      return { answer: [1, 'two'] };
    };
    const site = openTagPage({ window });
    await site.fire();
    const payload = classic();
    const answer = (window.SOAfterConfirmationFunction as Callback)(payload);
    expect(calls).toHaveLength(1);
    expect(calls[0]?.self).toBeUndefined();
    expect(calls[0]?.given).toEqual([classic()]);
    expect(answer).toEqual({ answer: [1, 'two'] });
    await site.settle();
    expect(site.events()).toEqual(['booking_confirmed']);
  });

  it('gets copies: what it changes does not reach the vendor, nor the event', async () => {
    const site = openTagPage({
      window: {
        SOAfterConfirmationFunction: (given: { bookingInfo: { EventTypeName: string } }) => {
          given.bookingInfo.EventTypeName = 'changed';
        },
      },
    });
    await site.fire();
    const payload = classic();
    await site.book(payload);
    expect(payload).toEqual(classic());
    expect(site.entries()[0]?.booking_type).toBe('Automatic booking - 15-minute meeting');
  });

  it.each([0, 1, 2])('gets as many arguments as the vendor gave: %i', async (count) => {
    const counts: number[] = [];
    const site = openTagPage({
      window: { SOAfterConfirmationFunction: (...given: unknown[]) => void counts.push(given.length) },
    });
    await site.fire();
    const given = [classic(), 'second'].slice(0, count);
    (site.window.SOAfterConfirmationFunction as Callback)(...given);
    expect(counts).toEqual([count]);
  });

  it('is known by undefined arguments too', async () => {
    const given: unknown[][] = [];
    const site = openTagPage({
      window: { SOAfterConfirmationFunction: (...args: unknown[]) => void given.push(args) },
    });
    await site.fire();
    (site.window.SOAfterConfirmationFunction as Callback)(undefined);
    expect(given).toEqual([[undefined]]);
  });

  it('throws as it would without us, and our work is done all the same', async () => {
    const error = new TypeError('of the site');
    const site = openTagPage({
      window: {
        SOAfterConfirmationFunction: () => {
          throw error;
        },
      },
    });
    await site.fire();
    expect(() => (site.window.SOAfterConfirmationFunction as Callback)(classic())).toThrow(error);
    await site.settle();
    expect(site.events()).toEqual(['booking_confirmed']);
  });

  it('may have properties, and keeps them', async () => {
    const own = Object.assign(() => 'answer', { queue: [1] });
    const site = openTagPage({ window: { SOAfterConfirmationFunction: own } });
    await site.fire();
    expect(site.window.bookingBridgeSite1).toBe(own);
    expect(await site.book()).toBe('answer');
  });

  it('may wrap ours and be wrapped again: each runs once, nothing runs for ever, one event', async () => {
    const calls: string[] = [];
    const site = openTagPage({ window: { SOAfterConfirmationFunction: () => void calls.push('own') } });
    for (const name of ['first', 'second', 'third']) {
      await site.fire();
      const inner = site.window.SOAfterConfirmationFunction as Callback;
      site.window.SOAfterConfirmationFunction = (...given: unknown[]) => {
        calls.push(name);
        return inner(...given);
      };
    }
    await site.fire();
    await site.book();
    expect(calls).toEqual(['third', 'second', 'first', 'own']);
    expect(site.events()).toEqual(['booking_confirmed']);
    expect(site.page.swallowedErrors).toEqual([]);
  });

  it('may copy the mark of ours together with everything else of it: it is then taken for ours', async () => {
    const site = openTagPage();
    await site.fire();
    const inner = site.window.SOAfterConfirmationFunction as Callback;
    site.window.SOAfterConfirmationFunction = Object.assign((...given: unknown[]) => inner(...given), inner);
    expect((await site.fire()).status).toBe('success');
    await site.book();
    expect(site.events()).toEqual(['booking_confirmed']);
    expect(site.window.bookingBridgeSite1).toBeUndefined();
  });

  it('is kept in one of eight slots, one for each time that the page replaces it', async () => {
    const site = openTagPage();
    for (let turn = 1; turn <= 8; turn += 1) {
      site.window.SOAfterConfirmationFunction = () => turn;
      expect((await site.fire()).status).toBe('success');
      expect((await site.book()) as number).toBe(turn);
    }
    const slots = Object.keys(site.window).filter((key) => key.startsWith('bookingBridgeSite'));
    expect(slots).toHaveLength(8);
    expect(site.events()).toEqual(['booking_confirmed']);
  });

  it('is found when it comes a few turns after Window Loaded, which is the last firing', async () => {
    const site = openTagPage();
    site.page.dataLayer.push({ event: 'gtm.load' });
    const run = site.start();
    expect(run.status).toBe('running');
    const calls: unknown[] = [];
    site.window.SOAfterConfirmationFunction = (given: unknown) => calls.push(given);
    await site.settle();
    expect(run.status).toBe('success');
    await site.book();
    expect(calls).toHaveLength(1);
    expect(site.events()).toEqual(['booking_confirmed']);
  });

  it('is found after the last firing when the visitor answers the banner', async () => {
    const site = openTagPage({ consent: { ad_storage: 'denied' } });
    await site.fire();
    const calls: unknown[] = [];
    site.window.SOAfterConfirmationFunction = (given: unknown) => calls.push(given);
    site.page.setConsent('ad_storage', 'granted');
    await site.book();
    expect(calls).toHaveLength(1);
    expect(site.events()).toEqual(['booking_confirmed']);
  });

  it('is a failure where the page has made it read-only, since nothing can be counted', async () => {
    const own = () => 'answer';
    const window = Object.defineProperty({}, 'SOAfterConfirmationFunction', { value: own });
    const site = openTagPage({ previewMode: true, window });
    expect((await site.fire()).status).toBe('failure');
    expect(site.lines().at(-1)).toMatch(/^failed: .* or made it read-only/);
    expect(await site.book()).toBe('answer');
    expect(site.events()).toEqual([]);
  });

  it('is left alone the ninth time: the tag says so and reports failure', async () => {
    const site = openTagPage({ previewMode: true });
    for (let turn = 1; turn <= 8; turn += 1) {
      site.window.SOAfterConfirmationFunction = () => turn;
      await site.fire();
    }
    const ninth = (): string => 'ninth';
    site.window.SOAfterConfirmationFunction = ninth;
    expect((await site.fire()).status).toBe('failure');
    expect(site.window.SOAfterConfirmationFunction).toBe(ninth);
    expect(site.window.bookingBridgeSite9).toBeUndefined();
    expect(site.lines().at(-1)).toMatch(/^failed: .*more often than this tag can follow/);
  });

  it('that returns what cannot cross the border gives undefined', async () => {
    const site = openTagPage({ window: { SOAfterConfirmationFunction: () => Promise.resolve(1) } });
    await site.fire();
    expect(await site.book()).toBeUndefined();
  });
});
