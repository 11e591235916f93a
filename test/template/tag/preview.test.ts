import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLOCKS } from '../../contract/case.ts';
import { classicError } from '../../contract/payloads.ts';
import { cdn, openBridgePage, openTagPage } from './open-page.ts';

const TEST_BOOKING = { event: 'booking_confirmed', booking_test: true, booking_source: 'oncehub_classic' };

describe('live traffic', () => {
  it('sees nothing of preview, even if all is ticked', async () => {
    const window = { dataLayer: [{ event: 'oncehub.booking.scheduled' }] };
    const site = openTagPage({ window });
    await site.fire({ simulate: true, debug: true });
    await site.book();
    await site.book(classicError('x'));
    expect(site.events()).toEqual(['oncehub.booking.scheduled', 'booking_confirmed']);
    expect(site.entries()[1]?.booking_test).toBeUndefined();
    expect(site.page.consoleMessages).toEqual([]);
  });

  it('is spared a copy of the data layer, which can be long and which GTM cannot always make', async () => {
    const site = openTagPage({ window: { dataLayer: [Object.create(null)] } });
    await site.fire();
    expect(site.page.swallowedErrors).toEqual([]);
  });
});

describe('preview', () => {
  it('says that the tag waits for bookings', async () => {
    const site = openTagPage({ previewMode: true });
    await site.fire();
    expect(site.lines()).toEqual(['waiting for bookings']);
  });

  it('logs every step of a booking where that is ticked', async () => {
    const site = openTagPage({ previewMode: true });
    await site.fire({ debug: true });
    await site.book();
    expect(site.lines()).toEqual(['waiting for bookings', 'pushed to dataLayer']);
    expect(site.page.consoleMessages[1]?.[1]).toMatchObject({ booking_weekday: 'wednesday' });
    await site.book();
    expect(site.lines().at(-1)).toBe('reported duplicate');
    await site.book(classicError('x'));
    expect(site.lines().at(-1)).toBe('reported vendor_error');
  });

  it('logs no steps where it is not ticked', async () => {
    const site = openTagPage({ previewMode: true });
    await site.fire();
    await site.book();
    expect(site.lines()).toEqual(['waiting for bookings']);
  });

  it('says that the bridge has taken over', async () => {
    const site = openBridgePage({ previewMode: true });
    site.loadBridge();
    await site.fire({ embed: 'both' });
    expect(site.lines()).toEqual(['the bridge on this page has taken the settings']);
  });

  it('says what the bridge thinks of the settings', async () => {
    const site = openBridgePage({ previewMode: true });
    site.loadBridge();
    await site.fire({ embed: 'both', simulate: true, eventName: '{{Name}}' }, { Name: 'a b' });
    expect(site.page.consoleMessages[0]?.[1]).toEqual([
      { code: 'bad_setting', detail: 'eventName' },
      { code: 'needs_debug_bridge', detail: 'bridge.debug.js' },
    ]);
  });

  it('says that the bridge waits for consent', async () => {
    const site = openTagPage({ previewMode: true, consent: { analytics_storage: 'denied' } });
    await site.fire({ embed: 'calendar', bridgeSource: 'cdn_after_consent' });
    expect(site.lines()).toEqual(['the bridge will be loaded when there is consent']);
  });

  it.each<[where: string, entry: object]>([
    ['pushed by the page', { event: 'oncehub.booking.scheduled' }],
    ['pushed by another tag', { value: { event: 'oncehub.booking.scheduled' } }],
  ])("warns of OnceHub's own events, %s", async (_, entry) => {
    const site = openTagPage({ previewMode: true, window: { dataLayer: [{ event: 'gtm.js' }, entry] } });
    await site.fire();
    expect(site.lines().at(-1)).toMatch(/^warning: OnceHub pushes oncehub\.\* events here too/);
  });

  it.each<[what: string, window: object]>([
    ['there is none of that name', { dataLayer: undefined }],
    ['it is no list', { dataLayer: { event: 'gtm.js' } }],
    ['it is of something else', { dataLayer: [{ 0: 'js' }, { event: 'of the page' }] }],
  ])('warns where GTM reads another data layer: %s', async (_, window) => {
    const site = openTagPage({ previewMode: true, window: window as Record<string, unknown> });
    await site.fire();
    expect(site.lines()[1]).toMatch(/^warning: GTM reads another data layer\./);
  });

  it('is not disturbed by a data layer that GTM cannot copy', async () => {
    const dataLayer = [Object.assign(Object.create(null), { event: 'of the page' })];
    const site = openTagPage({ previewMode: true, window: { dataLayer } });
    expect((await site.fire()).status).toBe('success');
    expect(site.lines()).toEqual(['waiting for bookings']);
  });

  const NO_BOOKING_PAGE = /^warning: nothing of a booking page is on this page\./;

  it.each(['classic', 'classic_bridge', 'both'])(
    'says at Window Loaded that nothing of a booking page is there: %s',
    async (embed) => {
      const site = openTagPage({ previewMode: true });
      await site.fire({ embed });
      expect(site.lines().some((line) => NO_BOOKING_PAGE.test(line))).toBe(false);
      site.page.dataLayer.push({ event: 'gtm.load' });
      await site.fire({ embed });
      expect(site.lines().some((line) => NO_BOOKING_PAGE.test(line))).toBe(true);
    },
  );

  it.each<[what: string, embed: string, globals: object]>([
    ['an object of the vendor', 'classic', { soe: { frames: [] } }],
    ["the vendor's constructor", 'classic', { SOE: class {} }],
    ['a calendar, which has neither', 'calendar', {}],
  ])('says nothing of the kind where there is %s', async (_, embed, globals) => {
    const site = openTagPage({
      previewMode: true,
      window: { dataLayer: [{ event: 'gtm.load' }], ...globals },
    });
    await site.fire({ embed });
    expect(site.lines().filter((line) => NO_BOOKING_PAGE.test(line))).toEqual([]);
  });

  it.each<[what: string, dataLayer: unknown]>([
    ['events of others', [{ event: 'gtm.js' }, { event: 7 }, { event: 'my.oncehub.event' }]],
    [
      'entries that are no objects',
      [null, 'oncehub.', ['event', 'oncehub.x'], () => {}, { value: null }, { event: 'gtm.dom' }],
    ],
    ['values of the page', [{ event: 'gtm.js', value: 7 }, { value: 'oncehub.x' }]],
  ])('warns of nothing else: %s', async (_, dataLayer) => {
    const site = openTagPage({ previewMode: true, window: { dataLayer } });
    await site.fire();
    expect(site.lines()).toEqual(['waiting for bookings']);
  });
});

