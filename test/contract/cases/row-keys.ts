import { type Case, type Given, testCase } from '../case.ts';
import { rowsEvent } from '../events.ts';
import { classic } from '../payloads.ts';

const TYPE = 'Automatic booking - 15-minute meeting';

const REFUSED_KEYS = [
  'booking_source',
  'booking_id',
  'booking_data',
  'booking_test',
  'event',
  'eventCallback',
  'eventTimeout',
  'eventModel',
  '_clear',
  'gtm.start',
  'gtm.uniqueEventId',
  'ecommerce',
  '',
  'a'.repeat(41),
  '1st',
  '_private',
  'with space',
  'with-dash',
  'with.dot',
  '__proto__',
  'schlüssel',
];

const LEGAL_KEYS = [
  'a',
  'a'.repeat(40),
  'Booking_Type2',
  'value',
  'currency_code',
  'transaction_id',
  'user_data',
  'events',
  'eventName',
  'ecommerce2',
  'booking_sources',
  'gtm',
];

const keyed = (key: string): Given => ({
  fields: 'rows',
  rows: [{ field: 'booking_type', key, transform: 'none' }],
});

export const rowKeys: Case[] = [
  ...REFUSED_KEYS.map((key, index) =>
    testCase(`refused key ${index + 1} ${key.slice(0, 20)}`.replace(/[^\w -]/g, '_'), {
      settings: keyed(key),
      payload: () => classic(),
      pushes: [rowsEvent({})],
      diagnosticCodes: ['bad_setting'],
    }),
  ),
  ...LEGAL_KEYS.map((key) =>
    testCase(`legal key ${key}`, {
      settings: keyed(key),
      payload: () => classic(),
      pushes: [rowsEvent({ [key]: TYPE })],
    }),
  ),
];
