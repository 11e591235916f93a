import { describe, expect, it } from 'vitest';
import { MODULE } from '../../contract/module.ts';
import { calendar, classic } from '../../contract/payloads.ts';
import { type BridgePage, type Callback, cdn, openBridgePage, openTagPage } from './open-page.ts';

type Command = (command: string, value?: unknown) => unknown;

const FAILS_WITHOUT =
  'failed: there is no bridge yet; booking calendars and a data layer of another name need one';
const WARNS_WITHOUT = 'warning: there is no bridge, so the tag captures booking pages itself';

/** Stands in for a bridge of a version; its calls are in `calls`, what it answers to settings in `answers`. */
const fakeBridge = (version: unknown, answers: unknown[] = [{ accepted: true }]) => {
  const calls: unknown[][] = [];
  const bridge = (...given: unknown[]): unknown => {
    calls.push(given);
    return given[0] === 'configure' ? answers[0] : undefined;
  };
  return { calls, bridge: Object.assign(bridge, { version }) };
};

/** Installs as a component of the site does that bundles the module. */
const installIn = ({ window }: BridgePage, settings?: object): Command => {
  (window as unknown as { eval(source: string): void }).eval(MODULE);
  return (window.bookingModule as { install(settings?: object): Command }).install(settings);
};

/** Which entries sandboxed code has pushed, for the bridge pushes them as they are. */
const isWrapped = (site: BridgePage): boolean[] =>
  (site.window.dataLayer as object[]).map((entry) => 'value' in entry);

