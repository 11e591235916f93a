import { describe, expect, it } from 'vitest';
import { CLOCKS } from '../../contract/case.ts';
import { hashText } from '../../contract/hash-text.ts';
import { classicWithId, PARAMS } from '../../contract/payloads.ts';
import { openTagPage } from './open-page.ts';

const MAIL_ROW = { rows: [{ field: 'customer_email', key: 'mail', transform: 'none' }] };
const CONSENT_MODE = { legalBasis: 'consent_mode', bannerSetsDefaults: 'yes' };
const MAIL = 'johnsmith@example.com';

describe('personal data', () => {
  const asking = { fields: 'rows', ...MAIL_ROW, ...CONSENT_MODE, diagnostics: true };

  it('comes with the event where consent was given, and is taken back once the tags have run', async () => {
    const site = openTagPage({ consent: { ad_user_data: 'granted' } });
    await site.fire(asking);
    await site.book();
    const [event, reset] = site.entries();
    expect(event).toMatchObject({ event: 'booking_confirmed', mail: MAIL, eventTimeout: 2000 });
    expect(reset).toStrictEqual({ mail: undefined, 'gtm.uniqueEventId': expect.anything() });
    expect(site.page.model.read('mail')).toBeUndefined();
  });

  it('is taken back after 2 s although a tag never ends', async () => {
    const site = openTagPage({ consent: { ad_user_data: 'granted' }, tagsTakeMs: 60_000 });
    await site.fire(asking);
    const before = Date.now();
    await site.book();
    // The event itself comes after a timer of 0 ms, which takes one.
    expect(Date.now() - before).toBe(2_001);
    expect(site.entries()).toHaveLength(2);
    expect(site.page.model.read('mail')).toBeUndefined();
  });

  it('waits where consent was denied, and follows in one push when it is given', async () => {
    const site = openTagPage({ consent: { ad_user_data: 'denied' } });
    await site.fire(asking);
    await site.book();
    expect(site.entries()).toMatchObject([{ event: 'booking_confirmed', mail: undefined }]);
    expect(site.diagnosticCodes()).toEqual(['consent_pending']);

    site.page.setConsent('ad_user_data', 'granted');
    await site.settle();
    expect(site.events()).toEqual(['booking_confirmed', 'booking_confirmed_user_data']);
    expect(site.entries()[1]).toMatchObject({ booking_id: hashText(PARAMS), mail: MAIL });
    expect(site.page.model.read('mail')).toBeUndefined();

    site.page.setConsent('ad_user_data', 'denied');
    site.page.setConsent('ad_user_data', 'granted');
    await site.settle();
    expect(site.events()).toHaveLength(2);
  });

  it('is never pushed while nobody has said what allows it', async () => {
    const site = openTagPage({ consent: { ad_user_data: 'granted' } });
    await site.fire({ fields: 'rows', ...MAIL_ROW });
    await site.book();
    await site.fire({ fields: 'rows', ...MAIL_ROW });
    expect(JSON.stringify(site.entries())).not.toContain(MAIL);
    expect(site.entries()).toMatchObject([{ mail: undefined }]);
  });

  it('follows when a later firing says that a variable allows it', async () => {
    const site = openTagPage();
    const typed = { fields: 'rows', ...MAIL_ROW, legalBasis: 'signal', legalBasisSignal: '{{Consent}}' };
    await site.fire(typed, { Consent: 'denied' });
    await site.book();
    expect(site.events()).toEqual(['booking_confirmed']);
    await site.fire(typed, { Consent: 'denied' });
    expect(site.events()).toEqual(['booking_confirmed']);
    await site.fire(typed, { Consent: 'granted' });
    expect(site.events()).toEqual(['booking_confirmed', 'booking_confirmed_user_data']);
    expect(site.entries()[1]).toMatchObject({ mail: MAIL });
  });

  it('of one container does not follow on what another container says', async () => {
    const site = openTagPage({ containerId: 'GTM-A' });
    const other = site.addContainer('GTM-B');
    const typed = { fields: 'rows', ...MAIL_ROW, legalBasis: 'signal', legalBasisSignal: '{{Consent}}' };
    await site.fire(typed, { Consent: 'denied' });
    await site.book();
    await other.fire(typed, { Consent: 'granted' });
    expect(site.events()).toEqual(['booking_confirmed']);
  });
});

describe('an event that is to wait', () => {
  it('is pushed when consent is given, once', async () => {
    const site = openTagPage({ consent: { analytics_storage: 'denied' } });
    await site.fire({ waitForConsent: 'analytics_storage' });
    await site.book();
    expect(site.events()).toEqual([]);
    site.page.setConsent('ad_storage', 'denied');
    site.page.setConsent('analytics_storage', 'granted');
    await site.settle();
    expect(site.events()).toEqual(['booking_confirmed']);
    await site.fire({ waitForConsent: 'analytics_storage' });
    expect(site.events()).toEqual(['booking_confirmed']);
  });

  it('does not wait where nobody has set the type: GTM reports it as granted', async () => {
    const site = openTagPage();
    await site.fire({ waitForConsent: 'analytics_storage' });
    await site.book();
    expect(site.events()).toEqual(['booking_confirmed']);
  });
});

