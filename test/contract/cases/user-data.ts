import { type Case, callWith, consent, type Given, testCase } from '../case.ts';
import { calendarEvent, classicEvent, rowsEvent, withPersonal } from '../events.ts';
import { hashText } from '../hash-text.ts';
import { calendar, classic, type Fields } from '../payloads.ts';

const NOT_NEEDED: Given = { kind: 'not_needed' };

const PLAIN = { email: 'johnsmith@example.com', phone_number: '+12025550195' };

const HASHED = {
  sha256_email_address: hashText('johnsmith@example.com'),
  sha256_phone_number: hashText('+12025550195'),
};

const data = (
  name: string,
  userData: string,
  info: Fields,
  user: unknown,
  diagnosticCodes: string[] = [],
): Case =>
  testCase(name, {
    settings: { userData, legalBasis: NOT_NEEDED },
    payload: () => classic(info),
    pushes: withPersonal(classicEvent(), { booking_user_data: user }),
    diagnosticCodes,
  });

/** What Google wants hashed: dots and suffix go from addresses at Gmail, and only there. */
const ADDRESSES: [name: string, written: string, hashed: string][] = [
  ['Gmail dots', 'so.carrie.customer@gmail.com', 'socarriecustomer@gmail.com'],
  ['a Gmail suffix', 'carrie+demo@gmail.com', 'carrie@gmail.com'],
  ['Gmail dots suffix and capitals', ' So.Carrie+a.b+c@GoogleMail.com ', 'socarrie@googlemail.com'],
  ['dots elsewhere', 'so.carrie+demo@example.com', 'so.carrie+demo@example.com'],
  ['a host that only ends like Gmail', 'so.carrie+x@notgmail.com', 'so.carrie+x@notgmail.com'],
  ['a host that begins like Gmail', 'so.carrie+x@gmail.com.example', 'so.carrie+x@gmail.com.example'],
  ['a host of Gmail in another country', 'so.carrie+x@gmail.co.uk', 'so.carrie+x@gmail.co.uk'],
];

const hashes = ADDRESSES.map(([name, written, hashed]) =>
  data(
    `hashed user data of ${name}`,
    'hashed',
    { CustomerEmail: written },
    {
      ...HASHED,
      sha256_email_address: hashText(hashed),
    },
  ),
);

const BY_ROW: Given = {
  fields: 'rows',
  rows: [{ field: 'booking_user_data', key: 'mine', transform: 'none' }],
};

const noPhone = { CustomerPhone: '' };
const noEmail = { CustomerEmail: '' };

export const userData: Case[] = [
  data('plain user data', 'plain', {}, PLAIN),
  data('hashed user data', 'hashed', {}, HASHED),
  ...hashes,
  data(
    'plain user data keeps the dots and the suffix',
    'plain',
    { CustomerEmail: 'So.Carrie+demo@gmail.com ' },
    {
      ...PLAIN,
      email: 'so.carrie+demo@gmail.com',
    },
  ),
  data('plain user data without phone', 'plain', noPhone, { ...PLAIN, phone_number: undefined }),
  data('hashed user data without phone', 'hashed', noPhone, { ...HASHED, sha256_phone_number: undefined }),
  data('plain user data without e-mail', 'plain', noEmail, { ...PLAIN, email: undefined }),
  data('hashed user data without e-mail', 'hashed', noEmail, { ...HASHED, sha256_email_address: undefined }),
  data('user data of nobody', 'plain', { ...noPhone, ...noEmail }, undefined, ['no_user_data']),
  data(
    'user data without the phone that cannot be called',
    'plain',
    { CustomerPhone: '07700900123' },
    { ...PLAIN, phone_number: undefined },
    ['phone_not_e164'],
  ),
  testCase('user data off', {
    settings: { legalBasis: NOT_NEEDED },
    payload: () => classic(),
    pushes: [classicEvent()],
  }),
  testCase('user data off stay off in a row', {
    settings: { ...BY_ROW, legalBasis: NOT_NEEDED },
    payload: () => classic(),
    pushes: [rowsEvent({ mine: undefined })],
  }),
  testCase('user data by a row under a name of its own', {
    settings: { ...BY_ROW, userData: 'plain', legalBasis: NOT_NEEDED },
    payload: () => classic(),
    pushes: withPersonal(rowsEvent({}), { mine: PLAIN }),
  }),
  testCase('user data by a row without a ground', {
    settings: { ...BY_ROW, userData: 'plain' },
    payload: () => classic(),
    pushes: [rowsEvent({ mine: undefined })],
  }),
  testCase('user data without a ground', {
    settings: { userData: 'plain' },
    payload: () => classic(),
    pushes: [classicEvent({ booking_user_data: undefined })],
  }),
  testCase('user data when consent comes later', {
    settings: { userData: 'hashed', legalBasis: { kind: 'consent_mode' } },
    consent: { ad_user_data: 'denied' },
    steps: [callWith(() => classic()), consent({ ad_user_data: 'granted' })],
    pushes: [
      classicEvent({ booking_user_data: undefined }),
      ...withPersonal(
        { event: 'booking_confirmed_user_data', booking_id: classicEvent().booking_id },
        { booking_user_data: HASHED },
      ),
    ],
    diagnosticCodes: ['consent_pending'],
  }),
  testCase('user data of a calendar', {
    source: 'calendar',
    settings: { userData: 'plain', legalBasis: NOT_NEEDED },
    payload: () =>
      calendar({
        custom_fields: [
          { name: 'name', value: 'Mark' },
          { name: 'email', value: 'mark@outlook.com' },
          { name: 'phone', value: '+442079460000' },
        ],
      }),
    pushes: withPersonal(calendarEvent(), {
      booking_user_data: { email: 'mark@outlook.com', phone_number: '+442079460000' },
    }),
  }),
  testCase('hashed user data of a calendar', {
    source: 'calendar',
    settings: { userData: 'hashed', legalBasis: NOT_NEEDED },
    payload: () =>
      calendar({
        custom_fields: [
          { name: 'email', value: ' Mark.Me+demo@gmail.com' },
          { name: 'phone', value: 'later' },
        ],
      }),
    pushes: withPersonal(calendarEvent(), {
      booking_user_data: {
        sha256_email_address: hashText('markme@gmail.com'),
        sha256_phone_number: undefined,
      },
    }),
    diagnosticCodes: ['phone_not_e164'],
  }),
  testCase('user data of a calendar never come from the attendees', {
    source: 'calendar',
    settings: { userData: 'plain', legalBasis: NOT_NEEDED },
    payload: () => calendar({ custom_fields: [] }),
    pushes: [calendarEvent({ booking_user_data: undefined })],
    diagnosticCodes: ['no_user_data'],
  }),
];
