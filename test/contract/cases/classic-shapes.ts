import type { Entry } from '../case.ts';
import { type Case, testCase } from '../case.ts';
import { classicEvent } from '../events.ts';
import { hashText } from '../hash-text.ts';
import { classic, MEETING, MID, MISSING } from '../payloads.ts';

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
const CLASSIC_PATHS: [path: string, lost: Entry][] = [
  ['Version', { booking_payload_version: undefined }],
  ['MeetingTimes', { ...NO_TIMES, booking_meeting_count: undefined }],
  ['CancelRescheduleLink', { booking_id: hashText(MID) }],
  ['Note', {}],
  ['CalendarEvent', {}],
  ['statusCode', {}],
  ['CustomerName', {}],
  ['CustomerEmail', {}],
  ['CustomerPhone', {}],
  ['EventTypeName', { booking_type: undefined }],
];

const BAD_KINDS: [name: string, value: unknown][] = [
  ['missing', MISSING],
  ['null', null],
  ['of another type', true],
];

const paths = CLASSIC_PATHS.flatMap(([path, lost]) =>
  BAD_KINDS.map(([kind, value]) =>
    testCase(`classic ${path} ${kind}`, {
      payload: () => classic({ [path]: value }),
      pushes: [classicEvent(lost)],
      diagnosticCodes: ['unexpected_shape'],
    }),
  ),
);

/** Odd, but the booking can be read. */
const ODD: [name: string, info: Record<string, unknown>, root: Record<string, unknown>, lost: Entry][] = [
  ['errorStatus missing', {}, { errorStatus: MISSING }, {}],
  ['errorStatus as text', {}, { errorStatus: '0' }, {}],
  ['errorStatus null', {}, { errorStatus: null }, {}],
  ['statusCode as a number', { statusCode: 1 }, {}, {}],
  ['Message missing', { Message: MISSING }, {}, {}],
  ['Message as a number', { Message: 0 }, {}, {}],
  ['ICS missing', { CalendarEvent: { VCS: '' } }, {}, {}],
  ['VCS null', { CalendarEvent: { ICS: '', VCS: null } }, {}, {}],
  ['EventTypeName 0', { EventTypeName: 0 }, {}, { booking_type: undefined }],
  ['EventTypeName NaN', { EventTypeName: Number.NaN }, {}, { booking_type: undefined }],
  ['EventTypeName a list', { EventTypeName: ['Demo'] }, {}, { booking_type: undefined }],
  ['Version a number', { Version: 7.35 }, {}, { booking_payload_version: undefined }],
  ['MeetingTimes empty', { MeetingTimes: [] }, {}, { ...NO_TIMES, booking_meeting_count: undefined }],
  ['MeetingTimes no list', { MeetingTimes: MEETING }, {}, { ...NO_TIMES, booking_meeting_count: undefined }],
];

const odd = ODD.map(([name, info, root, lost]) =>
  testCase(`classic ${name}`, {
    payload: () => classic(info, root),
    pushes: [classicEvent(lost)],
    diagnosticCodes: ['unexpected_shape'],
  }),
);

/** Within what the documentation says, so nothing to note. */
const FINE: [name: string, info: Record<string, unknown>, root: Record<string, unknown>, changed: Entry][] = [
  ['a statusCode that is unknown', { statusCode: '2' }, {}, {}],
  ['an errorStatus that is unknown', {}, { errorStatus: 2 }, {}],
  ['a Message in words', { Message: 'null' }, {}, {}],
  [
    'empty texts',
    { Note: '', CustomerPhone: '', CustomerName: '', Version: '' },
    {},
    { booking_payload_version: undefined },
  ],
  ['an empty event type', { EventTypeName: '' }, {}, { booking_type: undefined }],
  ['keys nobody documented', { Extra: { deep: [1] } }, { more: 'text' }, {}],
  [
    'an event type that is not ASCII',
    { EventTypeName: 'Üb\u0000ung “ñ” 🎉 \ud800' },
    {},
    { booking_type: 'Üb\u0000ung “ñ” 🎉 \ud800' },
  ],
  ['an event type that looks like a number', { EventTypeName: '0' }, {}, { booking_type: '0' }],
  [
    'an event type named like a method',
    { EventTypeName: 'constructor' },
    {},
    { booking_type: 'constructor' },
  ],
  ['a version that is 0', { Version: '0' }, {}, { booking_payload_version: '0' }],
];

const fine = FINE.map(([name, info, root, changed]) =>
  testCase(`classic ${name}`, { payload: () => classic(info, root), pushes: [classicEvent(changed)] }),
);

export const classicShapes: Case[] = [...paths, ...odd, ...fine];
