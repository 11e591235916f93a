import { type Case, message, testCase } from '../case.ts';
import { calendar, classic, MISSING } from '../payloads.ts';

const refused = (name: string, note: string, payload: () => unknown): Case =>
  testCase(name, { payload, diagnosticCodes: [note] });

const NOT_OBJECTS: [name: string, value: unknown][] = [
  ['null', null],
  ['a text', '{"errorStatus":0}'],
  ['an empty text', ''],
  ['zero', 0],
  ['NaN', Number.NaN],
  ['true', true],
  ['a list', [classic()]],
];

const NO_INFO: [name: string, value: unknown][] = [
  ['missing', MISSING],
  ['null', null],
  ['a text', 'booking'],
  ['a number', 1],
  ['a list', []],
  ['empty', {}],
  [
    'only of the customer',
    { CustomerName: 'John Smith', CustomerEmail: 'johnsmith@example.com', statusCode: '1' },
  ],
  ['of empty texts', { EventTypeName: '', CancelRescheduleLink: '', MeetingTimes: [] }],
];

const ERRORS: [name: string, root: Record<string, unknown>, info: Record<string, unknown>][] = [
  ['errorStatus 1', { errorStatus: 1 }, {}],
  ['errorStatus 1 as text', { errorStatus: '1' }, {}],
  ['statusCode 0 as text', {}, { statusCode: '0' }],
  ['statusCode 0', {}, { statusCode: 0 }],
];

const STATUSES = [
  'requested',
  'rescheduled',
  'completed',
  'canceled',
  'no_show',
  'pending',
  'scheduled later',
  '',
];

const NOT_FROM_THE_VENDOR = [
  'https://oncehub.com.evil.example',
  'https://evil.example',
  'https://evil-oncehub.com',
  'http://oncehub.com',
  'https://oncehub.com:8443',
  'https://sub.oncehub.com',
  'https://ONCEHUB.COM',
  'https://secure.scheduleonce.com',
  'https://meetme.so',
  'null',
  '',
];

const NOT_ABOUT_BOOKINGS: [name: string, data: unknown][] = [
  ['a text', 'oncehub.booking.scheduled'],
  ['JSON in text', JSON.stringify(calendar())],
  ['null', null],
  ['nothing', undefined],
  ['a list', [calendar()]],
  ['a number', 7],
  ['of no type', { payload: calendar().payload }],
  [
    'of a type that is no text',
    { type: { toString: () => 'oncehub.booking.scheduled' }, payload: calendar().payload },
  ],
  ['a chatbot', { type: 'oncehub.chatbot.loaded', payload: calendar().payload }],
  ['a form', { type: 'oncehub.form.submitted', payload: calendar().payload }],
  ['a longer type', { type: 'oncehub.booking.scheduled.again', payload: calendar().payload }],
  ['a rescheduled booking', { type: 'oncehub.booking.rescheduled', payload: calendar().payload }],
  ['a type in capitals', { type: 'ONCEHUB.BOOKING.SCHEDULED', payload: calendar().payload }],
];

export const refusals: Case[] = [
  ...NOT_OBJECTS.map(([name, value]) => refused(`argument that is ${name}`, 'not_an_object', () => value)),
  ...NO_INFO.map(([name, value]) =>
    refused(`booking info ${name}`, 'no_booking_info', () => classic({}, { bookingInfo: value })),
  ),
  ...ERRORS.map(([name, root, info]) =>
    refused(`error with a whole booking by ${name}`, 'vendor_error', () => classic(info, root)),
  ),
  refused('an error is an error before it is too large', 'vendor_error', () =>
    classic({ Note: 'x'.repeat(70_000) }, { errorStatus: 1 }),
  ),
  refused('an empty object', 'no_booking_info', () => ({})),
  ...STATUSES.map((status) =>
    testCase(`calendar status ${status || 'empty'}`, {
      source: 'calendar',
      payload: () => calendar({ status }),
      diagnosticCodes: ['not_scheduled'],
    }),
  ),
  testCase('calendar payload empty', {
    source: 'calendar',
    steps: [message({ type: 'oncehub.booking.scheduled', payload: {} })],
    diagnosticCodes: ['no_booking_info'],
  }),
  testCase('calendar payload null', {
    source: 'calendar',
    steps: [message({ type: 'oncehub.booking.scheduled', payload: null })],
    diagnosticCodes: ['not_an_object'],
  }),
  testCase('calendar payload a text', {
    source: 'calendar',
    steps: [message({ type: 'oncehub.booking.scheduled', payload: 'BKNG-1' })],
    diagnosticCodes: ['not_an_object'],
  }),
  ...NOT_FROM_THE_VENDOR.map((origin, index) =>
    testCase(`message from elsewhere ${index + 1}`, {
      source: 'calendar',
      targets: ['bridge'],
      steps: [{ do: 'message', data: () => calendar(), origin }],
    }),
  ),
  ...NOT_ABOUT_BOOKINGS.map(([name, data]) =>
    testCase(`message that is ${name}`, {
      source: 'calendar',
      targets: ['bridge'],
      steps: [{ do: 'message', data: () => data, origin: 'https://oncehub.com' }],
    }),
  ),
];
