import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendar } from '../../contract/payloads.ts';
import { cdn, openBridgePage, openTagPage } from './open-page.ts';
import { TEMPLATE } from './template.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const BRIDGE = `https://cdn.jsdelivr.net/npm/booking-bridge@${version}/dist/bridge.js`;
const DEBUG_BRIDGE = `https://cdn.jsdelivr.net/npm/booking-bridge@${version}/dist/bridge.debug.js`;

const FROM_CDN = { embed: 'both', bridgeSource: 'cdn' };
const AFTER_CONSENT = { embed: 'both', bridgeSource: 'cdn_after_consent' };

describe('the bridge from the CDN', () => {
  it('may come from two exact addresses and no other', () => {
    const asked = TEMPLATE.permissions.find(({ id }) => id === 'inject_script');
    expect(asked?.settings).toEqual({ urls: [BRIDGE, DEBUG_BRIDGE] });
  });

  it('is loaded at once, and takes over', async () => {
    const site = openBridgePage({ scripts: cdn() });
    expect((await site.fire(FROM_CDN)).status).toBe('success');
    expect(site.page.injectedScripts).toEqual([BRIDGE]);
    await site.book();
    await site.post(calendar());
    expect(site.events()).toEqual(['booking_confirmed', 'booking_confirmed']);
  });

  it('is loaded once, however often the tag fires', async () => {
    const site = openBridgePage({ scripts: cdn() });
    site.start(FROM_CDN);
    site.start(FROM_CDN);
    await site.settle();
    await site.fire(FROM_CDN);
    expect(site.page.injectedScripts).toEqual([BRIDGE]);
  });

  it('is not loaded where the site has one', async () => {
    const site = openBridgePage({ scripts: cdn() });
    site.loadBridge();
    expect((await site.fire(FROM_CDN)).status).toBe('success');
    expect(site.page.injectedScripts).toEqual([]);
  });

  it('is not loaded for booking pages that need none', async () => {
    const site = openTagPage();
    await site.fire({ embed: 'classic', bridgeSource: 'cdn' });
    expect(site.page.injectedScripts).toEqual([]);
  });

  it('counts what was booked on a booking page before it has come', async () => {
    const site = openBridgePage({ scripts: cdn() });
    site.start(FROM_CDN);
    await site.book();
    await site.book();
    expect(site.events()).toEqual(['booking_confirmed']);
  });

  it.each(['classic_bridge', 'both'])(
    'that is blocked leaves booking pages to the tag: %s',
    async (embed) => {
      const site = openTagPage({ previewMode: true, scripts: {} });
      expect((await site.fire({ embed, bridgeSource: 'cdn' })).status).toBe('success');
      expect(site.lines()).toContain('warning: there is no bridge, so the tag captures booking pages itself');
      await site.book();
      expect(site.events()).toEqual(['booking_confirmed']);
    },
  );

  it('that is blocked is a failure for calendars, and the next firing tries again', async () => {
    const files: string[] = [];
    const site = openBridgePage({ scripts: (url) => cdn(files)(url) });
    expect((await site.fire({ embed: 'calendar', bridgeSource: 'cdn' })).status).toBe('failure');
    files.push('bridge.js');
    expect((await site.fire({ embed: 'calendar', bridgeSource: 'cdn' })).status).toBe('success');
    await site.post(calendar());
    expect(site.events()).toEqual(['booking_confirmed']);
  });

  it('that loads and is none of ours counts as none', async () => {
    const site = openTagPage({ scripts: { [BRIDGE]: () => {} } });
    expect((await site.fire({ embed: 'calendar', bridgeSource: 'cdn' })).status).toBe('failure');
  });
});

describe('the bridge from the CDN after consent', () => {
  it('is not loaded before, and the tag waits without failing', async () => {
    const site = openBridgePage({ scripts: cdn(), consent: { analytics_storage: 'denied' } });
    expect((await site.fire(AFTER_CONSENT)).status).toBe('success');
    expect(site.page.injectedScripts).toEqual([]);
    await site.book();
    expect(site.events()).toEqual(['booking_confirmed']);
  });

  it('is loaded when it comes, once', async () => {
    const site = openBridgePage({ scripts: cdn(), consent: { analytics_storage: 'denied' } });
    await site.fire(AFTER_CONSENT);
    await site.fire(AFTER_CONSENT);
    site.page.setConsent('ad_storage', 'denied');
    site.page.setConsent('ad_storage', 'granted');
    await site.settle();
    expect(site.page.injectedScripts).toEqual([]);
    for (const state of ['granted', 'denied', 'granted'] as const)
      site.page.setConsent('analytics_storage', state);
    await site.settle();
    expect(site.page.injectedScripts).toEqual([BRIDGE]);
    await site.post(calendar());
    expect(site.events()).toEqual(['booking_confirmed']);
  });

  it('that was blocked is tried again when consent comes again', async () => {
    const files: string[] = [];
    const consent = { analytics_storage: 'denied' } as const;
    const site = openBridgePage({ scripts: (url) => cdn(files)(url), consent });
    await site.fire(AFTER_CONSENT);
    site.page.setConsent('analytics_storage', 'granted');
    await site.settle();
    files.push('bridge.js');
    site.page.setConsent('analytics_storage', 'denied');
    await site.settle();
    await site.post(calendar());
    expect(site.events()).toEqual([]);
    site.page.setConsent('analytics_storage', 'granted');
    await site.settle();
    await site.post(calendar());
    expect(site.events()).toEqual(['booking_confirmed']);
  });

  it('waits for the type that was chosen', async () => {
    const site = openBridgePage({
      scripts: cdn(),
      consent: { analytics_storage: 'granted', ad_storage: 'denied' },
    });
    const typed = { ...AFTER_CONSENT, bridgeConsentType: 'ad_storage' };
    await site.fire(typed);
    expect(site.page.injectedScripts).toEqual([]);
    site.page.setConsent('ad_storage', 'granted');
    await site.settle();
    expect(site.page.injectedScripts).toEqual([BRIDGE]);
  });

  it('is loaded at once where consent was given before', async () => {
    const site = openBridgePage({ scripts: cdn(), consent: { analytics_storage: 'granted' } });
    await site.fire(AFTER_CONSENT);
    expect(site.page.injectedScripts).toEqual([BRIDGE]);
  });

  it('is not loaded where the site has brought one in the meantime', async () => {
    const site = openBridgePage({ scripts: cdn(), consent: { analytics_storage: 'denied' } });
    await site.fire(AFTER_CONSENT);
    site.loadBridge();
    site.page.setConsent('analytics_storage', 'granted');
    await site.settle();
    expect(site.page.injectedScripts).toEqual([]);
  });
});

describe('in preview', () => {
  it('the debug bridge comes from the CDN', async () => {
    const site = openBridgePage({ scripts: cdn(), previewMode: true });
    expect((await site.fire(FROM_CDN)).status).toBe('success');
    expect(site.page.injectedScripts).toEqual([DEBUG_BRIDGE]);
    await site.book();
    expect(site.events()).toEqual(['booking_confirmed']);
  });

  it('the site’s own copy stays: none is loaded beside it, nor in its place', async () => {
    const waiting = openTagPage({ previewMode: true });
    await waiting.fire({ embed: 'both', bridgeSource: 'site' });
    expect(waiting.page.injectedScripts).toEqual([]);
  });
});
