import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeEngines } from './drivers/describe-engines.ts';
import { type PageServer, servePages } from './serve-page.ts';

const BRIDGE = readFileSync(new URL('../../dist/bridge.js', import.meta.url), 'utf8');

let site: PageServer;
let html = '';

beforeAll(async () => {
  site = await servePages({ '/': () => html, '/bridge.js': () => BRIDGE });
});

afterAll(() => site.close());

interface Resisting {
  name: string;
  /** A script above the bridge. */
  script: string;
  events: number;
  codes: string[];
  /** Keys of the last event, as JSON. */
  holds?: object;
}

const USER_DATA = `{ userData: 'plain', legalBasis: { kind: 'not_needed' }, diagnostics: true }`;
const NAMED = `const script = document.querySelector('script[src]') || document.createElement('script');
  script.src = '/app.js';`;

const PAGES: Resisting[] = [
  {
    name: 'whose data layer clones its entries',
    script: `var dataLayer = []; const taken = dataLayer.push;
      dataLayer.push = function (entry) { return taken.call(this, structuredClone(entry)); };`,
    events: 2,
    codes: ['push_failed'],
  },
  {
    name: 'whose document names one script for good',
    script: `{ ${NAMED} Object.defineProperty(document, 'currentScript', { value: script }); }`,
    events: 2,
    codes: [],
  },
  {
    name: 'that names one script for every document',
    script: `{ ${NAMED} Object.defineProperty(Document.prototype, 'currentScript', { get: () => script }); }`,
    events: 2,
    codes: [],
  },
  {
    name: 'whose callback is read-only',
    script: `Object.defineProperty(window, 'SOAfterConfirmationFunction', { value: () => {} });`,
    events: 1,
    codes: ['shadowed_callback'],
  },
  {
    // Not Promise.race, which the driver of WebKit calls in the page: test/page/resisting.test.ts has that.
    name: 'that has replaced reduce and the texts of dates',
    script: `Array.prototype.reduce = function () { return this[0]; };
      Date.prototype.toLocaleString = () => 'yesterday';`,
    events: 2,
    codes: [],
    holds: { booking_weekday: 'thursday', booking_hour: 22, booking_utc_offset_minutes: -240 },
  },
  {
    name: 'with midnight on the wall clock',
    script: `var startsAt = '2026-06-19T04:00:00.000Z';`,
    events: 2,
    codes: [],
    holds: { booking_start_local: '2026-06-19T00:00:00', booking_hour: 0 },
  },
];

/** Books a booking page and then a calendar, in a task in which no script of the page is current. */
const BOOK = `addEventListener('load', () => setTimeout(() => {
  SOAfterConfirmationFunction({ errorStatus: 0, bookingInfo: { BookingId: ['BKNG-1'], EventTypeName: 'Demo',
    CustomerEmail: 'nora@mail.example' } });
  dispatchEvent(new MessageEvent('message', { origin: 'https://go.oncehub.com', data: {
    type: 'oncehub.booking.scheduled',
    payload: { id: 'BKNG-2', subject: 'Demo', status: 'scheduled', duration_minutes: 30,
      creation_time: '2026-06-18T10:17:50.141Z', starting_time: window.startsAt || '2026-06-19T02:00:00.000Z',
      customer_timezone: 'America/New_York', attendees: [], custom_fields: [{ name: 'email', value: 'nora@mail.example' }] },
  } }));
  // As long as a hash is waited for, and the reset of personal values after that.
  setTimeout(() => { document.title = 'Done'; }, 3000);
}));`;

describeEngines('a page', (engine) => {
  for (const { name, script, events, codes, holds } of PAGES) {
    it(`${name} counts what can be counted`, async () => {
      html = `<!doctype html><title>Site</title><body>
        <script>function bookingBridge() { (bookingBridge.q = bookingBridge.q || []).push(arguments); }
          bookingBridge('configure', ${USER_DATA});
          const errors = []; addEventListener('error', ({ message }) => errors.push(message));
          addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));</script>
        <script>${script}</script><script src="/bridge.js"></script><script>${BOOK}</script>`;
      const page = await engine().open(`${site.origin}/`);
      await page.waitFor('document.title === "Done"', 30_000);
      const told = JSON.parse(
        await page.evaluate(`JSON.stringify({ errors,
          codes: dataLayer.map((entry) => entry.booking_diagnostic_code)
            .filter((code) => code && code !== 'unexpected_shape'),
          events: dataLayer.filter(({ event }) => event === 'booking_confirmed') })`),
      ) as { errors: string[]; codes: string[]; events: { booking_id?: string }[] };
      expect(told.errors).toEqual([]);
      expect(told.codes).toEqual(codes);
      expect(told.events.map(({ booking_id: id }) => id?.length)).toEqual(Array(events).fill(64));
      if (holds) expect(told.events.at(-1)).toMatchObject(holds);
      await page.close();
    });
  }
});
