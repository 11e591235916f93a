import {
  type Case,
  type ConsentState,
  call,
  callWith,
  consent,
  type Given,
  testCase,
  wait,
} from '../case.ts';
import { classicEvent, rowsEvent, withPersonal } from '../events.ts';
import { hashText } from '../hash-text.ts';
import { classic, classicWithId } from '../payloads.ts';

const ROW = { field: 'customer_email', key: 'mail', transform: 'none' };
const MAIL = { mail: 'johnsmith@example.com' };
const OPEN = rowsEvent({});
const SHUT = rowsEvent({ mail: undefined });

const grounded = (legalBasis: unknown): Given => ({ fields: 'rows', rows: [ROW], legalBasis });

const LATER = { event: 'booking_confirmed_user_data', booking_id: OPEN.booking_id };

const mode = (type?: string): Given => (type ? { kind: 'consent_mode', type } : { kind: 'consent_mode' });

const at = (
  name: string,
  legalBasis: unknown,
  state: ConsentState,
  open: boolean,
  diagnosticCodes: string[] = [],
): Case =>
  testCase(name, {
    settings: grounded(legalBasis),
    consent: state,
    payload: () => classic(),
    pushes: open ? withPersonal(OPEN, MAIL) : [SHUT],
    diagnosticCodes,
  });

const PENDING = ['consent_pending'];
const BAD = ['bad_setting'];

const signal = (value: unknown): Given => ({ kind: 'signal', signal: value });

/** What is neither of the two words. Each is another way to be nearly one of them. */
const NEARLY: [name: string, signal: unknown][] = [
  ['with a question mark', 'granted?'],
  ['with more behind a dash', 'true-ish'],
  ['with a word behind', 'granted for ads only'],
  ['with a list behind', 'granted,denied'],
  ['with a value behind', 'granted=false'],
  ['with a space behind', 'granted '],
  ['with a line break behind', 'true\n'],
  ['with a space before', ' granted'],
  ['with a word before', 'un granted'],
  ['with letters before', 'ungranted'],
  ['of both words', 'truegranted'],
  ['of a part of a word', 'grant'],
  ['of an empty text', ''],
  ['of another word', 'yes'],
  ['of one in text', '1'],
  ['of a list with the word', ['granted']],
  ['of an object', { granted: true }],
];

