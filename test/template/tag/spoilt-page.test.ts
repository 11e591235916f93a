import { describe, expect, it } from 'vitest';
import { classic } from '../../contract/payloads.ts';
import { type Callback, openTagPage } from './open-page.ts';

describe('a page state that another script has spoilt', () => {
  it.each<[what: string, state: unknown]>([
    ['null', null],
    ['a text', 'state'],
    ['empty', {}],
    ['without registrations', { claims: {} }],
    ['with something else as registrations', { claims: {}, registrations: 'none', consent: {} }],
    ['with registrations that are none', { claims: {}, registrations: [null, 7, {}], consent: {} }],
  ])('does not keep the vendor from calling the site: %s', async (_, state) => {
    const calls: unknown[] = [];
    const site = openTagPage({
      window: { SOAfterConfirmationFunction: (given: unknown) => calls.push(given) },
    });
    await site.fire();
    site.window.bookingBridgePage = state;
    expect((site.window.SOAfterConfirmationFunction as Callback)(classic())).toBe(1);
    await site.settle();
    expect(calls).toHaveLength(1);
  });

  it.each<[what: string, state: unknown]>([
    ['null', null],
    ['empty', {}],
    ['without registrations', { claims: {} }],
    ['with something else as registrations', { claims: {}, registrations: 'none' }],
  ])('is replaced by the next firing: %s', async (_, state) => {
    const site = openTagPage({ window: { bookingBridgePage: state } });
    expect((await site.fire()).status).toBe('success');
    await site.book();
    expect(site.events()).toEqual(['booking_confirmed']);
  });
});

describe('a data layer of another name without a bridge', () => {
  const typed = { embed: 'classic_bridge', dataLayerName: 'siteLayer' };

  it('is a failure: the tag may not write to it', async () => {
    const site = openTagPage({ previewMode: true, window: { dataLayer: undefined } });
    expect((await site.fire({ ...typed, debug: true, simulate: true })).status).toBe('failure');
    expect(site.lines()).toEqual([
      'failed: there is no bridge yet; booking calendars and a data layer of another name need one',
    ]);
    expect(site.window.SOAfterConfirmationFunction).toBeUndefined();
  });

  it('gets no event by the tag of another container', async () => {
    const site = openTagPage({ containerId: 'GTM-A' });
    const other = site.addContainer('GTM-B');
    await other.fire({ ...typed, eventName: 'lead' });
    await site.fire();
    await site.book();
    expect(site.window.siteLayer).toBeUndefined();
    expect(site.events()).toEqual(['booking_confirmed']);
    expect(site.page.swallowedErrors).toEqual([]);
  });

  it("does not keep the vendor from calling the site's function, while it waits for tags, too", async () => {
    const calls: unknown[] = [];
    const site = openTagPage({
      window: { SOAfterConfirmationFunction: (given: unknown) => calls.push(given) },
    });
    await site.fire({ ...typed, waitForTags: true, waitForTagsMs: '50' });
    await site.book();
    expect(calls).toHaveLength(1);
  });
});

describe('an event name', () => {
  it.each(['standard', 'off', 'dataLayer', 'rows'])('may be a word of the form: %s', async (eventName) => {
    const site = openTagPage();
    await site.fire({ eventName });
    await site.book();
    expect(site.events()).toEqual([eventName]);
  });
});
