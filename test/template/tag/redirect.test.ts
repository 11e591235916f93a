import { describe, expect, it } from 'vitest';
import { classic, classicError } from '../../contract/payloads.ts';
import { type Callback, openTagPage, type TagPage } from './open-page.ts';

/** A timer of 0 ms takes one: that of the hash's `callLater`. */
const HOP_MS = 1;

const WAITING = { waitForTags: true, waitForTagsMs: '3000' };

/** A page whose callback leaves it: what was pushed until then is kept. */
const openLeavingPage = (options: Parameters<typeof openTagPage>[0] = {}) => {
  const leaves: { self: unknown; given: unknown[]; events: unknown[]; at: number }[] = [];
  const window: Record<string, unknown> = {};
  const site: TagPage = openTagPage({ ...options, window });
  window.SOAfterConfirmationFunction = function (this: unknown, ...given: unknown[]) {
    leaves.push({ self: this, given, events: site.events(), at: Date.now() });
    return 'answer';
  };
  return { site, leaves };
};

describe('the wait for tags', () => {
  it("calls the site's function once the tags of the event have run", async () => {
    const { site, leaves } = openLeavingPage({ tagsTakeMs: 40 });
    await site.fire(WAITING);
    const start = Date.now();
    expect((site.window.SOAfterConfirmationFunction as Callback)(classic())).toBeUndefined();
    expect(leaves).toEqual([]);
    await site.settle();
    expect(leaves).toHaveLength(1);
    expect(leaves[0]).toMatchObject({ self: undefined, given: [classic()], events: ['booking_confirmed'] });
    expect((leaves[0]?.at ?? 0) - start).toBe(40 + HOP_MS);
  });

  it('waits no longer than its setting says', async () => {
    const { site, leaves } = openLeavingPage({ tagsTakeMs: 60_000 });
    await site.fire({ waitForTags: true, waitForTagsMs: '50' });
    const start = Date.now();
    await site.book();
    expect(leaves).toHaveLength(1);
    expect((leaves[0]?.at ?? 0) - start).toBe(50);
    expect(site.entries()[0]).toMatchObject({ eventTimeout: 50 });
  });

  it.each<[what: string, payload: unknown, typed: object]>([
    ['an error', classicError(null), {}],
    ['no booking', 'booked', {}],
    ['an excluded booking', classic(), { exclude: [{ text: '@example.com' }] }],
  ])('calls it at once when nothing is pushed: %s', async (_, payload, typed) => {
    const { site, leaves } = openLeavingPage({ tagsTakeMs: 60_000 });
    await site.fire({ ...WAITING, ...typed });
    const start = Date.now();
    await site.book(payload);
    expect(leaves).toHaveLength(1);
    expect((leaves[0]?.at ?? 0) - start).toBe(0);
    expect(site.events()).toEqual([]);
  });

  it('calls it at once for a booking that was counted before', async () => {
    const { site, leaves } = openLeavingPage();
    await site.fire(WAITING);
    await site.book();
    await site.book();
    expect(leaves).toHaveLength(2);
    expect(site.events()).toEqual(['booking_confirmed']);
  });

  it('keeps a second call for the same booking behind the first, so that it cannot redirect too soon', async () => {
    const { site, leaves } = openLeavingPage({ containerId: 'GTM-A', tagsTakeMs: 60_000 });
    await site.fire(WAITING);
    const call = site.window.SOAfterConfirmationFunction as Callback;
    call(classic());
    expect(call(classicError(null))).toBeUndefined();
    await site.pass(10);
    expect(site.entries()).toHaveLength(1);
    expect(leaves).toEqual([]);
    const answer = site.entries()[0]?.eventCallback as (id: string) => void;
    answer('GTM-A');
    expect(leaves.map(({ given }) => given)).toEqual([[classic()], [classicError(null)]]);
  });

  it('does not make it wait for consent', async () => {
    const { site, leaves } = openLeavingPage({ consent: { analytics_storage: 'denied' } });
    await site.fire({ ...WAITING, waitForConsent: 'analytics_storage' });
    await site.book();
    expect(leaves).toMatchObject([{ events: [] }]);
    site.page.setConsent('analytics_storage', 'granted');
    await site.settle();
    expect(leaves).toHaveLength(1);
    expect(site.events()).toEqual(['booking_confirmed']);
  });

  it('calls it although no hash can be had', async () => {
    const { site, leaves } = openLeavingPage({ url: 'http://site.example/' });
    await site.fire(WAITING);
    await site.book();
    expect(leaves).toMatchObject([{ events: ['booking_confirmed'] }]);
  });

  it('waits for the events of all containers', async () => {
    const { site, leaves } = openLeavingPage({ containerId: 'GTM-A' });
    const other = site.addContainer('GTM-B');
    await site.fire({ eventName: 'first' });
    await other.fire({ ...WAITING, eventName: 'second' });
    await site.book();
    expect(leaves).toMatchObject([{ events: ['first', 'second'] }]);
  });

  it('waits for the tags of its own container, not for those of another', async () => {
    const { site, leaves } = openLeavingPage({ containerId: 'GTM-A', tagsTakeMs: 60_000 });
    await site.fire(WAITING);
    (site.window.SOAfterConfirmationFunction as Callback)(classic());
    await site.pass(10);
    expect(site.entries()).toHaveLength(1);
    const answer = site.entries()[0]?.eventCallback as (id: string) => void;
    answer('GTM-ANOTHER');
    expect(leaves).toEqual([]);
    answer('GTM-A');
    expect(leaves).toHaveLength(1);
  });

  it('calls it once although GTM answers several times, one container after the other', async () => {
    const { site, leaves } = openLeavingPage();
    await site.fire(WAITING);
    await site.book();
    const answer = site.entries()[0]?.eventCallback as (id: string) => void;
    answer('GTM-ANOTHER');
    answer('GTM-ANOTHER');
    await site.settle();
    expect(leaves).toHaveLength(1);
  });

  describe('calls it when its time is up, although GTM answers nothing', () => {
    const SHORT = { waitForTags: true, waitForTagsMs: '50' };

    it('because the page has replaced the data layer', async () => {
      const { site, leaves } = openLeavingPage();
      await site.fire(SHORT);
      site.window.dataLayer = [];
      const start = Date.now();
      await site.book();
      expect(leaves).toMatchObject([{ self: undefined, given: [classic()] }]);
      expect((leaves[0]?.at ?? 0) - start).toBe(50);
    });

    it('because nothing can be pushed', async () => {
      const { site, leaves } = openLeavingPage();
      await site.fire(SHORT);
      site.window.dataLayer = Object.freeze([]);
      await site.book();
      expect(leaves).toHaveLength(1);
    });

    it('because an event beside it waits for consent', async () => {
      const { site, leaves } = openLeavingPage({ consent: { ad_storage: 'denied' } });
      const other = site.addContainer('GTM-B');
      await site.fire(SHORT);
      await other.fire({ eventName: 'held', waitForConsent: 'ad_storage' });
      await site.book();
      expect(leaves).toMatchObject([{ events: ['booking_confirmed'] }]);
    });
  });

  it('ends with the firing that no longer asks for it', async () => {
    const { site, leaves } = openLeavingPage();
    await site.fire(WAITING);
    await site.fire();
    expect((site.window.SOAfterConfirmationFunction as Callback)(classic())).toBe('answer');
    expect(leaves).toHaveLength(1);
  });

  it('calls once a function that wraps ours, and everything in it', async () => {
    const { site, leaves } = openLeavingPage();
    await site.fire(WAITING);
    let outer = 0;
    const inner = site.window.SOAfterConfirmationFunction as Callback;
    site.window.SOAfterConfirmationFunction = (...given: unknown[]) => {
      outer += 1;
      return inner(...given);
    };
    await site.fire(WAITING);
    await site.book();
    expect({ outer, leaves: leaves.length }).toEqual({ outer: 1, leaves: 1 });
    expect(site.events()).toEqual(['booking_confirmed']);
  });
});
