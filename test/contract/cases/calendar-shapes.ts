import { type Case, type Entry, testCase } from '../case.ts';
import { calendarEvent } from '../events.ts';
import { calendar, calendarOfMay2025, MISSING } from '../payloads.ts';

const NO_TIMES = {
  booking_start_utc: undefined,
  booking_start_local: undefined,
  booking_start_host_local: undefined,
  booking_date: undefined,
  booking_weekday: undefined,
  booking_hour: undefined,
  booking_utc_offset_minutes: undefined,
  booking_lead_time_hours: undefined,
  booking_last_start_utc: undefined,
};

/** Every path of every documented edition, and what an event lacks without it. */
const CALENDAR_PATHS: [path: string, lost: Entry][] = [
  ['id', { booking_id: undefined }],
  ['subject', { booking_type: undefined }],
  ['creation_time', {}],
  ['starting_time', { ...NO_TIMES }],
  [
    'customer_timezone',
    {
      booking_time_zone: undefined,
      booking_start_local: undefined,
      booking_date: undefined,
      booking_weekday: undefined,
      booking_hour: undefined,
      booking_utc_offset_minutes: undefined,
    },
  ],
  ['host', {}],
  ['duration_minutes', { booking_duration_minutes: undefined }],
  ['location_description', {}],
  ['attendees', {}],
  ['booking_calendar', { booking_calendar: undefined }],
  ['cancel_url', {}],
  ['reschedule_url', {}],
];

const BAD_KINDS: [name: string, value: unknown][] = [
  ['missing', MISSING],
  ['null', null],
  ['of another type', true],
];

const paths = CALENDAR_PATHS.flatMap(([path, lost]) =>
  BAD_KINDS.map(([kind, value]) =>
    testCase(`calendar ${path} ${kind}`, {
      source: 'calendar',
      payload: () => calendar({ [path]: value }),
      pushes: [calendarEvent(lost)],
      diagnosticCodes: ['unexpected_shape'],
    }),
  ),
);

const others = [
  testCase('calendar campaign flat', {
    source: 'calendar',
    payload: () =>
      calendar({
        utm_source: 'google',
        utm_medium: 'cpc',
        utm_campaign: 'spring',
        utm_term: 'garden',
        utm_content: 'blue',
      }),
    pushes: [
      calendarEvent({
        booking_utm_source: 'google',
        booking_utm_medium: 'cpc',
        booking_utm_campaign: 'spring',
        booking_utm_term: 'garden',
        booking_utm_content: 'blue',
      }),
    ],
  }),
  testCase('calendar campaign nested', {
    source: 'calendar',
    payload: () =>
      calendar({
        ...Object.fromEntries(
          ['source', 'medium', 'campaign', 'term', 'content'].map((n) => [`utm_${n}`, MISSING]),
        ),
        utm_params: { source: 'google', medium: null, campaign: 'spring', term: null, content: '' },
      }),
    pushes: [calendarEvent({ booking_utm_source: 'google', booking_utm_campaign: 'spring' })],
  }),
  testCase('calendar without any campaign keys', {
    source: 'calendar',
    payload: () => calendarOfMay2025({ utm_params: MISSING, id: 'BKNG-YZ7MEBLJFRV8', subject: 'Call' }),
    clock: Date.UTC(2020, 2, 22, 4, 30),
    pushes: [
      calendarEvent({
        booking_type: 'Call',
        booking_calendar: 'BKC-03WJV0R52Z',
        booking_start_utc: '2020-03-22T04:30:00Z',
        booking_start_local: '2020-03-22T00:30:00',
        booking_date: '2020-03-22',
        booking_weekday: 'sunday',
        booking_hour: 0,
        booking_lead_time_hours: 0,
        booking_duration_minutes: 60,
        booking_last_start_utc: '2020-03-22T04:30:00Z',
      }),
    ],
  }),
  testCase('calendar status in capitals', {
    source: 'calendar',
    payload: () => calendar({ status: 'SCHEDULED' }),
    pushes: [calendarEvent()],
  }),
  testCase('calendar without a status', {
    source: 'calendar',
    payload: () => calendar({ status: MISSING }),
    pushes: [calendarEvent({ booking_status: undefined })],
    diagnosticCodes: ['unexpected_shape'],
  }),
  testCase('calendar in a zone that nobody knows', {
    source: 'calendar',
    payload: () => calendar({ customer_timezone: 'Mars/Olympus' }),
    pushes: [
      calendarEvent({
        booking_time_zone: 'Mars/Olympus',
        booking_start_local: undefined,
        booking_date: undefined,
        booking_weekday: undefined,
        booking_hour: undefined,
        booking_utc_offset_minutes: undefined,
      }),
    ],
    diagnosticCodes: ['unexpected_shape'],
  }),
  testCase('calendar at an hour that the customer has twice', {
    source: 'calendar',
    clock: Date.UTC(2026, 9, 23, 1, 30),
    payload: () =>
      calendar({ starting_time: '2026-10-25T01:30:00.000Z', customer_timezone: 'Europe/Berlin' }),
    pushes: [
      calendarEvent({
        booking_start_utc: '2026-10-25T01:30:00Z',
        booking_last_start_utc: '2026-10-25T01:30:00Z',
        booking_start_local: '2026-10-25T02:30:00',
        booking_date: '2026-10-25',
        booking_weekday: 'sunday',
        booking_hour: 2,
        booking_utc_offset_minutes: 60,
        booking_time_zone: 'Europe/Berlin',
      }),
    ],
  }),
  testCase('calendar of no duration', {
    source: 'calendar',
    payload: () => calendar({ duration_minutes: 0 }),
    pushes: [calendarEvent({ booking_duration_minutes: 0 })],
  }),
  testCase('calendar duration as text', {
    source: 'calendar',
    payload: () => calendar({ duration_minutes: '30' }),
    pushes: [calendarEvent({ booking_duration_minutes: undefined })],
    diagnosticCodes: ['unexpected_shape'],
  }),
  testCase('calendar duration that is not a number', {
    source: 'calendar',
    payload: () => calendar({ duration_minutes: Number.NaN }),
    pushes: [calendarEvent({ booking_duration_minutes: undefined })],
    diagnosticCodes: ['unexpected_shape'],
  }),
];

export const calendarShapes: Case[] = [...paths, ...others];