describe("the site's own copy of the bridge", () => {
  it.each(['classic', 'classic_bridge', 'calendar', 'both'])(
    'that is there before the tag takes the settings at once: %s',
    async (embed) => {
      const site = openBridgePage();
      site.loadBridge();
      expect((await site.fire({ embed, eventName: 'lead' })).status).toBe('success');
      expect(site.page.injectedScripts).toEqual([]);
      await site.book();
      await site.post(calendar());
      const [heardClassic, heardCalendar] = [embed !== 'calendar', embed === 'calendar' || embed === 'both'];
      expect(site.entries().map(({ booking_source }) => booking_source)).toEqual([
        ...(heardClassic ? ['oncehub_classic'] : []),
        ...(heardCalendar ? ['oncehub_calendar'] : []),
      ]);
      expect(site.events().every((event) => event === 'lead')).toBe(true);
      expect(isWrapped(site)).not.toContain(true);
    },
  );

  it('that comes a moment after the tag is waited for, and gets the settings', async () => {
    const site = openBridgePage();
    const run = site.start({ embed: 'both', eventName: 'lead' });
    site.loadBridge();
    await site.settle();
    expect(run.status).toBe('success');
    await site.book();
    await site.post(calendar());
    expect(site.events()).toEqual(['lead', 'lead']);
    expect(isWrapped(site)).toEqual([false, false]);
  });

  it('that comes long after the last firing finds the settings in the page state', async () => {
    const site = openBridgePage();
    await site.fire({ embed: 'both', eventName: 'lead' });
    site.loadBridge();
    await site.book();
    await site.post(calendar());
    expect(site.events()).toEqual(['lead', 'lead']);
    expect(isWrapped(site)).toEqual([false, false]);
  });

  it('that comes later hears no booking again that the tag has counted', async () => {
    const site = openBridgePage();
    await site.fire({ embed: 'both' });
    await site.book();
    site.loadBridge();
    await site.fire({ embed: 'both' });
    await site.book();
    expect(site.events()).toEqual(['booking_confirmed']);
  });

  it("passes the site's callback through both, once", async () => {
    const site = openBridgePage();
    const calls: unknown[] = [];
    site.window.SOAfterConfirmationFunction = function (this: unknown, given: unknown) {
      calls.push(given, this === site.window);
      return 'answer';
    };
    await site.fire({ embed: 'both' });
    const ofTag = site.window.SOAfterConfirmationFunction as Callback;
    site.loadBridge();
    await site.fire({ embed: 'both' });
    const payload = classic();
    expect(await site.book(payload)).toBe('answer');
    expect(calls).toEqual([payload, true]);
    expect(calls[0]).toBe(payload);
    // A script that kept the tag's wrapper: it passes through, the bridge counts.
    expect(ofTag(classic({}, { errorStatus: 0 }))).toBe('answer');
    await site.settle();
    expect(site.events()).toEqual(['booking_confirmed']);
  });

  it.each(['classic', 'both'])('that never comes leaves booking pages to the tag: %s', async (embed) => {
    const site = openTagPage({ previewMode: true });
    expect((await site.fire({ embed })).status).toBe('success');
    expect(site.lines().includes(WARNS_WITHOUT)).toBe(embed === 'both');
    expect(site.page.injectedScripts).toEqual([]);
    await site.book();
    expect(site.events()).toEqual(['booking_confirmed']);
  });

  it('that never comes is a failure at Window Loaded where calendars were asked for, too', async () => {
    const site = openTagPage({ previewMode: true });
    const firings = ['gtm.js', 'gtm.dom', 'gtm.load'];
    const statuses: unknown[] = [];
    for (const event of firings) {
      site.page.dataLayer.push({ event });
      statuses.push((await site.fire({ embed: 'both' })).status);
    }
    expect(statuses).toEqual(['success', 'success', 'failure']);
    expect(site.lines()).toContain(
      'failed: there is no bridge, so only booking pages are counted, and no booking calendars',
    );
    await site.book();
    expect(site.events()).toEqual(['booking_confirmed']);
  });

  it.each(['blocked', 'there'])('that the CDN is to give decides at Window Loaded: %s', async (state) => {
    const site = openBridgePage(state === 'there' ? { scripts: cdn() } : {});
    site.page.dataLayer.push({ event: 'gtm.load' });
    const { status } = await site.fire({ embed: 'both', bridgeSource: 'cdn' });
    expect(status).toBe(state === 'there' ? 'success' : 'failure');
  });

  it('that never comes is a warning where booking pages were to go through it', async () => {
    const site = openTagPage({ previewMode: true });
    expect((await site.fire({ embed: 'classic_bridge' })).status).toBe('success');
    expect(site.lines()).toContain(WARNS_WITHOUT);
    await site.book();
    expect(site.events()).toEqual(['booking_confirmed']);
  });

  it('that never comes is a failure for calendars: nothing else hears them', async () => {
    const site = openTagPage({ previewMode: true });
    expect((await site.fire({ embed: 'calendar' })).status).toBe('failure');
    expect(site.lines()).toContain(FAILS_WITHOUT);
    expect(site.window.SOAfterConfirmationFunction).toBeUndefined();
    expect(site.page.injectedScripts).toEqual([]);
  });
});

/** A window whose bridge is there from the given look on; before that, each look finds none. */
const openWhereBridgeComes = (look: number) => {
  const { bridge, calls } = fakeBridge('0.1.0');
  let looks = 0;
  const window = Object.defineProperty({}, 'bookingBridge', {
    configurable: true,
    get: () => {
      looks += 1;
      return looks >= look ? bridge : undefined;
    },
  });
  return { site: openTagPage({ window, previewMode: true }), calls, looks: () => looks };
};

describe("how long the tag waits for the site's bridge", () => {
  /** The firing looks twice; then it looks once a turn. */
  const AT_ONCE = 2;

  it.each([1, 5, 6, 19, 20])('it is waited for until turn %d', async (turn) => {
    const { site, calls } = openWhereBridgeComes(AT_ONCE + turn);
    expect((await site.fire({ embed: 'calendar' })).status).toBe('success');
    expect(calls.map(([command]) => command)).toEqual(['configure']);
  });

  it('is given up after 20 turns, and the bridge takes the settings from the page state', async () => {
    const { site, calls, looks } = openWhereBridgeComes(AT_ONCE + 21);
    expect((await site.fire({ embed: 'calendar' })).status).toBe('failure');
    expect(calls).toEqual([]);
    expect(looks()).toBe(AT_ONCE + 20);
    expect(site.window.bookingBridgePage).toMatchObject({
      registrations: [{ name: expect.stringMatching(/ 1$/) }],
    });
  });
});