describe('counted bookings', () => {
  const remembering = { dedupeDays: '30', diagnostics: true };
  const KEY = 'bookingBridge';

  it('are remembered by their hash until a later page view', async () => {
    const first = openTagPage({ storage: {} });
    await first.fire(remembering);
    await first.book();
    const { storage } = first.page;
    expect(Object.keys(storage)).toEqual([KEY]);
    expect(storage[KEY]).toContain(hashText(PARAMS));
    expect(storage[KEY]).not.toContain(PARAMS);

    const second = openTagPage({ storage });
    await second.fire(remembering);
    await second.book();
    expect(second.events()).toEqual([]);
    expect(second.diagnosticCodes()).toEqual(['duplicate']);
    await second.book(classicWithId());
    expect(second.events()).toEqual(['booking_confirmed']);
  });

  it('are forgotten after the days that were chosen', async () => {
    const first = openTagPage({ storage: {} });
    await first.fire(remembering);
    await first.book();
    const later = openTagPage({ storage: first.page.storage, now: CLOCKS.classic + 31 * 86_400_000 });
    await later.fire(remembering);
    await later.book();
    expect(later.events()).toEqual(['booking_confirmed']);
  });

  it('are not remembered without being asked, nor without consent', async () => {
    const unasked = openTagPage({ storage: {} });
    await unasked.fire();
    await unasked.book();
    expect(unasked.page.storage).toEqual({});

    const denied = openTagPage({ storage: {}, consent: { analytics_storage: 'denied' } });
    await denied.fire(remembering);
    await denied.book();
    expect(denied.events()).toEqual(['booking_confirmed']);
    expect(denied.page.storage).toEqual({});
  });

  it('are erased when consent is withdrawn', async () => {
    const site = openTagPage({ storage: { another: 'key' }, consent: { analytics_storage: 'granted' } });
    await site.fire(remembering);
    await site.book();
    expect(Object.keys(site.page.storage)).toContain(KEY);
    site.page.setConsent('analytics_storage', 'denied');
    expect(site.page.storage).toEqual({ another: 'key' });
  });

  it('stay where another type is withdrawn, or this one is given', async () => {
    const memory = { [KEY]: 'of an earlier page' };
    const site = openTagPage({
      storage: { ...memory },
      consent: { analytics_storage: 'denied', ad_storage: 'granted' },
    });
    await site.fire(remembering);
    site.page.setConsent('ad_storage', 'denied');
    site.page.setConsent('analytics_storage', 'granted');
    expect(site.page.storage).toEqual(memory);
  });

  it('need no storage: without one they count, and are not remembered', async () => {
    const site = openTagPage({ storage: null, consent: { analytics_storage: 'granted' } });
    await site.fire(remembering);
    await site.book();
    site.page.setConsent('analytics_storage', 'denied');
    expect(site.events()).toEqual(['booking_confirmed']);
    expect(site.page.swallowedErrors).toEqual([]);
  });
});

describe('what GTM knows of consent', () => {
  it('stands in the page state, for a bridge to read, and follows changes', async () => {
    const site = openTagPage({ consent: { ad_storage: 'denied' } });
    await site.fire();
    const consent = (): unknown => (site.window.bookingBridgePage as { consent: unknown }).consent;
    expect(consent()).toEqual({
      ad_user_data: 'granted',
      ad_storage: 'denied',
      analytics_storage: 'granted',
    });
    site.page.setConsent('ad_storage', 'granted');
    expect(consent()).toMatchObject({ ad_storage: 'granted' });
  });
});

describe('a page without hashes', () => {
  it('gets its event without id, and nothing personal in place of a hash', async () => {
    const site = openTagPage({ url: 'http://site.example/' });
    const typed = { userData: 'hashed', legalBasis: 'not_needed', diagnostics: true };
    await site.fire(typed);
    await site.book();
    expect(site.events()).toEqual(['booking_confirmed']);
    expect(site.entries()[0]).toMatchObject({ booking_id: undefined, booking_type: expect.any(String) });
    expect(JSON.stringify(site.entries())).not.toContain('johnsmith');
    expect(site.diagnosticCodes()).toEqual(['no_hash']);
  });

  it('still counts a booking once', async () => {
    const site = openTagPage({ url: 'http://site.example/' });
    await site.fire();
    await site.book();
    await site.book();
    await site.book(classicWithId());
    expect(site.events()).toHaveLength(2);
  });
});