export const legalBasis: Case[] = [
  at('no ground', { kind: 'none' }, { ad_user_data: 'granted' }, false),
  at('a ground that is unknown is none', { kind: 'legitimate' }, { ad_user_data: 'granted' }, false, BAD),
  at('a ground that is no object is none', 'not_needed', { ad_user_data: 'granted' }, false, BAD),
  at('a ground that is not needed', { kind: 'not_needed' }, { ad_user_data: 'denied' }, true),
  at('consent mode granted', mode(), { ad_user_data: 'granted' }, true),
  at('consent mode denied', mode(), { ad_user_data: 'denied' }, false, PENDING),
  at(
    'consent mode granted for another type',
    mode(),
    { ad_user_data: 'denied', ad_storage: 'granted', analytics_storage: 'granted' },
    false,
    PENDING,
  ),
  at(
    'consent mode of ad storage granted',
    mode('ad_storage'),
    { ad_user_data: 'denied', ad_storage: 'granted' },
    true,
  ),
  at(
    'consent mode of analytics storage denied',
    mode('analytics_storage'),
    { ad_user_data: 'granted', analytics_storage: 'denied' },
    false,
    PENDING,
  ),
  at(
    'consent mode of a type that is unknown is of ad user data',
    mode('everything'),
    { ad_user_data: 'granted' },
    true,
    BAD,
  ),
  testCase('consent mode without a word is a denial', {
    targets: ['core', 'bridge'],
    settings: grounded(mode()),
    payload: () => classic(),
    pushes: [SHUT],
    diagnosticCodes: PENDING,
  }),
  at('a signal of granted', signal('granted'), {}, true),
  at('a signal of true in text', signal('true'), {}, true),
  at('a signal of true', signal(true), {}, true),
  at('a signal of denied', signal('denied'), {}, false, PENDING),
  at('a signal of false', signal(false), {}, false, PENDING),
  at('a signal of one', signal(1), {}, false, PENDING),
  at('a signal of not granted', signal('not granted'), {}, false, PENDING),
  at('a signal that is nothing', signal(undefined), {}, false, PENDING),
  at('a signal of granted in capitals', signal('GRANTED'), {}, true),
  ...NEARLY.map(([name, value]) => at(`a signal ${name}`, signal(value), {}, false, PENDING)),
  testCase('consent that comes later', {
    settings: grounded(mode()),
    consent: { ad_user_data: 'denied' },
    steps: [callWith(() => classic()), wait(60_000), consent({ ad_user_data: 'granted' })],
    pushes: [SHUT, ...withPersonal(LATER, MAIL)],
    diagnosticCodes: PENDING,
  }),
  testCase('consent of another type that comes later', {
    settings: grounded(mode()),
    consent: { ad_user_data: 'denied', ad_storage: 'denied' },
    steps: [callWith(() => classic()), consent({ ad_storage: 'granted' })],
    pushes: [SHUT],
    diagnosticCodes: PENDING,
  }),
  testCase('consent that comes later pushes once', {
    settings: grounded(mode()),
    consent: { ad_user_data: 'denied' },
    steps: [
      callWith(() => classic()),
      consent({ ad_user_data: 'granted' }),
      wait(3_000),
      consent({ ad_user_data: 'denied' }),
      consent({ ad_user_data: 'granted' }),
    ],
    pushes: [SHUT, ...withPersonal(LATER, MAIL)],
    diagnosticCodes: PENDING,
  }),
  testCase('consent that comes later is for every booking that waits', {
    settings: grounded(mode()),
    consent: { ad_user_data: 'denied' },
    steps: [
      callWith(() => classic()),
      callWith(() => classicWithId({ CustomerEmail: 'carrie@example.com', BookingId: ['BKNG-2'] })),
      consent({ ad_user_data: 'granted' }),
    ],
    pushes: [
      SHUT,
      { ...SHUT, booking_id: hashText('BKNG-2') },
      withPersonal(LATER, MAIL)[0] ?? {},
      withPersonal({ ...LATER, booking_id: hashText('BKNG-2') }, { mail: 'carrie@example.com' })[0] ?? {},
      { mail: undefined },
      { mail: undefined },
    ],
    diagnosticCodes: PENDING,
  }),
  testCase('consent that comes later without anything personal to push', {
    settings: { ...grounded(mode()) },
    consent: { ad_user_data: 'denied' },
    steps: [callWith(() => classic({ CustomerEmail: '' })), consent({ ad_user_data: 'granted' })],
    pushes: [SHUT],
  }),
  testCase('consent that is withdrawn before the booking', {
    settings: grounded(mode()),
    consent: { ad_user_data: 'granted' },
    steps: [consent({ ad_user_data: 'denied' }), callWith(() => classic())],
    pushes: [SHUT],
    diagnosticCodes: PENDING,
  }),
  testCase('without a ground nothing comes later', {
    settings: grounded({ kind: 'none' }),
    consent: { ad_user_data: 'denied' },
    steps: [callWith(() => classic()), consent({ ad_user_data: 'granted' })],
    pushes: [SHUT],
  }),
  testCase('consent that comes later under a name of its own', {
    settings: { ...grounded(mode()), eventName: 'appointment' },
    consent: { ad_user_data: 'denied' },
    steps: [callWith(() => classic()), consent({ ad_user_data: 'granted' })],
    pushes: [
      { ...SHUT, event: 'appointment' },
      ...withPersonal({ ...LATER, event: 'appointment_user_data' }, MAIL),
    ],
    diagnosticCodes: PENDING,
  }),
  testCase('a hash of the e-mail address is as personal as the address', {
    settings: { fields: 'rows', rows: [{ ...ROW, transform: 'SHA-256' }], legalBasis: mode() },
    consent: { ad_user_data: 'denied' },
    payload: () => classic(),
    pushes: [SHUT],
    diagnosticCodes: PENDING,
  }),
  testCase('the default event waits for no consent', {
    consent: { ad_user_data: 'denied', ad_storage: 'denied', analytics_storage: 'denied' },
    steps: [call(classic())],
    pushes: [classicEvent()],
  }),
  testCase('a constant that takes the key of a personal row is not reset', {
    settings: { ...grounded({ kind: 'not_needed' }), constants: [{ key: 'mail', value: 'none' }] },
    payload: () => classic(),
    pushes: [rowsEvent({ mail: 'none' })],
  }),
  testCase('a plain row that takes the key of a personal row is not reset', {
    settings: {
      fields: 'rows',
      rows: [ROW, { field: 'booking_weekday', key: 'mail', transform: 'none' }],
      legalBasis: { kind: 'not_needed' },
    },
    payload: () => classic(),
    pushes: [rowsEvent({ mail: 'wednesday' })],
  }),
];
