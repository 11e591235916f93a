import { describe, expect, it } from 'vitest';
import type { Entry } from '../contract/case.ts';
import { type Callback, openSite, type Site } from '../contract/open-site.ts';
import { classic } from '../contract/payloads.ts';

/** GTM as the bridge sees it: its containers, and what it was given to call when tags have run. */
const withContainers = (...ids: string[]): { site: Site; answers: ((id?: string) => void)[] } => {
  const answers: ((id?: string) => void)[] = [];
  const site = openSite((window) => {
    window.google_tag_manager = Object.fromEntries(['dataLayer', 'G-1', ...ids].map((id) => [id, {}]));
    const push = (entry: Entry) => {
      if (typeof entry.eventCallback === 'function') answers.push(entry.eventCallback as () => void);
    };
    window.dataLayer = Object.assign([], { push });
  });
  return { site, answers };
};

describe('the wait for tags', () => {
  it('is off by default: the site is called in the same task and answers', () => {
    const site = openSite();
    expect(site.book()).toBe('answer');
    expect(site.calls).toHaveLength(1);
  });

  it('lets the site wait until the tags have run', async () => {
    const { site, answers } = withContainers('GTM-A');
    site.configure({ waitForTagsMs: 3_000 });
    expect(site.book()).toBeUndefined();
    await site.clock.advance(1_000, site.settle);
    expect(site.calls).toEqual([]);
    answers[0]?.('GTM-A');
    await site.clock.advance(10, site.settle);
    expect(site.calls).toHaveLength(1);
    await site.clock.advance(10_000, site.settle);
    expect(site.calls).toHaveLength(1);
  });

  it('waits for every container that was there', async () => {
    const { site, answers } = withContainers('GTM-A', 'GTM-B');
    site.configure({ waitForTagsMs: 3_000 });
    site.book();
    await site.settle();
    answers[0]?.('GTM-A');
    answers[0]?.('GTM-A');
    await site.clock.advance(100, site.settle);
    expect(site.calls).toEqual([]);
    answers[0]?.('GTM-B');
    await site.clock.advance(10, site.settle);
    expect(site.calls).toHaveLength(1);
  });

  it('does not take a second answer for the same event as one for another', async () => {
    const { site, answers } = withContainers('GTM-A');
    site.configure({ name: 'one', eventName: 'first', waitForTagsMs: 3_000 });
    site.configure({ name: 'two', eventName: 'second', waitForTagsMs: 3_000 });
    site.book();
    await site.settle();
    answers[0]?.('GTM-A');
    answers[0]?.('G-1');
    await site.clock.advance(100, site.settle);
    expect(site.calls).toEqual([]);
    answers[1]?.('GTM-A');
    await site.clock.advance(100, site.settle);
    expect(site.calls).toHaveLength(1);
  });

  it('does not wait for an event that waits for consent', async () => {
    const { site, answers } = withContainers('GTM-A');
    site.configure({ name: 'one', eventName: 'first', waitForTagsMs: 3_000 });
    site.configure({ name: 'two', eventName: 'second', waitForTagsMs: 3_000, waitForConsent: 'ad_storage' });
    site.book();
    await site.settle();
    answers[0]?.('GTM-A');
    await site.clock.advance(100, site.settle);
    expect(site.calls).toHaveLength(1);
  });

  it('takes the first answer where no container can be seen', async () => {
    const { site, answers } = withContainers();
    site.configure({ waitForTagsMs: 3_000 });
    site.book();
    await site.settle();
    answers[0]?.('GTM-HIDDEN');
    await site.clock.advance(10, site.settle);
    expect(site.calls).toHaveLength(1);
  });

  it('ends at its limit, counted from the vendor’s call, when GTM is blocked', async () => {
    const site = openSite();
    site.configure({ waitForTagsMs: 800 });
    site.book();
    await site.clock.advance(799, site.settle);
    expect(site.calls).toEqual([]);
    await site.clock.advance(2, site.settle);
    expect(site.calls).toHaveLength(1);
    await site.clock.advance(10_000, site.settle);
    expect(site.calls).toHaveLength(1);
  });

  it('ends at its limit when no hash ever comes', async () => {
    const site = openSite((window) => {
      Object.defineProperty(window, 'crypto', {
        configurable: true,
        value: { subtle: { digest: () => new Promise(() => {}) } },
      });
    });
    site.configure({ waitForTagsMs: 300 });
    site.book();
    await site.clock.advance(301, site.settle);
    expect(site.calls).toHaveLength(1);
    await site.clock.advance(3_000, site.settle);
    expect(site.events()).toHaveLength(1);
  });

  const SILENT: [name: string, payload: unknown][] = [
    ['an error', { errorStatus: 1, bookingInfo: null }],
    ['no object', 'text'],
    ['a booking too large', classic({ Note: 'x'.repeat(70_000) })],
    ['an excluded booking', classic({ CustomerEmail: 'me@acme.com' })],
  ];

  for (const [name, payload] of SILENT) {
    it(`does not hold up a call that pushes nothing: ${name}`, () => {
      const site = openSite();
      site.configure({
        waitForTagsMs: 3_000,
        exclude: [{ field: 'customer_email', match: 'ends with', text: '@acme.com' }],
      });
      expect(site.book(payload)).toBe('answer');
      expect(site.calls).toEqual([[payload]]);
    });
  }

  it('does not hold up a booking that was counted before', async () => {
    const site = openSite();
    site.configure({ waitForTagsMs: 500 });
    site.book();
    await site.clock.advance(1_000, site.settle);
    expect(site.book()).toBe('answer');
    expect(site.calls).toHaveLength(2);
  });

  it('keeps a second call for the same booking behind the first, so that it cannot redirect too soon', async () => {
    const { site, answers } = withContainers('GTM-A');
    site.configure({ waitForTagsMs: 3_000 });
    const error = { errorStatus: 1, bookingInfo: null };
    site.book();
    expect(site.book(error)).toBeUndefined();
    await site.clock.advance(500, site.settle);
    expect(site.calls).toEqual([]);
    answers[0]?.('GTM-A');
    await site.clock.advance(10, site.settle);
    expect(site.calls).toEqual([[classic()], [error]]);
    await site.clock.advance(10_000, site.settle);
    expect(site.calls).toHaveLength(2);
    expect(site.book(error)).toBe('answer');
  });

  it('keeps the order of two bookings, whichever has its tags done first', async () => {
    const { site, answers } = withContainers('GTM-A');
    site.configure({ waitForTagsMs: 3_000 });
    const other = classic({ BookingId: ['BKNG-OTHER'] });
    site.book();
    site.book(other);
    await site.settle();
    answers[1]?.('GTM-A');
    await site.clock.advance(100, site.settle);
    expect(site.calls).toEqual([]);
    answers[0]?.('GTM-A');
    await site.clock.advance(100, site.settle);
    expect(site.calls).toEqual([[classic()], [other]]);
  });

  it('does not hold up what waits for consent', async () => {
    const site = openSite();
    site.configure({ waitForTagsMs: 3_000, waitForConsent: 'analytics_storage' });
    site.book();
    await site.clock.advance(3_001, site.settle);
    expect(site.calls).toHaveLength(1);
    expect(site.events()).toEqual([]);
  });

  it('calls with the same this and the same arguments', async () => {
    const seen: unknown[] = [];
    const site = openSite((window) => {
      window.SOAfterConfirmationFunction = function (this: unknown, ...given: unknown[]) {
        seen.push(this, ...given);
      };
    });
    site.configure({ waitForTagsMs: 200 });
    const self = {};
    const payload = classic();
    (site.window.SOAfterConfirmationFunction as Callback).call(self, payload, 'second');
    await site.clock.advance(300, site.settle);
    expect(seen[0]).toBe(self);
    expect(seen[1]).toBe(payload);
    expect(seen[2]).toBe('second');
  });

  it('calls what the vendor called, although the page has another function by then, or no bridge', async () => {
    for (const change of ['assign', 'uninstall'] as const) {
      const site = openSite();
      site.configure({ waitForTagsMs: 200 });
      site.book();
      if (change === 'uninstall') site.bridge('uninstall');
      else site.window.SOAfterConfirmationFunction = () => site.calls.push(['another']);
      await site.clock.advance(1_000, site.settle);
      expect(site.calls).toEqual([[classic()]]);
      expect(site.events()).toHaveLength(1);
    }
  });

  it.each([
    [200, 1_000],
    [1_000, 200],
  ])('takes the longest limit of those that wait, asked for in any order: %d, %d', async (first, second) => {
    const site = openSite();
    site.configure({ name: 'one', eventName: 'one', waitForTagsMs: first });
    site.configure({ name: 'two', eventName: 'two', waitForTagsMs: second });
    site.book();
    await site.clock.advance(900, site.settle);
    expect(site.calls).toEqual([]);
    await site.clock.advance(200, site.settle);
    expect(site.calls).toHaveLength(1);
  });
});

