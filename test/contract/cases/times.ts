import { type Case, CLOCKS, tell } from '../case.ts';
import { calendarEvent, classicEvent } from '../events.ts';
import { calendar, classic, MEETING, meeting } from '../payloads.ts';

const NO_UTC = {
  booking_start_utc: undefined,
  booking_last_start_utc: undefined,
  booking_lead_time_hours: undefined,
  booking_utc_offset_minutes: undefined,
};

const NO_LOCAL = {
  booking_start_local: undefined,
  booking_date: undefined,
  booking_weekday: undefined,
  booking_hour: undefined,
  booking_utc_offset_minutes: undefined,
};

/** Written forms that mean 2018-04-25, 06:45 in UTC. */
const SAME_MOMENT: [name: string, written: string][] = [
  ['with seconds', '2018-04-25T06:45:00'],
  ['with seconds and Z', '2018-04-25T06:45:00Z'],
  ['with milliseconds and Z', '2018-04-25T06:45:00.000Z'],
  ['without seconds', '2018-04-25T06:45'],
];

/** What is no moment in any of the vendor's forms; none may be guessed at. */
const NO_MOMENTS: [name: string, written: unknown][] = [
  ['the 30th of February', '2018-02-30T06:45:00'],
  ['the 29th of February in a common year', '2018-02-29T06:45:00'],
  ['the 29th of February 1900', '1900-02-29T06:45:00'],
  ['the 31st of April', '2018-04-31T06:45:00'],
  ['month 13', '2018-13-01T06:45:00'],
  ['month 0', '2018-00-10T06:45:00'],
  ['day 0', '2018-04-00T06:45:00'],
  ['day 32', '2018-05-32T06:45:00'],
  ['hour 24', '2018-04-25T24:00:00'],
  ['minute 60', '2018-04-25T06:60:00'],
  ['second 60', '2018-04-25T06:45:60'],
  ['an offset', '2018-04-25T06:45:00+02:00'],
  ['a zero offset', '2018-04-25T06:45:00+00:00'],
  ['a date only', '2018-04-25'],
  ['a time only', '06:45:00'],
  ['a lower-case z', '2018-04-25T06:45:00z'],
  ['a lower-case t', '2018-04-25t06:45:00'],
  ['a space for the T', '2018-04-25 06:45:00'],
  ['a space around', ' 2018-04-25T06:45:00 '],
  ['a line break behind', '2018-04-25T06:45:00\n'],
  ['two digits of year', '18-04-25T06:45:00'],
  ['five digits of year', '12018-04-25T06:45:00'],
  ['no leading zeros', '2018-4-25T6:45:00'],
  ['month and day in American order', '04/25/2018 06:45 AM'],
  ['a basic format', '20180425T064500Z'],
  ['a week date', '2018-W17-3T06:45:00'],
  ['two Zs', '2018-04-25T06:45:00ZZ'],
  ['a dot without fraction', '2018-04-25T06:45:00.Z'],
  ['digits of another script', '٢٠١٨-٠٤-٢٥T06:45:00'],
  ['words', 'tomorrow at nine'],
  ['nothing', ''],
  ['null', null],
  ['milliseconds as a number', 1524638700000],
  ['NaN', Number.NaN],
  ['an object', { date: '2018-04-25' }],
];

const invalid = NO_MOMENTS.map(([name, written]) =>
  tell(`UTC time that is ${name}`, {
    payload: () => classic({ MeetingTimes: [{ ...MEETING, UTCTime: written }] }),
    pushes: [classicEvent(NO_UTC)],
    notes: ['unexpected_shape'],
  }),
);

const valid = SAME_MOMENT.flatMap(([name, written]) => [
  tell(`UTC time ${name}`, {
    payload: () => classic({ MeetingTimes: [{ ...MEETING, UTCTime: written }] }),
    pushes: [classicEvent()],
  }),
  tell(`calendar start ${name}`, {
    source: 'calendar',
    payload: () => calendar({ starting_time: written.replace('2018-04-25T06:45', '2026-06-18T13:00') }),
    pushes: [calendarEvent()],
  }),
]);

const HOUR = 3_600_000;

/** How long before the meeting the booking is made, in milliseconds, and what is said of it. */
const LEADS: [name: string, before: number, hours: number][] = [
  ['two hours twenty', 2 * HOUR + 20 * 60_000, 2.3],
  ['two hours twenty ago', -2 * HOUR - 20 * 60_000, -2.3],
  ['now', 0, 0],
  ['a second ago', -1000, 0],
  ['six minutes', 6 * 60_000, 0.1],
  ['a year', 365 * 24 * HOUR, 8760],
];

const leads = LEADS.map(([name, before, hours]) =>
  tell(`lead time of ${name}`, {
    clock: CLOCKS.classic + 48 * HOUR - before,
    payload: () => classic(),
    pushes: [classicEvent({ booking_lead_time_hours: hours })],
  }),
);

