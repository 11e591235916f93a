import { describe, expect, it } from 'vitest';
import type { Entry } from '../contract/case.ts';
import { openSite } from '../contract/open-site.ts';
import { classic, classicWithoutId } from '../contract/payloads.ts';

/** What the data layer held when the site's function was called. */
const watch = (change: (payload: Record<string, unknown>) => void = () => {}) => {
  const seen: number[] = [];
  const site = openSite((window) => {
    window.SOAfterConfirmationFunction = (payload: Record<string, unknown>) => {
      seen.push(((window.dataLayer as Entry[] | undefined) ?? []).length);
      change(payload);
    };
  });
  return { site, seen };
};

describe('within one call of the vendor', () => {
  it('the site is called first and in the same task, the event is pushed later', async () => {
    const { site, seen } = watch();
    site.book();
    expect(seen).toEqual([0]);
    expect(site.events()).toEqual([]);
    await site.settle();
    expect(site.events()).toHaveLength(1);
  });

  it('an event that needs no hash comes in a microtask, after the site all the same', async () => {
    const { site, seen } = watch();
    site.book(classicWithoutId());
    expect(seen).toEqual([0]);
    expect(site.events()).toEqual([]);
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    expect(site.events()).toHaveLength(1);
  });

  it('what the site changes in the payload does not change the event', async () => {
    const { site } = watch((payload) => {
      payload.bookingInfo = { EventTypeName: 'changed', BookingId: ['changed'] };
    });
    site.book();
    await site.settle();
    expect(site.events()).toMatchObject([{ booking_type: 'Automatic booking - 15-minute meeting' }]);
  });

  it('a second call before the first has its hash is a duplicate', async () => {
    const { site, seen } = watch();
    site.book();
    site.book();
    await site.clock.advance(3_000, site.settle);
    expect(seen).toHaveLength(2);
    expect(site.events()).toHaveLength(1);
  });

  it('each event is an object of its own', async () => {
    const { site } = watch();
    site.configure({ name: 'one', eventName: 'one' });
    site.configure({ name: 'two', eventName: 'two' });
    site.book(classic());
    await site.settle();
    const [first, second] = site.events();
    if (!first || !second) throw new Error('Both events were expected.');
    first.booking_type = 'changed by GTM';
    expect(second.booking_type).toBe('Automatic booking - 15-minute meeting');
    expect(Object.isExtensible(second)).toBe(true);
  });
});

describe('personal keys in a data layer', () => {
  const withMail = {
    fields: 'rows',
    rows: [{ field: 'customer_email', key: 'mail', transform: 'none' }],
    legalBasis: { kind: 'not_needed' },
  };

  it('are taken back after 2 s where no tag answers, and not sooner', async () => {
    const site = openSite();
    site.configure(withMail);
    site.book();
    await site.clock.advance(1_999, site.settle);
    expect(site.events()).toHaveLength(1);
    await site.clock.advance(2, site.settle);
    expect(site.events()).toHaveLength(2);
    expect(Object.keys(site.events()[1] ?? {})).toEqual(['mail']);
    await site.clock.advance(60_000, site.settle);
    expect(site.events()).toHaveLength(2);
  });

  it('stay until the tags of every container have run', async () => {
    const site = openSite((window) => {
      window.google_tag_manager = { 'GTM-A': {}, 'GTM-B': {}, dataLayer: {} };
    });
    site.configure(withMail);
    site.book();
    await site.settle();
    const done = site.events()[0]?.eventCallback as (id: string) => void;
    done('GTM-A');
    expect(site.events()).toHaveLength(1);
    done('GTM-B');
    expect(site.events()).toHaveLength(2);
  });

  it('keep what was mapped beside them', async () => {
    const site = openSite();
    site.configure({ ...withMail, fields: 'both', constants: [{ key: 'value', value: 7 }] });
    site.book();
    await site.clock.advance(3_000, site.settle);
    expect(Object.keys(site.events()[1] ?? {})).toEqual(['mail']);
  });
});
