import fc from 'fast-check';
import { expect, it } from 'vitest';
import { processBooking, type Read } from '../../src/core/pipeline.ts';
import { readCalendar } from '../../src/core/read/read-calendar.ts';
import { readClassic } from '../../src/core/read/read-classic.ts';
import { bookingEvent, optionalFields, standardEvent } from '../../src/schema/event.ts';
import { classic } from '../contract/payloads.ts';
import { createTestHost } from '../contract/run-core.ts';
import { calendarPayloads, classicPayloads } from './arbitrary-payloads.ts';

const NOW = Date.UTC(2026, 0, 1);

/** What is pushed for one payload, the callback of the tags left out. */
const push = async (read: Read, payload: unknown, settings: object): Promise<Record<string, unknown>> => {
  const { host, layers, configure } = createTestHost(NOW);
  configure(settings);
  processBooking(
    host,
    read,
    () => true,
    payload,
    () => {},
  );
  await new Promise((resolve) => setImmediate(resolve));
  const { eventCallback: _, ...event } = layers.dataLayer?.[0] ?? {};
  return event;
};

it.each([
  ['classic', readClassic, classicPayloads],
  ['calendar', readCalendar, calendarPayloads],
] as const)('every %s booking becomes an event as documented, with every key', async (_, read, payloads) => {
  await fc.assert(
    fc.asyncProperty(payloads as fc.Arbitrary<unknown>, async (payload) => {
      const event = await push(read, payload, {});
      expect(bookingEvent.safeParse(event).error).toBeUndefined();
      expect(Object.keys(event)).toEqual(['event', ...Object.keys(standardEvent.shape)]);
    }),
  );
});

it('what is asked for besides is as documented, too', async () => {
  const settings = {
    legalBasis: { kind: 'not_needed' },
    staffFields: true,
    links: true,
    customerNote: true,
    userData: 'hashed',
    value: { currency: 'EUR', default: 10 },
    fields: 'both',
    rows: [
      'customer_name',
      'customer_first_name',
      'customer_last_name',
      'customer_email',
      'customer_phone',
    ].map((field) => ({ field, key: field })),
  };
  const whole = bookingEvent.safeExtend(optionalFields.shape);
  await fc.assert(
    fc.asyncProperty(classicPayloads, async (payload) => {
      const event = await push(readClassic, payload, settings);
      expect(whole.safeParse(event).error).toBeUndefined();
      expect(event).toMatchObject({ booking_value: 10, booking_currency: 'EUR' });
    }),
  );
});

it('the schema refuses half a value, a foreign key, and a time with a zone', async () => {
  const event = await push(readClassic, classic(), {});
  for (const change of [
    { booking_value: 1 },
    { customer_email: 'dana@example.com' },
    { booking_start_utc: '2018-04-25T06:45:00' },
    { booking_start_local: '2018-04-25T06:45:00Z' },
    { booking_hour: 24 },
    { booking_id: 'BKNG-1' },
  ])
    expect(bookingEvent.safeParse({ ...event, ...change }).success).toBe(false);
});