const meetings = [
  tell('a leap day in a leap year', {
    clock: Date.UTC(2020, 1, 27, 23, 30),
    payload: () =>
      classic({
        MeetingTimes: [meeting('2020-02-29T23:30:00', '2020-03-01T00:30:00', '2020-02-29T18:30:00')],
      }),
    pushes: [
      classicEvent({
        booking_start_utc: '2020-02-29T23:30:00Z',
        booking_last_start_utc: '2020-02-29T23:30:00Z',
        booking_start_local: '2020-03-01T00:30:00',
        booking_start_host_local: '2020-02-29T18:30:00',
        booking_date: '2020-03-01',
        booking_weekday: 'sunday',
        booking_hour: 0,
      }),
    ],
  }),
  tell('the leap day of 2000', {
    clock: Date.UTC(2000, 1, 27, 12),
    payload: () =>
      classic({
        MeetingTimes: [meeting('2000-02-29T12:00:00', '2000-02-29T12:00:00', '2000-02-29T12:00:00')],
      }),
    pushes: [
      classicEvent({
        booking_start_utc: '2000-02-29T12:00:00Z',
        booking_last_start_utc: '2000-02-29T12:00:00Z',
        booking_start_local: '2000-02-29T12:00:00',
        booking_start_host_local: '2000-02-29T12:00:00',
        booking_date: '2000-02-29',
        booking_weekday: 'tuesday',
        booking_hour: 12,
        booking_utc_offset_minutes: 0,
      }),
    ],
  }),
  tell('a day before 1970', {
    clock: Date.UTC(1968, 1, 27, 23),
    payload: () =>
      classic({
        MeetingTimes: [meeting('1968-02-29T23:00:00', '1968-02-29T18:00:00', '1968-02-29T23:00:00')],
      }),
    pushes: [
      classicEvent({
        booking_start_utc: '1968-02-29T23:00:00Z',
        booking_last_start_utc: '1968-02-29T23:00:00Z',
        booking_start_local: '1968-02-29T18:00:00',
        booking_start_host_local: '1968-02-29T23:00:00',
        booking_date: '1968-02-29',
        booking_weekday: 'thursday',
        booking_hour: 18,
        booking_utc_offset_minutes: -300,
      }),
    ],
  }),
  tell('a customer in a zone of half hours', {
    payload: () => classic({ MeetingTimes: [{ ...MEETING, CustomerTime: '2018-04-25T12:15:00' }] }),
    pushes: [
      classicEvent({
        booking_start_local: '2018-04-25T12:15:00',
        booking_hour: 12,
        booking_utc_offset_minutes: 330,
      }),
    ],
  }),
  tell('wall clocks are read as written and a Z there is ignored', {
    payload: () =>
      classic({
        MeetingTimes: [meeting('2018-04-25T06:45:00', '2018-04-25T07:45:00Z', '2018-04-25T09:45:00.000Z')],
      }),
    pushes: [classicEvent()],
  }),
  tell('a fraction is left out', {
    payload: () =>
      classic({
        MeetingTimes: [meeting('2018-04-25T06:45:00.000Z', '2018-04-25T07:45:00.000Z', '2018-04-25T09:45')],
      }),
    pushes: [classicEvent()],
  }),
  tell('an unreadable wall clock of the customer', {
    payload: () => classic({ MeetingTimes: [{ ...MEETING, CustomerTime: '2018-04-25T07:45:00+01:00' }] }),
    pushes: [classicEvent(NO_LOCAL)],
    notes: ['unexpected_shape'],
  }),
  tell('an unreadable wall clock of the booking page', {
    payload: () => classic({ MeetingTimes: [{ ...MEETING, SOTime: null }] }),
    pushes: [classicEvent({ booking_start_host_local: undefined })],
    notes: ['unexpected_shape'],
  }),
  tell('session packages out of order start with the earliest', {
    payload: () =>
      classic({
        MeetingTimes: [
          meeting('2018-04-27T06:45:00', '2018-04-27T07:45:00', '2018-04-27T09:45:00'),
          MEETING,
          meeting('2018-04-26T06:45:00', '2018-04-26T07:45:00', '2018-04-26T09:45:00'),
        ],
      }),
    pushes: [classicEvent({ booking_meeting_count: 3, booking_last_start_utc: '2018-04-27T06:45:00Z' })],
  }),
  tell('mixed forms are ordered by time and not by text', {
    payload: () =>
      classic({
        MeetingTimes: [
          meeting('2018-04-25T10:00:00.000Z', '2018-04-25T11:00', '2018-04-25T13:00'),
          { ...MEETING, UTCTime: '2018-04-25T06:45' },
        ],
      }),
    pushes: [classicEvent({ booking_meeting_count: 2, booking_last_start_utc: '2018-04-25T10:00:00Z' })],
  }),
  tell('calendar keeps the zone when the start cannot be read', {
    source: 'calendar',
    payload: () => calendar({ starting_time: '2026-06-31T13:00:00Z' }),
    pushes: [calendarEvent({ ...NO_UTC, ...NO_LOCAL })],
    notes: ['unexpected_shape'],
  }),
  tell('calendar in winter and half an hour off', {
    source: 'calendar',
    clock: Date.UTC(2026, 0, 12, 13, 0),
    payload: () => calendar({ starting_time: '2026-01-14T23:45:00.000Z', customer_timezone: 'Asia/Kolkata' }),
    pushes: [
      calendarEvent({
        booking_start_utc: '2026-01-14T23:45:00Z',
        booking_last_start_utc: '2026-01-14T23:45:00Z',
        booking_start_local: '2026-01-15T05:15:00',
        booking_date: '2026-01-15',
        booking_weekday: 'thursday',
        booking_hour: 5,
        booking_utc_offset_minutes: 330,
        booking_time_zone: 'Asia/Kolkata',
        booking_lead_time_hours: 58.8,
      }),
    ],
  }),
  tell('calendar at midnight of the customer', {
    source: 'calendar',
    payload: () => calendar({ starting_time: '2026-06-18T04:00:00.000Z' }),
    pushes: [
      calendarEvent({
        booking_start_utc: '2026-06-18T04:00:00Z',
        booking_last_start_utc: '2026-06-18T04:00:00Z',
        booking_start_local: '2026-06-18T00:00:00',
        booking_hour: 0,
        booking_lead_time_hours: 39,
      }),
    ],
  }),
];

export const times: Case[] = [...valid, ...invalid, ...leads, ...meetings];