describe('a function of the site that calls ours from within', () => {
  /** A site that puts its own function around what it finds; `passOn` calls what it found. */
  const wrapAround = (site: Site, passOn: (found: Callback, payload: unknown) => void): void => {
    const found = site.window.SOAfterConfirmationFunction as Callback;
    site.window.SOAfterConfirmationFunction = (payload: unknown) => passOn(found, payload);
  };

  it.each([0, 200])('is one booking, not a second one to tell of: guard of %d ms', async (waitForTagsMs) => {
    const site = openSite();
    site.configure({ waitForTagsMs });
    wrapAround(site, (found, payload) => found(payload));
    site.book();
    await site.clock.advance(300, site.settle);
    expect(site.calls).toHaveLength(1);
    expect(site.events()).toHaveLength(1);
    expect(site.diagnosticCodes()).toEqual([]);
  });

  it.each([0, 200])('counts nothing by what it passes on: guard of %d ms', async (waitForTagsMs) => {
    const site = openSite();
    site.configure({ waitForTagsMs });
    const other = classic({ BookingId: ['BKNG-OTHER'] });
    wrapAround(site, (found) => found(other));
    site.book();
    await site.clock.advance(300, site.settle);
    expect(site.calls).toEqual([[other]]);
    expect(site.events()).toHaveLength(1);
  });

  it('has its answer at once, although another booking still waits for its tags', async () => {
    const { site, answers } = withContainers('GTM-A');
    site.configure({ waitForTagsMs: 3_000 });
    const heard: unknown[] = [];
    wrapAround(site, (found, payload) => heard.push(found(payload)));
    site.book();
    site.book(classic({ BookingId: ['BKNG-OTHER'] }));
    await site.settle();
    answers[0]?.('GTM-A');
    await site.clock.advance(10, site.settle);
    expect(heard).toEqual(['answer']);
    expect(site.calls).toEqual([[classic()]]);
  });
});
