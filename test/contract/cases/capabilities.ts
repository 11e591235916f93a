import { type Case, callWith, consent, type Given, type Source, testCase } from '../case.ts';
import { calendarEvent, classicEvent, rowsEvent, withPersonal } from '../events.ts';
import { hashText } from '../hash-text.ts';
import { calendar, classic, classicWithId, MID, PARAMS } from '../payloads.ts';

const NOT_NEEDED: Given = { kind: 'not_needed' };

const CLASSIC_LINK = `https://go.oncehub.com/dana?Params=${PARAMS}`;

/** Fields that a setting allows, in both products. */
const ALLOWED: [setting: string, field: string, classic: unknown, calendar: unknown][] = [
  ['staffFields', 'booking_page', 'dana', undefined],
  ['staffFields', 'booking_host', undefined, 'USR-8YB4TL0VW9'],
  ['links', 'cancel_link', CLASSIC_LINK, 'https://oncehub.com/m/BKNG-YZ7MEBLJFRV8/cancel'],
  ['links', 'reschedule_link', CLASSIC_LINK, 'https://oncehub.com/m/BKNG-YZ7MEBLJFRV8'],
  [
    'links',
    'ics_link',
    `https://app.oncehub.com/scheduleonce/download.aspx?mid=${MID}&type=1`,
    'https://oncehub.com/api/bookings/ics/e193123e-3ca9-4cad-bd4d-5ed4f75c2550-ljfrv8',
  ],
  ['links', 'vcs_link', `https://app.oncehub.com/scheduleonce/download.aspx?mid=${MID}&type=3`, undefined],
  ['links', 'location', undefined, 'The Potting Shed'],
  ['links', 'vendor_booking_id', PARAMS, 'BKNG-YZ7MEBLJFRV8'],
  ['customerNote', 'customer_note', 'I look forward to the meeting.', undefined],
];

const PAYLOADS: Record<Source, () => unknown> = {
  classic: () => classic(),
  calendar: () => calendar({ location_description: 'The Potting Shed' }),
};

const EVENTS = {
  classic: rowsEvent({}),
  calendar: rowsEvent({ booking_source: 'oncehub_calendar', booking_id: calendarEvent().booking_id }),
};

const SOURCES: Source[] = ['classic', 'calendar'];

const rows = ALLOWED.flatMap(([setting, field, ofClassic, ofCalendar]) =>
  SOURCES.flatMap((source) => {
    const value = source === 'classic' ? ofClassic : ofCalendar;
    const mapped = {
      fields: 'rows',
      rows: [{ field, key: 'mapped', transform: 'none' }],
      legalBasis: NOT_NEEDED,
    };
    return [
      testCase(`${field} of ${source} by a row with ${setting}`, {
        source,
        settings: { ...mapped, [setting]: true },
        payload: PAYLOADS[source],
        pushes: withPersonal(EVENTS[source], { mapped: value }),
      }),
      testCase(`${field} of ${source} by a row without ${setting}`, {
        source,
        settings: mapped,
        payload: PAYLOADS[source],
        pushes: [{ ...EVENTS[source], mapped: undefined }],
      }),
      testCase(`${field} of ${source} with ${setting} and without a ground`, {
        source,
        settings: { ...mapped, [setting]: true, legalBasis: { kind: 'none' } },
        payload: PAYLOADS[source],
        pushes: [{ ...EVENTS[source], mapped: undefined }],
      }),
    ];
  }),
);

const standard = ['staffFields', 'links', 'customerNote'].map((setting) => {
  const fields = ALLOWED.filter((row) => row[0] === setting);
  return testCase(`standard set with ${setting}`, {
    settings: { [setting]: true, legalBasis: NOT_NEEDED },
    payload: () => classic(),
    pushes: withPersonal(
      classicEvent(),
      Object.fromEntries(fields.map(([, field, ofClassic]) => [field, ofClassic])),
    ),
  });
});

export const capabilities: Case[] = [
  ...rows,
  ...standard,
  testCase('links staff and note when consent comes later', {
    settings: { staffFields: true, links: true, customerNote: true, legalBasis: { kind: 'consent_mode' } },
    consent: { ad_user_data: 'denied' },
    steps: [callWith(() => classic()), consent({ ad_user_data: 'granted' })],
    pushes: [
      classicEvent(Object.fromEntries(ALLOWED.map(([, field]) => [field, undefined]))),
      ...withPersonal(
        { event: 'booking_confirmed_user_data', booking_id: classicEvent().booking_id },
        Object.fromEntries(
          ALLOWED.flatMap(([, field, value]) => (value === undefined ? [] : [[field, value]])),
        ),
      ),
    ],
    diagnosticCodes: ['consent_pending'],
  }),
  testCase('the raw identifier is the one that is hashed', {
    settings: {
      fields: 'rows',
      links: true,
      rows: [{ field: 'vendor_booking_id', key: 'raw', transform: 'SHA-256' }],
      legalBasis: NOT_NEEDED,
    },
    payload: () => classicWithId({ BookingId: ['B', 'A'] }),
    pushes: withPersonal(rowsEvent({ booking_id: hashText('A,B') }), { raw: hashText('A,B') }),
  }),
  testCase('a host who has the name of the customer', {
    source: 'calendar',
    settings: {
      fields: 'rows',
      staffFields: true,
      rows: [{ field: 'booking_host', key: 'host', transform: 'none' }],
      legalBasis: NOT_NEEDED,
    },
    payload: () => calendar({ host: 'mark' }),
    pushes: withPersonal(EVENTS.calendar, { host: 'mark' }),
  }),
  testCase('a booking page that has the name of the customer', {
    settings: {
      fields: 'rows',
      staffFields: true,
      rows: [{ field: 'booking_page', key: 'page', transform: 'none' }],
      legalBasis: NOT_NEEDED,
    },
    payload: () => classic({ CustomerName: 'Dana Field' }),
    pushes: withPersonal(rowsEvent({}), { page: 'dana' }),
  }),
  testCase('a booking page with an escaped name', {
    settings: {
      fields: 'rows',
      staffFields: true,
      rows: [{ field: 'booking_page', key: 'page', transform: 'none' }],
      legalBasis: NOT_NEEDED,
    },
    payload: () => classic({ CancelRescheduleLink: `https://go.oncehub.com/Dana%20W?Params=${PARAMS}` }),
    pushes: withPersonal(rowsEvent({}), { page: 'Dana W' }),
  }),
];
