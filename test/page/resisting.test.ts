import { describe, expect, it } from 'vitest';
import { hashText } from '../contract/hash-text.ts';
import { openSite, type Site } from '../contract/open-site.ts';
import { calendar, classic, PARAMS } from '../contract/payloads.ts';
import type { TestWindow } from '../contract/prepare-window.ts';

/** Lets a page do something to itself before the bridge comes. */
const openWith = (script: string): Site =>
  openSite((window: TestWindow) => (window as unknown as { eval(source: string): unknown }).eval(script));

const post = async (site: Site, data: object): Promise<void> => {
  const { MessageEvent } = site.window as unknown as { MessageEvent: typeof globalThis.MessageEvent };
  site.window.dispatchEvent(new MessageEvent('message', { data, origin: 'https://go.oncehub.com' }));
  await site.settle();
};

const PLAIN = { userData: 'plain', legalBasis: { kind: 'not_needed' } };

/** A tool in front of the data layer, which hands on what it makes of an entry; `model` is what GTM then knows. */
const toolInFront = (work: string): string => `
  var model = {};
  var dataLayer = [];
  var taken = dataLayer.push;
  dataLayer.push = function (entry) { Object.assign(model, entry); return taken.call(this, entry); };
  var next = dataLayer.push;
  dataLayer.push = function (entry) { ${work} };`;

/** As structuredClone does, which jsdom lacks. */
const CLONE = `
  const copy = {};
  for (const key in entry) {
    if (typeof entry[key] === 'function') throw new Error('could not be cloned');
    copy[key] = entry[key];
  }
  return next.call(this, copy);`;

describe('a data layer that clones its entries', () => {
  it.each([
    ['personal data', PLAIN],
    ['a wait for the tags', { waitForTagsMs: 500 }],
    ['both', { ...PLAIN, waitForTagsMs: 500 }],
  ])('gets the event without our function, with %s, and a code says so', async (_what, settings) => {
    const site = openWith(toolInFront(CLONE));
    site.configure(settings);
    site.book();
    await site.clock.advance(3_000, site.settle);
    expect(site.events().filter(({ event }) => event)).toMatchObject([
      { event: 'booking_confirmed', booking_id: hashText(PARAMS) },
    ]);
    expect(site.diagnosticCodes()).toEqual(['push_failed']);
    expect(site.calls).toHaveLength(1);
    expect((site.window.model as { booking_user_data: unknown }).booking_user_data).toBeUndefined();
    expect(site.errors).toEqual([]);
  });

  it('gets constants that are functions no more than ours', async () => {
    const site = openWith(toolInFront(CLONE));
    site.configure({
      constants: [
        { key: 'fn', value: () => {} },
        { key: 'tier', value: 'gold' },
      ],
    });
    site.book();
    await site.settle();
    expect(site.events()).toMatchObject([{ event: 'booking_confirmed', tier: 'gold' }]);
    expect(site.events()[0]).not.toHaveProperty('fn');
  });
});

describe('a tool that reads the event of every entry', () => {
  it('does not keep personal values in the model', async () => {
    const site = openWith(
      toolInFront(`if (entry.event.indexOf('gtm.') === 0) return 0; return next.call(this, entry);`),
    );
    site.configure(PLAIN);
    site.book();
    await site.settle();
    const model = site.window.model as Record<string, { email?: string }>;
    expect(model.booking_user_data?.email).toBe('johnsmith@example.com');
    await site.clock.advance(3_000, site.settle);
    expect(model).toHaveProperty('booking_user_data', undefined);
    expect(site.errors).toEqual([]);
  });
});

it('a tool that throws after GTM has the entry does not make it count twice', async () => {
  const site = openWith(toolInFront(`next.call(this, entry); throw new Error('of the tool');`));
  site.configure(PLAIN);
  site.book();
  await site.settle();
  expect(site.events()).toHaveLength(1);
  expect(site.diagnosticCodes()).toEqual([]);
});

it('a data layer that takes nothing loses the event, and nothing else', async () => {
  const site = openWith(toolInFront(`throw new Error('of the tool');`));
  site.configure(PLAIN);
  expect(site.book()).toBe('answer');
  await site.clock.advance(3_000, site.settle);
  expect(site.events()).toEqual([]);
  expect(site.errors).toEqual([]);
});

