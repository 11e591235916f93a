import { type Case, CLOCKS, testCase } from '../case.ts';
import { calendarEvent, classicEvent } from '../events.ts';
import { calendar, classic, MEETING } from '../payloads.ts';

const NO_UTC = {
  booking_start_utc: undefined,
  booking_last_start_utc: undefined,
  booking_lead_time_hours: undefined,
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
  testCase(`UTC time that is ${name}`, {
    payload: () => classic({ MeetingTimes: [{ ...MEETING, UTCTime: written }] }),
    pushes: [classicEvent(NO_UTC)],
    diagnosticCodes: ['unexpected_shape'],
  }),
);

const valid = SAME_MOMENT.flatMap(([name, written]) => [
  testCase(`UTC time ${name}`, {
    payload: () => classic({ MeetingTimes: [{ ...MEETING, UTCTime: written }] }),
    pushes: [classicEvent()],
  }),
  testCase(`calendar start ${name}`, {
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
  testCase(`lead time of ${name}`, {
    clock: CLOCKS.classic + 48 * HOUR - before,
    payload: () => classic(),
    pushes: [classicEvent({ booking_lead_time_hours: hours })],
  }),
);

export const times: Case[] = [...valid, ...invalid, ...leads];
