import { type Case, testCase } from '../case.ts';
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

/** Zones and moments in which a guess goes wrong. */
const ZONES: [name: string, zone: string, start: string, local: string, weekday: string, offset: number][] = [
  [
    'before clocks go back half an hour',
    'Australia/Lord_Howe',
    '2026-04-04T14:59:00Z',
    '2026-04-05T01:59:00',
    'sunday',
    660,
  ],
  [
    'after clocks went back half an hour',
    'Australia/Lord_Howe',
    '2026-04-04T15:30:00Z',
    '2026-04-05T02:00:00',
    'sunday',
    630,
  ],
  [
    'after an hour that the customer does not have',
    'Europe/Berlin',
    '2026-03-29T01:00:00Z',
    '2026-03-29T03:00:00',
    'sunday',
    120,
  ],
  [
    'in a zone of quarter hours',
    'Pacific/Chatham',
    '2026-06-18T13:00:00Z',
    '2026-06-19T01:45:00',
    'friday',
    765,
  ],
  ['a day ahead', 'Pacific/Kiritimati', '2026-06-18T13:00:00Z', '2026-06-19T03:00:00', 'friday', 840],
];

export const meetings: Case[] = [
  testCase('a leap day in a leap year', {
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
  testCase('the leap day of 2000', {
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
  testCase('a day before 1970', {
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
  testCase('a customer in a zone of half hours', {
    payload: () => classic({ MeetingTimes: [{ ...MEETING, CustomerTime: '2018-04-25T12:15:00' }] }),
    pushes: [
      classicEvent({
        booking_start_local: '2018-04-25T12:15:00',
        booking_hour: 12,
        booking_utc_offset_minutes: 330,
      }),
    ],
  }),
  testCase('wall clocks are read as written and a Z there is ignored', {
    payload: () =>
      classic({
        MeetingTimes: [meeting('2018-04-25T06:45:00', '2018-04-25T07:45:00Z', '2018-04-25T09:45:00.000Z')],
      }),
    pushes: [classicEvent()],
  }),
  testCase('a fraction is left out', {
    payload: () =>
      classic({
        MeetingTimes: [meeting('2018-04-25T06:45:00.000Z', '2018-04-25T07:45:00.000Z', '2018-04-25T09:45')],
      }),
    pushes: [classicEvent()],
  }),
  testCase('an unreadable wall clock of the customer', {
    payload: () => classic({ MeetingTimes: [{ ...MEETING, CustomerTime: '2018-04-25T07:45:00+01:00' }] }),
    pushes: [classicEvent(NO_LOCAL)],
    diagnosticCodes: ['unexpected_shape'],
  }),
  testCase('an unreadable wall clock of the booking page', {
    payload: () => classic({ MeetingTimes: [{ ...MEETING, SOTime: null }] }),
    pushes: [classicEvent({ booking_start_host_local: undefined })],
    diagnosticCodes: ['unexpected_shape'],
  }),
  testCase('session packages out of order start with the earliest', {
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
  testCase('mixed forms are ordered by time and not by text', {
    payload: () =>
      classic({
        MeetingTimes: [
          meeting('2018-04-25T10:00:00.000Z', '2018-04-25T11:00', '2018-04-25T13:00'),
          { ...MEETING, UTCTime: '2018-04-25T06:45' },
        ],
      }),
    pushes: [classicEvent({ booking_meeting_count: 2, booking_last_start_utc: '2018-04-25T10:00:00Z' })],
  }),
  testCase('a meeting that cannot be read beside two that can', {
    payload: () =>
      classic({
        MeetingTimes: [
          meeting('soon', '2018-04-24T07:45:00', '2018-04-24T09:45:00'),
          meeting('2018-04-26T06:45:00', '2018-04-26T07:45:00', '2018-04-26T09:45:00'),
          MEETING,
        ],
      }),
    pushes: [classicEvent({ booking_meeting_count: 3, booking_last_start_utc: '2018-04-26T06:45:00Z' })],
    diagnosticCodes: ['unexpected_shape'],
  }),
  testCase('calendar keeps the zone when the start cannot be read', {
    source: 'calendar',
    payload: () => calendar({ starting_time: '2026-06-31T13:00:00Z' }),
    pushes: [calendarEvent({ ...NO_UTC, ...NO_LOCAL })],
    diagnosticCodes: ['unexpected_shape'],
  }),
  testCase('calendar in winter and half an hour off', {
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
  ...ZONES.map(([name, zone, start, local, weekday, offset]) =>
    testCase(`calendar ${name}`, {
      source: 'calendar',
      clock: Date.parse(start),
      payload: () => calendar({ starting_time: start, customer_timezone: zone }),
      pushes: [
        calendarEvent({
          booking_start_utc: start,
          booking_last_start_utc: start,
          booking_start_local: local,
          booking_date: local.slice(0, 10),
          booking_weekday: weekday,
          booking_hour: Number(local.slice(11, 13)),
          booking_utc_offset_minutes: offset,
          booking_time_zone: zone,
          booking_lead_time_hours: 0,
        }),
      ],
    }),
  ),
  testCase('calendar at midnight of the customer', {
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
