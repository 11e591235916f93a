import { describe, expect, test } from 'vitest';
import { hashText } from '../contract/hash-text.ts';
import { openSite } from '../contract/open-site.ts';
import { classic, PARAMS } from '../contract/payloads.ts';

const DIAGNOSED = { diagnostics: true };

/** The event of one booking under these settings, and the codes that were told. */
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
    codes: entries.filter(({ event }) => event === 'booking_diagnostic').map((entry) => entry.booking_note),
  };
};

describe("the customer's name in a default text", () => {
  test.each([
    ['with a comma', { CustomerName: 'Smith, Mary', EventTypeName: 'Follow-up with Smith' }],
    ['with a hyphen', { CustomerName: 'Mary Poppins-Smith', EventTypeName: 'Coaching Poppins' }],
    ['with a space that does not break', { CustomerName: 'John\u00a0Smith', EventTypeName: 'Call John' }],
    ['of short words, as a whole', { CustomerName: 'Li Wu', EventTypeName: 'Meeting with Li Wu' }],
    ['as a phone without its country', { CustomerPhone: '+12025550195', EventTypeName: 'Call 202-555-0195' }],
  ])('%s is left out', async (_name, info) => {
    expect(await bookWith({}, info)).toEqual({ type: undefined, codes: ['personal_in_text'] });
  });

  test('is not looked for in what only a setting adds', async () => {
    expect((await bookWith({}, { CustomerName: 'Dana Field' })).codes).toEqual([]);
  });
});

test('consent of another type leaves the remembered bookings alone', () => {
  const site = openSite();
  const storage = site.window.localStorage as Storage;
  storage.setItem('bookingBridge', 'kept');
  site.bridge('consent', { ad_user_data: 'granted' });
  expect(storage.getItem('bookingBridge')).toBe('kept');
  site.bridge('consent', { analytics_storage: 'denied' });
  expect(storage.getItem('bookingBridge')).toBeNull();
});

test('a queue with nothing in a place of it does not stop the rest', async () => {
  const site = openSite((window) => {
    const stub = { q: [null, ['configure', { eventName: 'appointment' }]] };
    (window as unknown as Record<string, unknown>).bookingBridge = stub;
  });
  site.book();
  await site.settle();
  expect(site.events()).toMatchObject([{ event: 'appointment' }]);
});

test('a site function that carries our properties is still called', async () => {
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
test.each([
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