describe('what calls itself bookingBridge', () => {
  it.each<[what: string, value: unknown]>([
    ['another major version', fakeBridge('7.0.0').bridge],
    ['a version that is no text', fakeBridge(0).bridge],
    ['no version', () => {}],
    ['a queue that waits for a bridge', Object.assign(() => {}, { q: [] })],
    ['no function', { version: '0.1.0' }],
    ['a text', '0.1.0'],
  ])('counts as not loaded: %s', async (_, value) => {
    const site = openTagPage({ window: { bookingBridge: value }, previewMode: true });
    expect((await site.fire({ embed: 'both' })).status).toBe('success');
    expect(site.lines()).toContain(WARNS_WITHOUT);
    await site.book();
    expect(site.events()).toEqual(['booking_confirmed']);
    expect((await site.fire({ embed: 'calendar' })).status).toBe('failure');
  });

  it('gets the settings under the name of container and tag where it has our major version', async () => {
    const { bridge, calls } = fakeBridge('0.99.7');
    const site = openTagPage({ window: { bookingBridge: bridge }, containerId: 'GTM-A' });
    expect((await site.fire({ embed: 'both', eventName: 'lead' })).status).toBe('success');
    expect(calls).toEqual([['configure', { eventName: 'lead', name: 'GTM-A 1' }]]);
    await site.book();
    expect(site.events()).toEqual([]);
  });

  it.each([undefined, null, 'yes', {}, { accepted: false }])(
    'has not taken the settings unless it says so: %j',
    async (answer) => {
      const { bridge } = fakeBridge('0.1.0', [answer]);
      const site = openTagPage({ window: { bookingBridge: bridge }, previewMode: true });
      expect((await site.fire({ embed: 'calendar' })).status).toBe('failure');
      expect((await site.fire({ embed: 'both' })).status).toBe('success');
      expect(site.lines()).toContain(WARNS_WITHOUT);
    },
  );

  it('hears of every change of consent, once, however often the tag has fired', async () => {
    const { bridge, calls } = fakeBridge('0.1.0');
    const site = openTagPage({ window: { bookingBridge: bridge } });
    for (const _ of [1, 2, 3]) await site.fire({ embed: 'both' });
    calls.length = 0;
    site.page.setConsent('ad_user_data', 'denied');
    site.page.setConsent('ad_user_data', 'granted');
    site.page.setConsent('analytics_storage', 'denied');
    site.page.setConsent('personalization_storage', 'denied');
    expect(calls).toEqual([
      ['consent', { ad_user_data: 'denied' }],
      ['consent', { ad_user_data: 'granted' }],
      ['consent', { analytics_storage: 'denied' }],
    ]);
  });
});