describe('document.currentScript', () => {
  const SCRIPT = `const script = document.createElement('script'); script.src = 'https://site.example/app.js';`;
  it.each([
    ['names one script for good', `Object.defineProperty(document, 'currentScript', { value: script });`],
    [
      'names one script for good, by a getter',
      `Object.defineProperty(document, 'currentScript', { get: () => script });`,
    ],
    [
      'throws',
      `Object.defineProperty(document, 'currentScript', { get: () => { throw new Error('of the page'); } });`,
    ],
    [
      'throws for every document',
      `Object.defineProperty(Document.prototype, 'currentScript', { get() { throw new Error('of the page'); } });`,
    ],
    ['is gone', `delete Document.prototype.currentScript;`],
  ])('that %s loses no booking', async (_what, script) => {
    const ASSIGN = 'window.SOAfterConfirmationFunction = () => "assigned";';
    for (const callback of ['', 'delete window.SOAfterConfirmationFunction;', ASSIGN]) {
      const site = openWith(`{ ${SCRIPT} ${script} } ${callback}`);
      site.book();
      await site.settle();
      expect(site.events()).toHaveLength(1);
      expect(site.errors).toEqual([]);
    }
  });
});

describe('a callback that cannot be replaced', () => {
  it.each([
    ['read-only', `{ value: site }`],
    ['with a getter of its own', `{ get: () => site }`],
  ])('%s is reported, once, and goes on', async (_what, property) => {
    const site = openWith(`var calls = 0; const site = () => { calls += 1; };
      delete window.SOAfterConfirmationFunction;
      Object.defineProperty(window, 'SOAfterConfirmationFunction', ${property});`);
    site.configure({});
    for (const id of ['BKNG-1', 'BKNG-2']) site.book(classic({ BookingId: [id] }));
    await post(site, { height: 7 });
    expect(site.diagnosticCodes()).toEqual(['shadowed_callback']);
    expect(site.events()).toEqual([]);
    expect((site.window as unknown as { calls: number }).calls).toBe(2);
    site.bridge('uninstall');
    expect(site.window).not.toHaveProperty('bookingBridge');
    expect(site.errors).toEqual([]);
  });
});

describe('built-ins that the page has replaced', () => {
  it.each([
    ['reduce answers the first item', 'Array.prototype.reduce = function () { return this[0]; };'],
    [
      'reduce of every kind of list answers the first item',
      `Array.prototype.reduce = Object.getPrototypeOf(Uint8Array.prototype).reduce = function () { return this[0]; };`,
    ],
    ['Promise has no race', 'Promise.race = undefined;'],
    ['Promise is a library of its own', 'window.Promise = function () { throw new Error("of the page"); };'],
    ['there is no Promise', 'window.Promise = undefined;'],
    ['dates are written by the site', 'Date.prototype.toLocaleString = () => "yesterday";'],
  ])('where %s, both products count, with their ids', async (_what, script) => {
    const site = openWith(script);
    site.book();
    await site.settle();
    await post(
      site,
      calendar({
        id: 'BKNG-CAL',
        starting_time: '2026-06-19T02:00:00.000Z',
        customer_timezone: 'America/New_York',
      }),
    );
    expect(site.events()).toMatchObject([
      { booking_id: hashText(PARAMS) },
      {
        booking_id: hashText('BKNG-CAL'),
        booking_weekday: 'thursday',
        booking_hour: 22,
        booking_utc_offset_minutes: -240,
      },
    ]);
    expect(site.errors).toEqual([]);
  });

  it.each([
    ['TextEncoder', 'window.TextEncoder = undefined;'],
    ['a digest that throws', 'crypto.subtle.digest = () => { throw new Error("of the page"); };'],
    ['a digest that answers no promise', 'crypto.subtle.digest = () => undefined;'],
    ['timers that work', 'window.setTimeout = () => { throw new Error("of the page"); };'],
  ])('without %s, both products count without ids', async (_what, script) => {
    const site = openWith(script);
    site.book();
    await site.settle();
    await post(site, calendar());
    expect(site.events().map(({ event, booking_id: id }) => [event, id])).toEqual([
      ['booking_confirmed', undefined],
      ['booking_confirmed', undefined],
    ]);
    expect(site.calls).toHaveLength(1);
  });
});

it.each(['GTM-layer', '_layer', '$'])('a data layer may be called %s', async (dataLayerName) => {
  const site = openWith('');
  expect(site.bridge('configure', { dataLayerName })).toMatchObject({ diagnostics: [] });
  site.book();
  await site.settle();
  expect(site.window[dataLayerName]).toMatchObject([{ event: 'booking_confirmed' }]);
  expect(site.window).not.toHaveProperty('dataLayer');
});

it.each(['0', '1a', 'my layer', 'my.layer', '-', ' '])(
  'no data layer can be called %o',
  async (dataLayerName) => {
    const site = openWith('');
    expect(site.bridge('configure', { dataLayerName })).toMatchObject({
      diagnostics: [{ code: 'bad_setting', detail: 'dataLayerName' }],
    });
    site.book();
    await site.settle();
    expect(site.events()).toHaveLength(1);
  },
);
