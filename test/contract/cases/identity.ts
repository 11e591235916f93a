import { type Case, call, type Entry, type Step, testCase, wait } from '../case.ts';
import { calendarEvent, classicEvent, standardEvent } from '../events.ts';
import { hashText } from '../hash-text.ts';
import {
  calendar,
  classic,
  classicWithId,
  classicWithoutId,
  MEETING,
  MID,
  PARAMS,
  scheduled,
} from '../payloads.ts';

/** What identifies a classic booking: the changes, and the text that is hashed. */
const IDENTITIES: [name: string, info: Record<string, unknown>, identity: string][] = [
  ['BookingId before the links', { BookingId: ['BKNG-1'] }, 'BKNG-1'],
  [
    'several BookingIds sorted and joined',
    { BookingId: ['BKNG-C', 'BKNG-A', 'BKNG-B'] },
    'BKNG-A,BKNG-B,BKNG-C',
  ],
  ['BookingIds sorted by code and not by alphabet', { BookingId: ['b', 'B', '2', '10'] }, '10,2,B,b'],
  ['BookingId beyond ASCII as UTF-8', { BookingId: ['BKNG-é🎉'] }, 'BKNG-é🎉'],
  ['BookingId exactly as given', { BookingId: [' bkng-1 '] }, ' bkng-1 '],
  ['a BookingId of many digits', { BookingId: ['1234567890123456789'] }, '1234567890123456789'],
  ['no BookingId in an empty list', { BookingId: [] }, PARAMS],
  ['no BookingId in a list of an empty text', { BookingId: [''] }, PARAMS],
  ['no BookingId that is null', { BookingId: null }, PARAMS],
  ['only the texts of a BookingId list', { BookingId: [7, null, 'BKNG-1', {}] }, 'BKNG-1'],
  [
    'Params as it stands in the link',
    { CancelRescheduleLink: 'https://go.oncehub.com/dana?Params=a%2Fb+c' },
    'a%2Fb+c',
  ],
  ['Params among other parameters', { CancelRescheduleLink: 'https://x.example/?a=1&Params=abc&b=2' }, 'abc'],
  ['Params before a fragment', { CancelRescheduleLink: 'https://x.example/?Params=abc#there' }, 'abc'],
  [
    'not a parameter whose name ends in Params',
    { CancelRescheduleLink: 'https://x.example/?MyParams=abc' },
    MID,
  ],
  ['mid when Params is empty', { CancelRescheduleLink: 'https://go.oncehub.com/dana?Params=' }, MID],
  ['mid when there is no cancel link', { CancelRescheduleLink: '' }, MID],
];

const identities = IDENTITIES.map(([name, info, identity]) =>
  testCase(`identity is ${name}`, {
    payload: () => classic(info),
    pushes: [classicEvent({ booking_id: hashText(identity) })],
  }),
);

const NAMELESS = classicEvent({ booking_id: undefined });

const twice = (
  name: string,
  steps: Step[],
  pushes: Record<string, unknown>[],
  diagnosticCodes: string[],
): Case => testCase(name, { steps, pushes, diagnosticCodes });

const LATER = {
  MeetingTimes: [
    { UTCTime: '2018-04-26T06:45:00', CustomerTime: '2018-04-26T07:45:00', SOTime: '2018-04-26T09:45:00' },
  ],
};
const LATER_EVENT = {
  booking_start_utc: '2018-04-26T06:45:00Z',
  booking_last_start_utc: '2018-04-26T06:45:00Z',
  booking_start_local: '2018-04-26T07:45:00',
  booking_start_host_local: '2018-04-26T09:45:00',
  booking_date: '2018-04-26',
  booking_weekday: 'thursday',
  booking_lead_time_hours: 72,
};

/** A booking has at least one of these: what the calendar posts, and what is known of it. */
const BARE_CALENDARS: [name: string, payload: Entry, known: Entry][] = [
  ['an id', { id: 'BKNG-1' }, { booking_id: hashText('BKNG-1') }],
  ['a subject', { subject: 'Demo' }, { booking_type: 'Demo' }],
  [
    'a start',
    { starting_time: '2026-06-18T13:00:00Z' },
    {
      booking_start_utc: '2026-06-18T13:00:00Z',
      booking_last_start_utc: '2026-06-18T13:00:00Z',
      booking_lead_time_hours: 48,
    },
  ],
];