describe('the simulator', () => {
  // The debug bridge logs its steps to the console.
  beforeEach(() => {
    for (const method of ['log', 'groupCollapsed', 'groupEnd'] as const)
      vi.spyOn(console, method).mockImplementation(() => {});
  });
  afterEach(() => vi.restoreAllMocks());

  it('makes one booking, marked as a test, once per page', async () => {
    const calls: unknown[] = [];
    // Each test booking has an identifier of its own, made of the time.
    let now = CLOCKS.classic;
    const site = openTagPage({
      previewMode: true,
      now: () => now,
      window: { SOAfterConfirmationFunction: (given: unknown) => calls.push(given) },
    });
    await site.fire({ simulate: true });
    now += 60_000;
    await site.fire({ simulate: true });
    expect(site.entries()).toMatchObject([TEST_BOOKING]);
    expect(site.entries()[0]).toMatchObject({
      booking_id: expect.stringMatching(/^[0-9a-f]{64}$/),
      booking_type: 'Simulated consultation',
      booking_start_utc: '2099-04-25T06:45:00Z',
    });
    expect(calls).toEqual([]);
  });

  it('makes it for all tags of the page', async () => {
    const site = openTagPage({ previewMode: true });
    const other = site.addContainer('GTM-B');
    site.start({ simulate: true });
    other.start({ simulate: true, eventName: 'lead' });
    await site.settle();
    expect(site.events()).toEqual(['booking_confirmed', 'lead']);
  });

  it('makes one on the next page too, which counts although bookings are remembered', async () => {
    const storage = {};
    for (const _ of [1, 2]) {
      const site = openTagPage({ previewMode: true, storage });
      await site.fire({ simulate: true, dedupeDays: '30' });
      expect(site.entries()).toMatchObject([TEST_BOOKING]);
      expect(site.page.storage).toEqual({});
    }
  });

  it('leaves real bookings unmarked', async () => {
    const site = openTagPage({ previewMode: true });
    await site.fire({ simulate: true });
    await site.book();
    expect(site.entries().map(({ booking_test }) => booking_test)).toEqual([true, undefined]);
  });

  it('goes by the rules: a test that is not to be counted is not pushed', async () => {
    const site = openTagPage({ previewMode: true });
    await site.fire({
      simulate: true,
      diagnostics: true,
      exclude: [{ field: 'booking_type', match: 'contains', text: 'simulated' }],
    });
    expect(site.events()).toEqual([]);
    expect(site.diagnosticCodes()).toEqual(['excluded']);
  });

  it('has nothing to simulate for calendars without a bridge', async () => {
    const site = openTagPage({ previewMode: true });
    expect((await site.fire({ embed: 'calendar', simulate: true })).status).toBe('failure');
    expect(site.events()).toEqual([]);
  });

  it.each([
    ['classic_bridge', ['oncehub_classic']],
    ['calendar', ['oncehub_calendar']],
    ['both', ['oncehub_classic', 'oncehub_calendar']],
  ])('leaves it to the debug bridge: %s', async (embed, sources) => {
    const site = openBridgePage({ previewMode: true, scripts: cdn() });
    for (const _ of [1, 2]) await site.fire({ embed, bridgeSource: 'cdn', simulate: true });
    await site.pass(1_000);
    expect(site.entries().map(({ booking_source }) => booking_source)).toEqual(sources);
    expect(site.entries().every(({ booking_test }) => booking_test === true)).toBe(true);
  });

  it('makes no second one when the debug bridge comes after the tag has made its own', async () => {
    const site = openBridgePage({ previewMode: true });
    const typed = { embed: 'both', bridgeSource: 'site', simulate: true };
    await site.fire(typed);
    cdn()('/dist/bridge.debug.js')?.(site.window);
    await site.fire(typed);
    await site.pass(1_000);
    expect(site.entries().map(({ booking_source }) => booking_source)).toEqual([
      'oncehub_classic',
      'oncehub_calendar',
    ]);
  });

  it('simulates nothing through a bridge that cannot', async () => {
    const site = openBridgePage({ previewMode: true });
    site.loadBridge();
    expect((await site.fire({ embed: 'both', simulate: true })).status).toBe('success');
    expect(site.events()).toEqual([]);
  });
});
