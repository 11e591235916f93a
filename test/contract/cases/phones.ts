import { type Case, testCase } from '../case.ts';
import { calendarEvent, classicEvent, rowsEvent, withPersonal } from '../events.ts';
import { calendar, classic } from '../payloads.ts';

/** As the vendor writes it, country code, dash, national number; and E.164. */
const CALLABLE: [name: string, written: string, e164: string][] = [
  ['American', '1-2025550195', '+12025550195'],
  ['British', '44-7700900123', '+447700900123'],
  ['of three digits of country code', '353-861234567', '+353861234567'],
  ['international already', '+12025550195', '+12025550195'],
  ['international with spaces', '+44 7700 900123', '+447700900123'],
  ['spaces around it', ' 1-2025550195 ', '+12025550195'],
  ['of the most digits', '49-1234567890123', '+491234567890123'],
  ['national with a leading zero', '44-07700900123', '+447700900123'],
  ['international with a leading zero', '+44 07700900123', '+447700900123'],
  ['international with a zero in brackets', '+44 (0)7700 900123', '+447700900123'],
  ['international with a zero unmarked', '+4407700900123', '+447700900123'],
  ['Italian with its zero', '+390612345678', '+390612345678'],
  ['Italian with its zero and spaces', '+39 06 1234 5678', '+390612345678'],
  ['Italian of the vendor', '39-0612345678', '+390612345678'],
  ['with an extension', '1-2025550195 ext. 7', '+12025550195'],
  ['with an extension after x', '+1 202 555 0143 x12', '+12025550143'],
  ['after two zeros', '0049 30 1234567', '+49301234567'],
  ['with spaces and hyphens that do not break', '+1\u00a0202\u2011555\u20110143', '+12025550143'],
  ['between marks of direction', '\u202a+12025550143\u202c', '+12025550143'],
  ['in digits of full width', '＋１２０２５５５０１４３', '+12025550143'],
  ['in Arabic digits', '+١٢٠٢٥٥٥٠١٤٣', '+12025550143'],
];

const NOT_CALLABLE: [name: string, written: string][] = [
  ['national only', '2025550195'],
  ['national with a zero and no country', '07700900123'],
  ['of 16 digits', '49-12345678901234'],
  ['without national number', '1-'],
  ['without country code', '-2025550195'],
  ['of five digits of country code', '12345-2025550'],
  ['of a country code zero', '0-2025550195'],
  ['in words', 'call me'],
  ['only a plus', '+'],
  ['national of North America', '415-555-0132'],
  ['national of North America from an area that is a code too', '212-555-0147'],
  ['of a country code that nobody has', '+21055501234'],
];

const mapped = (name: string, written: unknown, e164: string | undefined, diagnosticCodes: string[]): Case =>
  testCase(name, {
    settings: {
      fields: 'rows',
      rows: [{ field: 'customer_phone', key: 'phone', transform: 'none' }],
      legalBasis: { kind: 'not_needed' },
    },
    payload: () => classic({ CustomerPhone: written }),
    pushes: withPersonal(rowsEvent({}), { phone: e164 }),
    diagnosticCodes,
  });

export const phones: Case[] = [
  ...CALLABLE.map(([name, written, e164]) => mapped(`phone ${name}`, written, e164, [])),
  ...NOT_CALLABLE.map(([name, written]) => mapped(`phone ${name}`, written, undefined, ['phone_not_e164'])),
  testCase('phone national of North America in a calendar', {
    source: 'calendar',
    settings: { userData: 'plain', legalBasis: { kind: 'not_needed' } },
    payload: () =>
      calendar({
        custom_fields: [
          { name: 'email', value: 'nora@mail.example' },
          { name: 'phone', value: '212-555-0147' },
        ],
      }),
    pushes: withPersonal(calendarEvent(), {
      booking_user_data: { email: 'nora@mail.example', phone_number: undefined },
    }),
    diagnosticCodes: ['phone_not_e164'],
  }),
  testCase('phone of a calendar in the field of the vendor', {
    source: 'calendar',
    settings: { userData: 'plain', legalBasis: { kind: 'not_needed' } },
    payload: () =>
      calendar({
        custom_fields: [
          { name: 'email', value: 'nora@mail.example' },
          { name: 'mobile_phone', value: '44-7700900123' },
        ],
      }),
    pushes: withPersonal(calendarEvent(), {
      booking_user_data: { email: 'nora@mail.example', phone_number: '+447700900123' },
    }),
  }),
  testCase('phone of a calendar is not in the form of the vendor', {
    source: 'calendar',
    settings: { userData: 'plain', legalBasis: { kind: 'not_needed' } },
    payload: () =>
      calendar({
        custom_fields: [
          { name: 'email', value: 'nora@mail.example' },
          { name: 'phone', value: '44-7700900123' },
        ],
      }),
    pushes: withPersonal(calendarEvent(), {
      booking_user_data: { email: 'nora@mail.example', phone_number: undefined },
    }),
    diagnosticCodes: ['phone_not_e164'],
  }),
  testCase('phone national with the calling code of the settings', {
    settings: { callingCode: '1', userData: 'plain', legalBasis: { kind: 'not_needed' } },
    payload: () => classic({ CustomerPhone: '415-555-0132' }),
    pushes: withPersonal(classicEvent(), {
      booking_user_data: { email: 'johnsmith@example.com', phone_number: '+14155550132' },
    }),
  }),
  testCase('phone of one number and two calling codes', {
    settings: ['44', '49'].map((callingCode) => ({
      name: callingCode,
      eventName: `to_${callingCode}`,
      callingCode,
      fields: 'rows',
      rows: [{ field: 'customer_phone', key: 'phone', transform: 'none' }],
      legalBasis: { kind: 'not_needed' },
    })),
    payload: () => classic({ CustomerPhone: '030 1234567' }),
    pushes: [
      ...withPersonal(rowsEvent({ event: 'to_44' }), { phone: '+44301234567' }).slice(0, 1),
      ...withPersonal(rowsEvent({ event: 'to_49' }), { phone: '+49301234567' }).slice(0, 1),
      { phone: undefined },
      { phone: undefined },
    ],
  }),
  testCase('phone with a calling code that is none', {
    settings: { callingCode: '+44', userData: 'plain', legalBasis: { kind: 'not_needed' } },
    payload: () => classic({ CustomerPhone: '020 7946 0000' }),
    pushes: withPersonal(classicEvent(), {
      booking_user_data: { email: 'johnsmith@example.com', phone_number: undefined },
    }),
    diagnosticCodes: ['bad_setting', 'phone_not_e164'],
  }),
  testCase('a booking excluded by a phone that only the settings complete', {
    settings: {
      callingCode: '44',
      exclude: [{ field: 'customer_phone', match: 'is', text: '+442079460000' }],
    },
    payload: () => classic({ CustomerPhone: '020 7946 0000' }),
    diagnosticCodes: ['excluded'],
  }),
  mapped('no phone is nothing to note', '', undefined, []),
  mapped('a phone of another type', 12025550195, undefined, ['unexpected_shape']),
  testCase('a phone that nobody asked for is nothing to note', {
    payload: () => classic({ CustomerPhone: 'call me' }),
    pushes: [classicEvent()],
  }),
  testCase('a phone beside the row of another field is nothing to note', {
    settings: {
      fields: 'rows',
      rows: [{ field: 'customer_email', key: 'mail', transform: 'none' }],
      legalBasis: { kind: 'not_needed' },
    },
    payload: () => classic({ CustomerPhone: 'call me' }),
    pushes: withPersonal(rowsEvent({}), { mail: 'johnsmith@example.com' }),
  }),
];