export const identity: Case[] = [
  ...identities,
  testCase('identity is never the customer', {
    payload: () => classicWithoutId(),
    pushes: [NAMELESS],
  }),
  testCase('calendar identity is the id as given', {
    source: 'calendar',
    payload: () => calendar({ id: 'bkng-ä' }),
    pushes: [calendarEvent({ booking_id: hashText('bkng-ä') })],
  }),
  testCase('calendar without an id', {
    source: 'calendar',
    payload: () => calendar({ id: '' }),
    pushes: [calendarEvent({ booking_id: undefined })],
  }),
  testCase('classic with nothing but a BookingId', {
    payload: () => ({ errorStatus: 0, bookingInfo: { BookingId: ['BKNG-1'] } }),
    pushes: [
      standardEvent({
        booking_source: 'oncehub_classic',
        booking_id: hashText('BKNG-1'),
        booking_data: 'complete',
      }),
    ],
    diagnosticCodes: ['unexpected_shape'],
  }),
  testCase('classic with nothing but an event type', {
    payload: () => ({ errorStatus: 0, bookingInfo: { EventTypeName: 'Demo' } }),
    pushes: [
      standardEvent({ booking_source: 'oncehub_classic', booking_type: 'Demo', booking_data: 'complete' }),
    ],
    diagnosticCodes: ['unexpected_shape'],
  }),
  testCase('classic with nothing but a time', {
    payload: () => ({ errorStatus: 0, bookingInfo: { MeetingTimes: [MEETING] } }),
    pushes: [{ ...NAMELESS, booking_type: undefined, booking_payload_version: undefined }],
    diagnosticCodes: ['unexpected_shape'],
  }),
  ...BARE_CALENDARS.map(([name, payload, known]) =>
    testCase(`calendar with nothing but ${name}`, {
      source: 'calendar',
      payload: () => scheduled(payload),
      pushes: [
        standardEvent({
          booking_source: 'oncehub_calendar',
          booking_meeting_count: 1,
          booking_data: 'complete',
          ...known,
        }),
      ],
      diagnosticCodes: ['unexpected_shape'],
    }),
  ),
  twice('the same booking twice', [call(classic()), call(classic())], [classicEvent()], ['duplicate']),
  twice(
    'the same booking an hour later',
    [call(classic()), wait(3_600_000), call(classic())],
    [classicEvent()],
    ['duplicate'],
  ),
  twice(
    'the same booking with its identifiers in another order',
    [call(classicWithId({ BookingId: ['B', 'A'] })), call(classicWithId({ BookingId: ['A', 'B'] }))],
    [classicEvent({ booking_id: hashText('A,B') })],
    ['duplicate'],
  ),
  twice(
    'the same identifier with other details',
    [call(classic()), call(classic({ ...LATER, EventTypeName: 'Another' }))],
    [classicEvent()],
    ['duplicate'],
  ),
  twice(
    'two bookings with the same details',
    [call(classicWithId()), call(classicWithId({ BookingId: ['BKNG-2'] }))],
    [
      classicEvent({ booking_id: hashText('BKNG-XGYNZXXR3B7D') }),
      classicEvent({ booking_id: hashText('BKNG-2') }),
    ],
    [],
  ),
  twice(
    'a booking without identifier twice in ten seconds',
    [call(classicWithoutId()), wait(9_900), call(classicWithoutId())],
    [NAMELESS],
    ['duplicate'],
  ),
  twice(
    'a booking without identifier again after ten seconds',
    [call(classicWithoutId()), wait(10_100), call(classicWithoutId())],
    [NAMELESS, NAMELESS],
    [],
  ),
  twice(
    'two bookings without identifier at other times',
    [call(classicWithoutId()), call(classicWithoutId(LATER))],
    [NAMELESS, { ...NAMELESS, ...LATER_EVENT }],
    [],
  ),
  twice(
    'two bookings without identifier of other types',
    [call(classicWithoutId()), call(classicWithoutId({ EventTypeName: 'Demo' }))],
    [NAMELESS, { ...NAMELESS, booking_type: 'Demo' }],
    [],
  ),
  twice(
    'an error after the booking',
    [call(classic()), call({ errorStatus: 1, bookingInfo: null })],
    [classicEvent()],
    ['vendor_error'],
  ),
  twice(
    'the booking after an error',
    [call({ errorStatus: 1, bookingInfo: null }), call(classic())],
    [classicEvent()],
    ['vendor_error'],
  ),
  twice(
    'each code is told once per page',
    [call(null), call('text'), call(), call(), call(classic()), call(classic()), call(classic())],
    [classicEvent()],
    ['duplicate', 'no_payload', 'not_an_object'],
  ),
  testCase('a calendar booking posted twice', {
    source: 'calendar',
    steps: [
      { do: 'message', data: () => calendar(), origin: 'https://oncehub.com' },
      { do: 'message', data: () => calendar(), origin: 'https://oncehub.com' },
    ],
    pushes: [calendarEvent()],
    diagnosticCodes: ['duplicate'],
  }),
  testCase('two guests of one group session', {
    source: 'calendar',
    steps: [
      { do: 'message', data: () => calendar(), origin: 'https://oncehub.com' },
      { do: 'message', data: () => calendar({ id: 'BKNG-GUEST2' }), origin: 'https://oncehub.com' },
    ],
    pushes: [calendarEvent(), calendarEvent({ booking_id: hashText('BKNG-GUEST2') })],
  }),
];
