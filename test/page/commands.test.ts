import { describe, expect, it } from 'vitest';
import { CLOCKS } from '../contract/case.ts';
import { openSite } from '../contract/open-site.ts';
import { evaluateBridge, openJsdom } from '../contract/run-jsdom.ts';

interface Answer {
  version: string;
  accepted: boolean;
  diagnostics: { code: string; detail?: string }[];
}

const configure = (settings: unknown): Answer => openSite().bridge('configure', settings) as Answer;

const codes = ({ diagnostics }: Answer): string[] =>
  diagnostics.map(({ code, detail }) => `${code} ${detail}`);

describe('the answer to `configure`', () => {
  it('is silent about what is good', () => {
    const answer = configure({ eventName: 'appointment', rows: [], value: { currency: 'EUR', default: 10 } });
    expect(answer).toMatchObject({ accepted: true, diagnostics: [] });
    expect(answer.version).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('names each bad setting and each unknown one by its path', () => {
    const said = codes(
      configure({
        eventName: '1st',
        sources: { classic: 'yes' },
        rows: [
          { field: 'booking_type', key: 'service', transform: 'none' },
          { field: 'booking_type', key: 'event', transform: 'none' },
        ],
        waitForTagsMs: 3_001,
        unknown: 1,
      }),
    );
    const PATHS = ['eventName', 'sources.classic', 'rows.1.key', 'waitForTagsMs', 'unknown'];
    expect(said).toEqual(expect.arrayContaining(PATHS.map((path) => `bad_setting ${path}`)));
    expect(said.filter((note) => !PATHS.some((path) => note.endsWith(path)))).toEqual([]);
  });

  it('names the keys that GA4 keeps for itself', () => {
    expect(codes(configure({ constants: [{ key: 'user_id', value: 1 }] }))).toEqual(['reserved_key user_id']);
  });

  it('says that nothing was accepted where there are no settings', () => {
    for (const nothing of [undefined, null, 'settings', 7, []])
      expect(configure(nothing)).toMatchObject({ accepted: false });
  });

  it('does not take what was no settings for a registration', async () => {
    const site = openSite();
    site.bridge('configure', null);
    site.book();
    await site.settle();
    expect(site.events()).toMatchObject([{ event: 'booking_confirmed' }]);
  });

  it('names the debug bridge where a setting is only its own', () => {
    for (const setting of ['debug', 'simulate']) {
      const { diagnostics } = configure({ [setting]: true });
      expect(diagnostics).toMatchObject([{ code: 'needs_debug_bridge' }]);
      expect(diagnostics[0]?.detail).toContain('debug');
      expect(configure({ [setting]: false }).diagnostics).toEqual([]);
    }
  });
});

describe('other commands', () => {
  it('that nobody knows do nothing', () => {
    const site = openSite();
    for (const command of ['explode', '', 'constructor', '__proto__', 'toString'])
      expect(() => site.bridge(command, {})).not.toThrow();
    expect(site.errors).toEqual([]);
  });

  it('are done from the queue of a stub, in order', async () => {
    const page = openJsdom(CLOCKS.classic);
    const { window } = page;
    (window as unknown as { eval(source: string): unknown }).eval(
      `function bookingBridge() { (bookingBridge.q = bookingBridge.q || []).push(arguments); }
       bookingBridge('configure', { name: 'one', eventName: 'one' });
       bookingBridge('configure', { name: 'two', eventName: 'two' });
       bookingBridge('explode');
       bookingBridge('configure', { name: 'one', eventName: 'three' });`,
    );
    evaluateBridge(window);
    expect(window.bookingBridge).toHaveProperty('version');
    (window.SOAfterConfirmationFunction as (payload: unknown) => void)({
      errorStatus: 0,
      bookingInfo: { BookingId: ['BKNG-1'], EventTypeName: 'Demo' },
    });
    await page.settle();
    expect((window.dataLayer as { event: string }[]).map(({ event }) => event)).toEqual(['three', 'two']);
    expect(page.errors).toEqual([]);
    page.close();
  });

  it('in the queue say by `booking_diagnostic` what was wrong, once per code and page', async () => {
    const site = openSite((window) => {
      (window as unknown as { eval(source: string): unknown }).eval(
        `function bookingBridge() { (bookingBridge.q = bookingBridge.q || []).push(arguments); }
         bookingBridge('configure', { diagnostics: true, value: { currency: 'eur', default: '49,90 EUR' } });
         bookingBridge('configure', { diagnostics: true, name: 'two', eventName: '2nd', simulate: true });
         bookingBridge('configure', { name: 'silent', dataLayerName: 'otherLayer', eventName: '3rd' });
         bookingBridge('configure', { diagnostics: true, name: 'four', constants: [{ key: 'user_id', value: 1 }] });`,
      );
    });
    const codesIn = (layer: unknown) =>
      (layer as { booking_diagnostic_code?: string }[]).map(
        ({ booking_diagnostic_code }) => booking_diagnostic_code,
      );
    expect(codesIn(site.window.dataLayer)).toEqual(['bad_setting', 'needs_debug_bridge', 'reserved_key']);
    expect(site.window).not.toHaveProperty('otherLayer');
  });

  it('in the queue may have amounts and currencies as people write them', async () => {
    const site = openSite((window) => {
      (window as unknown as { eval(source: string): unknown }).eval(
        `function bookingBridge() { (bookingBridge.q = bookingBridge.q || []).push(arguments); }
         bookingBridge('configure', { diagnostics: true, value: { currency: 'eur', default: '49,90' } });`,
      );
    });
    site.book();
    await site.settle();
    expect(site.window.dataLayer).toMatchObject([
      { event: 'booking_confirmed', booking_value: 49.9, booking_currency: 'EUR' },
    ]);
  });

  it('uninstall in the queue leaves nothing behind', async () => {
    const site = openSite((window) => {
      (window as unknown as { eval(source: string): unknown }).eval(
        `function bookingBridge() { (bookingBridge.q = bookingBridge.q || []).push(arguments); }
         bookingBridge('configure', {});
         bookingBridge('uninstall');`,
      );
    });
    expect(site.window).not.toHaveProperty('bookingBridgePage');
    expect(site.book()).toBe('answer');
    await site.settle();
    expect(site.events()).toEqual([]);
  });

  it("uninstall puts the page's stub back, which forgets what was done", async () => {
    const site = openSite((window) => {
      (window as unknown as { eval(source: string): unknown }).eval(
        `window.bookingBridge = function stub() { (bookingBridge.q = bookingBridge.q || []).push(arguments); };
         bookingBridge('configure', { name: 'one', eventName: 'first' });`,
      );
    });
    site.bridge('uninstall');
    expect(site.window.bookingBridge).toHaveProperty('name', 'stub');
    (site.window.bookingBridge as (...command: unknown[]) => void)('configure', {
      name: 'two',
      eventName: 'second',
    });
    evaluateBridge(site.window);
    site.book();
    await site.settle();
    expect(site.events()).toMatchObject([{ event: 'second' }]);
  });

  it('uninstall in the queue does not uninstall what the page installs later', async () => {
    const site = openSite((window) => {
      (window as unknown as { eval(source: string): unknown }).eval(
        `window.bookingBridge = function stub() { (bookingBridge.q = bookingBridge.q || []).push(arguments); };
         bookingBridge('uninstall');`,
      );
    });
    evaluateBridge(site.window);
    expect(site.window.bookingBridge).toHaveProperty('version');
    site.book();
    await site.settle();
    expect(site.events()).toHaveLength(1);
  });

  it('uninstall twice is uninstall once, and the page may install again', async () => {
    const site = openSite();
    const own = site.window.SOAfterConfirmationFunction;
    site.bridge('uninstall');
    site.bridge('uninstall');
    const restored = site.window.SOAfterConfirmationFunction;
    expect(restored).not.toBe(own);
    expect(site.book()).toBe('answer');
    await site.clock.advance(3_000, site.settle);
    expect(site.events()).toEqual([]);
    evaluateBridge(site.window);
    expect(site.book()).toBe('answer');
    await site.settle();
    expect(site.events()).toHaveLength(1);
    expect(site.calls).toHaveLength(2);
  });

  it('uninstall leaves what the site set after us', () => {
    const site = openSite();
    const later = () => 'later';
    Object.defineProperty(site.window, 'SOAfterConfirmationFunction', {
      configurable: true,
      writable: true,
      value: later,
    });
    site.bridge('uninstall');
    expect(site.window.SOAfterConfirmationFunction).toBe(later);
    expect(site.errors).toEqual([]);
  });
});
