import { type Case, testCase } from '../case.ts';
import { calendarEvent, classicEvent } from '../events.ts';
import { hashText } from '../hash-text.ts';
import {
  calendar,
  calendarOfJuly2025,
  calendarOfMay2025,
  calendarOfSeptember2025,
  classic,
  classicError,
  classicOfReference,
  classicWithId,
  MEETING,
} from '../payloads.ts';

const OF_2025 = calendarEvent({
  booking_id: hashText('BKNG-J4FR05BKEWEX'),
  booking_type: 'Live demo',
  booking_calendar: 'BKC-03WJV0R52Z',
  booking_start_utc: '2020-03-22T04:30:00Z',
  booking_start_local: '2020-03-22T00:30:00',
  booking_date: '2020-03-22',
  booking_weekday: 'sunday',
  booking_hour: 0,
  booking_duration_minutes: 60,
  booking_last_start_utc: '2020-03-22T04:30:00Z',
  booking_utm_source: 'facebook',
  booking_utm_medium: 'social',
});
const CLOCK_OF_2025 = Date.UTC(2020, 2, 20, 4, 30);

/** A package of three: one booking with three identifiers and three days. */
export const PACKAGE_OF_THREE = {
  MeetingTimes: ['25', '26', '27'].map((day) => ({
    UTCTime: `2018-04-${day}T06:45:00`,
    CustomerTime: `2018-04-${day}T07:45:00`,
    SOTime: `2018-04-${day}T09:45:00`,
  })),
  BookingId: ['BKNG-XGYNZXXR3B7D', 'BKNG-XGYNZXXR3B7E', 'BKNG-XGYNZXXR3B7F'],
};

export const documented: Case[] = [
  testCase('classic help center edition', { payload: () => classic(), pushes: [classicEvent()] }),
  testCase('classic function reference edition', { payload: classicOfReference, pushes: [classicEvent()] }),
  testCase('classic edition with BookingId', {
    payload: () => classicWithId(),
    pushes: [classicEvent({ booking_id: hashText('BKNG-XGYNZXXR3B7D') })],
  }),
  testCase('classic UTC time with a trailing Z', {
    payload: () => classic({ MeetingTimes: [{ ...MEETING, UTCTime: '2018-04-25T06:45:00Z' }] }),
    pushes: [classicEvent()],
  }),
  testCase('classic session package of three', {
    payload: () => classic(PACKAGE_OF_THREE),
    pushes: [
      classicEvent({
        booking_id: hashText(PACKAGE_OF_THREE.BookingId.join(',')),
        booking_meeting_count: 3,
        booking_last_start_utc: '2018-04-27T06:45:00Z',
      }),
    ],
  }),
  testCase('classic data already fetched', {
    payload: () => classicError(null),
    diagnosticCodes: ['vendor_error'],
  }),
  testCase('classic server error', {
    payload: () => classicError('Something went wrong on server'),
    diagnosticCodes: ['vendor_error'],
  }),
  testCase('classic error without booking info', {
    payload: () => ({ errorStatus: 1, bookingInfo: null }),
    diagnosticCodes: ['vendor_error'],
  }),
  testCase('classic callback of 2016 without argument', {
    steps: [{ do: 'call', args: () => [] }],
    diagnosticCodes: ['no_payload'],
  }),
  testCase('calendar edition of May 2025', {
    source: 'calendar',
    clock: CLOCK_OF_2025,
    payload: () => calendarOfMay2025(),
    pushes: [OF_2025],
  }),
  testCase('calendar edition of July 2025 with custom fields', {
    source: 'calendar',
    clock: CLOCK_OF_2025,
    payload: calendarOfJuly2025,
    pushes: [OF_2025],
  }),
  testCase('calendar edition of September 2025 with an ICS link', {
    source: 'calendar',
    clock: CLOCK_OF_2025,
    payload: calendarOfSeptember2025,
    pushes: [OF_2025],
  }),
  testCase('calendar edition of July 2026', {
    source: 'calendar',
    payload: () => calendar(),
    pushes: [calendarEvent()],
  }),
];