describe('consent through the bridge', () => {
  const asking = {
    embed: 'both',
    fields: 'rows',
    rows: [{ field: 'customer_email', key: 'mail', transform: 'none' }],
    legalBasis: 'consent_mode',
    bannerSetsDefaults: 'yes',
  };

  it.each(['before', 'after'])('comes from GTM: a bridge that loads %s the tag', async (when) => {
    const site = openBridgePage({ consent: { ad_user_data: 'denied' } });
    if (when === 'before') site.loadBridge();
    await site.fire(asking);
    if (when === 'after') site.loadBridge();
    await site.book();
    expect(site.entries()).toMatchObject([{ event: 'booking_confirmed', mail: undefined }]);
    site.page.setConsent('ad_user_data', 'granted');
    await site.settle();
    expect(site.entries()[1]).toMatchObject({
      event: 'booking_confirmed_user_data',
      mail: 'johnsmith@example.com',
    });
  });

  it('that the site has denied is not granted by a type that nobody has set in GTM', async () => {
    const site = openBridgePage();
    site.loadBridge();
    const ask = site.window.bookingBridge as Command;
    const legalBasis = { kind: 'consent_mode', type: 'ad_user_data' };
    ask('configure', { eventName: 'lead', userData: 'plain', legalBasis });
    ask('consent', { ad_user_data: 'denied' });
    await site.fire();
    await site.book();
    expect(site.events()).toEqual(['lead', 'booking_confirmed']);
    expect(site.entries()[0]).toMatchObject({ booking_user_data: undefined });
    ask('consent', { ad_user_data: 'granted' });
    expect(site.events()).toContain('lead_user_data');
  });

  it('that is withdrawn erases what the bridge remembers', async () => {
    const site = openBridgePage({ consent: { analytics_storage: 'granted' } });
    site.loadBridge();
    await site.fire({ embed: 'both', dedupeDays: '30' });
    await site.book();
    expect(Object.keys(site.page.storage)).toEqual(['bookingBridge']);
    site.page.setConsent('analytics_storage', 'denied');
    expect(site.page.storage).toEqual({});
  });
});

describe('a site that has settings of its own for the bridge', () => {
  it('keeps them beside the tag’s: two event names, two events', async () => {
    const site = openBridgePage();
    site.loadBridge();
    (site.window.bookingBridge as Command)('configure', { eventName: 'of_the_site' });
    await site.fire({ embed: 'both', eventName: 'of_the_tag' });
    await site.book();
    expect(site.events()).toEqual(['of_the_site', 'of_the_tag']);
  });

  it('gets no second event of the same name', async () => {
    const site = openBridgePage();
    await site.fire({ embed: 'both' });
    site.loadBridge();
    (site.window.bookingBridge as Command)('configure', {});
    await site.book();
    await site.post(calendar());
    expect(site.events()).toEqual(['booking_confirmed', 'booking_confirmed']);
  });

  it('uninstalls what it asked for itself, and leaves the tag what the tag was asked for', async () => {
    const site = openBridgePage();
    await site.fire({ embed: 'classic', eventName: 'of_the_tag' });
    site.loadBridge();
    const ask = site.window.bookingBridge as Command;
    ask('configure', { name: 'mine', eventName: 'of_the_site' });
    ask('uninstall');
    await site.book();
    await site.post(calendar());
    expect(site.events()).toEqual(['of_the_tag']);
    // The bridge stays for the tag, which does not push itself then.
    expect(isWrapped(site)).toEqual([false]);
  });

  it('goes on hearing calendars for the tag when a component that installed leaves', async () => {
    const site = openBridgePage();
    const component = installIn(site, { eventName: 'of_the_component' });
    await site.fire({ embed: 'both', eventName: 'of_the_tag' });
    await site.post(calendar());
    expect(site.events()).toEqual(['of_the_component', 'of_the_tag']);
    component('uninstall');
    component('uninstall');
    await site.book();
    await site.post(calendar({ id: 'BKNG-SECOND' }));
    expect(site.events()).toEqual(['of_the_component', 'of_the_tag', 'of_the_tag', 'of_the_tag']);
    expect(site.window).toHaveProperty('bookingBridge');
  });

  it('counts for the tag only while there is a component without wishes of its own', async () => {
    const site = openBridgePage();
    await site.fire({ embed: 'both', eventName: 'of_the_tag' });
    const component = installIn(site);
    await site.book();
    component('uninstall');
    await site.post(calendar());
    expect(site.events()).toEqual(['of_the_tag', 'of_the_tag']);
  });

  it('uninstalls without a trace where no tag has asked for anything', () => {
    const site = openBridgePage();
    site.loadBridge();
    const ask = site.window.bookingBridge as Command;
    ask('configure', { name: 'mine GTM-A', eventName: 'of_the_site' });
    ask('uninstall');
    expect(site.window).not.toHaveProperty('bookingBridgePage');
  });
});
