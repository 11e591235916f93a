import { describe, expect, it } from 'vitest';
import { hashText } from '../contract/hash-text.ts';
import { openSite } from '../contract/open-site.ts';
import { classic, PARAMS } from '../contract/payloads.ts';

const DIAGNOSED = { diagnostics: true };

/** The event of one booking under these settings, and the codes of its diagnostics. */
const bookWith = async (
  settings: object,
  info: Record<string, unknown>,
): Promise<{ type: unknown; codes: unknown[] }> => {
  const site = openSite();
  site.bridge('configure', { ...DIAGNOSED, ...settings });
  (site.window.SOAfterConfirmationFunction as (payload: unknown) => void)(classic(info));
  await site.settle();
  const entries = site.window.dataLayer as unknown as Record<string, unknown>[];
  return {
    type: entries.find(({ event }) => event === 'booking_confirmed')?.booking_type,
    codes: entries
      .filter(({ event }) => event === 'booking_diagnostic')
      .map((entry) => entry.booking_diagnostic_code),
  };
};

describe("the customer's name in a default text", () => {
  it.each([
    ['with a comma', { CustomerName: 'Smith, Mary', EventTypeName: 'Follow-up with Smith' }],
    ['with a hyphen', { CustomerName: 'Mary Poppins-Smith', EventTypeName: 'Coaching Poppins' }],
    ['with a space that does not break', { CustomerName: 'John\u00a0Smith', EventTypeName: 'Call John' }],
    ['of short words, as a whole', { CustomerName: 'Li Wu', EventTypeName: 'Meeting with Li Wu' }],
    ['as a phone without its country', { CustomerPhone: '+12025550195', EventTypeName: 'Call 202-555-0195' }],
  ])('%s is left out', async (_name, info) => {
    expect(await bookWith({}, info)).toEqual({ type: undefined, codes: ['personal_in_text'] });
  });

  it('is not looked for in what only a setting adds', async () => {
    expect((await bookWith({}, { CustomerName: 'Dana Field' })).codes).toEqual([]);
  });
});

it('consent of another type leaves the remembered bookings alone', () => {
  const site = openSite();
  const storage = site.window.localStorage as Storage;
  storage.setItem('bookingBridge', 'kept');
  site.bridge('consent', { ad_user_data: 'granted' });
  expect(storage.getItem('bookingBridge')).toBe('kept');
  site.bridge('consent', { analytics_storage: 'denied' });
  expect(storage.getItem('bookingBridge')).toBeNull();
});

it('a queue with nothing in a place of it does not stop the rest', async () => {
  const site = openSite((window) => {
    const stub = { q: [null, ['configure', { eventName: 'appointment' }]] };
    (window as unknown as Record<string, unknown>).bookingBridge = stub;
  });
  site.book();
  await site.settle();
  expect(site.events()).toMatchObject([{ event: 'appointment' }]);
});

it('a site function that carries our properties is still called', async () => {
  const site = openSite();
  let calls = 0;
  const ours = site.window.SOAfterConfirmationFunction as (payload: unknown) => unknown;
  site.window.SOAfterConfirmationFunction = Object.assign(() => {
    calls += 1;
  }, ours);
  site.book();
  await site.settle();
  expect(calls).toBe(1);
  expect(site.events()).toHaveLength(1);
});

/** Prototype 1.7 and MooTools 1.4, still on old shops, replace built-in functions by their own of the same name. */
it.each([
  ['Array.from is without its second argument', 'Array.from = (list) => Array.prototype.slice.call(list);'],
  ['lists have more methods', 'Array.prototype.last = function () { return this[this.length - 1]; };'],
  ['JSON is gone', 'window.JSON = undefined;'],
])('where %s, the booking has its id', async (_name, script) => {
  const site = openSite((window) => (window as unknown as { eval(source: string): unknown }).eval(script));
  site.book();
  await site.settle();
  expect(site.events()).toMatchObject([{ booking_id: hashText(PARAMS) }]);
  expect(site.errors).toEqual([]);
});

const run = (window: unknown, script: string): unknown =>
  (window as { eval(source: string): unknown }).eval(script);

describe("the site's own function", () => {
  it('finds by the global name what it keeps on itself', () => {
    const site = openSite();
    run(
      site.window,
      `const own = function () { return window.SOAfterConfirmationFunction.handlers.length; };
       own.handlers = [1, 2, 3];
       window.SOAfterConfirmationFunction = own;`,
    );
    expect(site.book()).toBe(3);
  });

  it('is recognised by a mark that the site has put on it', () => {
    const site = openSite();
    run(
      site.window,
      `window.wraps = 0;
       window.look = () => {
         if (window.SOAfterConfirmationFunction.isMarked) return;
         window.wraps += 1;
         const before = window.SOAfterConfirmationFunction;
         const after = function () { return before.apply(this, arguments); };
         after.isMarked = true;
         window.SOAfterConfirmationFunction = after;
       };
       for (let turn = 0; turn < 10; turn += 1) window.look();`,
    );
    expect((site.window as unknown as { wraps: number }).wraps).toBe(1);
  });

  it('has the `this` that the vendor gives it, strict or sloppy', () => {
    const site = openSite();
    const selfOf = (script: string): unknown => {
      run(site.window, `SOAfterConfirmationFunction = ${script}`);
      return run(site.window, 'SOAfterConfirmationFunction({})');
    };
    expect(selfOf("function () { 'use strict'; return this; }")).toBeUndefined();
    expect(selfOf('function () { return this === window; }')).toBe(true);
  });
});

it.each([
  [
    'rows',
    { fields: 'both', rows: [{ field: 'booking_type', key: 'service' }] },
    { service: 'Automatic booking - 15-minute meeting' },
  ],
  ['a ground', { staffFields: true, legalBasis: { kind: 'not_needed' } }, { booking_page: 'dana' }],
])('additions to every object do not hurt a booking with %s', async (_name, settings, wanted) => {
  const site = openSite((window) => run(window, 'Object.prototype.extend = function () {};'));
  site.bridge('configure', settings);
  site.book();
  await site.settle();
  expect(site.events()).toMatchObject([wanted]);
  expect(Object.keys(site.events()[0] ?? {})).not.toContain('extend');
  expect(site.errors).toEqual([]);
});

it.each([
  ['an object without prototype', () => Object.create(null)],
  ['a symbol', () => Symbol('granted')],
])('a signal that is %s is no consent, and loses no booking', async (_name, signal) => {
  const site = openSite();
  site.bridge('configure', {
    fields: 'both',
    rows: [{ field: 'customer_email', key: 'mail' }],
    legalBasis: { kind: 'signal', signal: signal() },
  });
  site.book();
  await site.settle();
  expect(site.events()).toMatchObject([{ event: 'booking_confirmed', mail: undefined }]);
  expect(site.errors).toEqual([]);
});
