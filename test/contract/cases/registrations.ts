import { type Case, call, consent, type Given, message, type Step, testCase } from '../case.ts';
import { CALLBACK, calendarEvent, classicEvent, withPersonal } from '../events.ts';
import { hashText } from '../hash-text.ts';
import { calendar, classic, classicWithId } from '../payloads.ts';

const OWN_PEOPLE = { field: 'customer_email', match: 'ends with', text: '@example.com' };
const WITH_ID = { booking_id: hashText('BKNG-XGYNZXXR3B7D') };

/** Settings of two registrations with event names of their own. */
const two = (one: Given, other: Given): Given[] => [
  { name: 'one', eventName: 'first', ...one },
  { name: 'two', eventName: 'second', ...other },
];

const asking = (signal: string): Given => ({
  name: 'one',
  staffFields: true,
  legalBasis: { kind: 'signal', signal },
});

const ask = (settings: Given): Step => ({
  do: 'configure',
  settings: { diagnostics: true, ...settings },
});

const STAFF = { booking_page: undefined, booking_host: undefined };

/** Several registrations on one page. */
export const registrations: Case[] = [
  testCase('an registration for each product under one event name', {
    source: 'calendar',
    settings: [
      { name: 'one', sources: { calendar: false } },
      { name: 'two', sources: { classic: false } },
    ],
    steps: [call(classic()), message(calendar())],
    pushes: [classicEvent({ booking_lead_time_hours: -71382.3 }), calendarEvent()],
  }),
  testCase('an origin that one registration believes is not believed by the other', {
    source: 'calendar',
    targets: ['bridge'],
    settings: two({ origins: ['https://book.example'] }, {}),
    steps: [message(calendar(), 'https://book.example')],
    pushes: [calendarEvent({ event: 'first' })],
  }),
  testCase('the earlier of two registrations of one event excludes for both', {
    settings: [{ name: 'one', exclude: [OWN_PEOPLE] }, { name: 'two' }],
    payload: () => classic(),
    diagnosticCodes: ['excluded'],
  }),
  testCase('the later of two registrations of one event excludes and notes nothing', {
    settings: [
      { name: 'one', diagnostics: false },
      { name: 'two', exclude: [OWN_PEOPLE] },
    ],
    steps: [call(null), call(classic()), call(classic())],
    pushes: [classicEvent()],
  }),
  testCase('two registrations with values of their own', {
    settings: two(
      { value: { currency: 'EUR', rules: [{ match: 'contains', text: 'meeting', value: 50 }] } },
      { value: { currency: 'USD', default: 10 } },
    ),
    payload: () => classic(),
    pushes: [
      classicEvent({ event: 'first', booking_value: 50, booking_currency: 'EUR' }),
      classicEvent({ event: 'second', booking_value: 10, booking_currency: 'USD' }),
    ],
  }),
  testCase('two registrations with user data of their own', {
    settings: two(
      { userData: 'plain', legalBasis: { kind: 'consent_mode' } },
      { userData: 'hashed', legalBasis: { kind: 'consent_mode' } },
    ),
    consent: { ad_user_data: 'denied' },
    steps: [call(classic({ CustomerPhone: '' })), consent({ ad_user_data: 'granted' })],
    pushes: [
      classicEvent({ event: 'first', booking_user_data: undefined }),
      classicEvent({ event: 'second', booking_user_data: undefined }),
      {
        event: 'first_user_data',
        booking_id: classicEvent().booking_id,
        booking_user_data: { email: 'johnsmith@example.com', phone_number: undefined },
        eventCallback: CALLBACK,
      },
      {
        event: 'second_user_data',
        booking_id: classicEvent().booking_id,
        booking_user_data: {
          sha256_email_address: hashText('johnsmith@example.com'),
          sha256_phone_number: undefined,
        },
        eventCallback: CALLBACK,
      },
      { booking_user_data: undefined },
      { booking_user_data: undefined },
    ],
    diagnosticCodes: ['consent_pending'],
  }),
  testCase('one of two registrations is held', {
    settings: two({ waitForConsent: 'ad_storage' }, {}),
    consent: { ad_storage: 'denied' },
    steps: [call(classic()), call(classicWithId()), consent({ ad_storage: 'granted' })],
    pushes: [
      classicEvent({ event: 'second' }),
      classicEvent({ event: 'second', ...WITH_ID }),
      classicEvent({ event: 'first' }),
      classicEvent({ event: 'first', ...WITH_ID }),
    ],
  }),
  testCase('consent that comes later is for the registration that waits for it', {
    settings: two(
      { staffFields: true, legalBasis: { kind: 'consent_mode', type: 'ad_storage' } },
      { staffFields: true, legalBasis: { kind: 'consent_mode', type: 'analytics_storage' } },
    ),
    consent: { ad_storage: 'denied', analytics_storage: 'denied' },
    steps: [call(classic()), consent({ ad_storage: 'granted' })],
    pushes: [
      classicEvent({ event: 'first', ...STAFF }),
      classicEvent({ event: 'second', ...STAFF }),
      ...withPersonal(
        { event: 'first_user_data', booking_id: classicEvent().booking_id },
        { booking_page: 'dana' },
      ),
    ],
    diagnosticCodes: ['consent_pending'],
  }),
  testCase('a signal that comes later', {
    settings: asking('denied'),
    steps: [call(classic()), ask(asking('granted')), ask(asking('granted'))],
    pushes: [
      classicEvent(STAFF),
      ...withPersonal(
        { event: 'booking_confirmed_user_data', booking_id: classicEvent().booking_id },
        { booking_page: 'dana' },
      ),
    ],
    diagnosticCodes: ['consent_pending'],
  }),
  testCase('a signal that comes later to another registration', {
    settings: asking('denied'),
    steps: [call(classic()), ask({ ...asking('granted'), name: 'two', eventName: 'second' })],
    pushes: [classicEvent(STAFF)],
    diagnosticCodes: ['consent_pending'],
  }),
];
