import {
  type Brief,
  type Case,
  call,
  type Given,
  message,
  type Step,
  type Target,
  testCase,
} from '../case.ts';
import { calendarEvent, classicEvent } from '../events.ts';
import { hashText } from '../hash-text.ts';
import { calendar, classic, classicWithId } from '../payloads.ts';

const named = (
  name: string,
  settings: Brief['settings'],
  pushes: Record<string, unknown>[],
  rest: Brief = {},
): Case => testCase(name, { settings: settings ?? {}, payload: () => classic(), pushes, ...rest });

const DEFAULT = [classicEvent()];

/** A form cannot say these. */
const NO_FORM: Target[] = ['core', 'bridge'];

/** What a hurried developer or an attacker may write, setting by setting; each means the default. */
const BAD: [setting: string, values: unknown[]][] = [
  ['eventName', ['', 'a'.repeat(31), '1st', 'with space', 'with-dash', 7, null, ['booking'], '__proto__']],
  ['dataLayerName', ['', 'a b', '1a', null, {}]],
  ['sources', [null, 'classic', { classic: 'yes' }, []]],
  ['fields', ['all', null, 1]],
  ['rows', [null, 'rows', {}, [null], [{}], [{ field: 'booking_type' }]]],
  ['constants', [null, {}, [null], [{ value: 1 }]]],
  ['staffFields', ['true', 1, null]],
  ['links', ['true', 1, {}]],
  ['customerNote', ['on']],
  ['userData', ['on', true, null]],
  ['legalBasis', [null, 'granted', []]],
  ['waitForConsent', ['denied', 7, {}]],
  ['value', [null, 10, [], { currency: 'euro', default: 10 }]],
  ['exclude', [null, '@', [7]]],
  ['dedupeDays', [-1, 91, 'many', null, Number.NaN]],
  ['waitForTagsMs', [-1, 3001, 'long', null, Number.POSITIVE_INFINITY]],
  ['funnel', ['yes']],
  ['unknownSetting', [1]],
];

const bad = BAD.flatMap(([setting, values]) =>
  values.map((value, index) =>
    named(`bad ${setting} ${index + 1} is the default`, { [setting]: value }, DEFAULT, {
      targets: NO_FORM,
      diagnosticCodes: ['bad_setting'],
    }),
  ),
);

/** Where older pages of the vendor's are served from. */
const OLD_ORIGINS = [
  'https://secure.scheduleonce.com',
  'https://www.scheduleonce.com',
  'https://meetme.so',
  'https://booknow.so',
  'https://bookme.so',
];

/** Nearly an old host: another scheme, host or port. */
const NOT_OLD = [
  'http://meetme.so',
  'https://www.meetme.so',
  'https://meetme.so.evil.example',
  'https://booknow.so:8443',
  'https://evil-bookme.so',
  'https://scheduleonce.com',
];

const from = (
  name: string,
  origin: string,
  settings: Record<string, unknown>,
  counts: boolean,
  diagnosticCodes: string[] = [],
): Case =>
  testCase(name, {
    diagnosticCodes,
    source: 'calendar',
    targets: ['bridge'],
    settings,
    steps: [message(calendar(), origin)],
    pushes: counts ? [calendarEvent()] : [],
  });

const configure = (settings: Given): Step => ({
  do: 'configure',
  settings: { diagnostics: true, ...settings },
});

/** Settings that come, or come again, while the page is open. */
const inTheMeantime = [
  testCase('nobody asked and the defaults count', {
    targets: ['bridge'],
    settings: [],
    payload: () => classic(),
    pushes: DEFAULT,
  }),
  testCase('the defaults end when somebody asks', {
    targets: ['bridge'],
    settings: [],
    steps: [call(classic()), configure({ name: 'one', eventName: 'asked' }), call(classicWithId())],
    pushes: [classicEvent(), classicEvent({ event: 'asked', booking_id: hashText('BKNG-XGYNZXXR3B7D') })],
  }),
  testCase('the same name again replaces for the next booking', {
    targets: NO_FORM,
    settings: { eventName: 'first' },
    steps: [call(classic()), configure({ eventName: 'second' }), call(classicWithId())],
    pushes: [
      classicEvent({ event: 'first' }),
      classicEvent({ event: 'second', booking_id: hashText('BKNG-XGYNZXXR3B7D') }),
    ],
  }),
  testCase('another name is added and a booking that was counted stays counted', {
    targets: NO_FORM,
    settings: { name: 'one' },
    steps: [call(classic()), configure({ name: 'two' }), call(classic()), call(classicWithId())],
    pushes: [classicEvent(), classicEvent({ booking_id: hashText('BKNG-XGYNZXXR3B7D') })],
    diagnosticCodes: ['duplicate'],
  }),
  testCase('a later registration of another event counts a booking that is told again', {
    targets: NO_FORM,
    settings: { name: 'one' },
    steps: [call(classic()), configure({ name: 'two', eventName: 'second' }), call(classic())],
    pushes: [classicEvent(), classicEvent({ event: 'second' })],
  }),
];

export const settings: Case[] = [
  ...bad,
  ...inTheMeantime,
  named('no settings', {}, DEFAULT),
  named('without diagnostics nothing is told', { diagnostics: false }, [], { payload: () => null }),
  named('a name of 30 characters', { eventName: 'a'.repeat(30) }, [classicEvent({ event: 'a'.repeat(30) })]),
  named('another name for the event', { eventName: 'Appointment_2' }, [
    classicEvent({ event: 'Appointment_2' }),
  ]),
  named('another data layer', { dataLayerName: 'siteLayer' }, DEFAULT, {
    layer: 'siteLayer',
    targets: ['core', 'bridge'],
  }),
  named('nothing in the usual data layer when there is another', { dataLayerName: 'siteLayer' }, [], {
    targets: ['core', 'bridge'],
  }),
  named('classic switched off', { sources: { classic: false, calendar: true } }, []),
  named('one source named and the other stays', { sources: { calendar: false } }, DEFAULT),
  testCase('calendar switched off', {
    source: 'calendar',
    settings: { sources: { classic: true, calendar: false } },
    payload: () => calendar(),
  }),
  named(
    'two registrations with two event names',
    [
      { name: 'one', eventName: 'first' },
      { name: 'two', eventName: 'second' },
    ],
    [classicEvent({ event: 'first' }), classicEvent({ event: 'second' })],
  ),
  named(
    'two registrations with the same event name and the earliest pushes',
    [
      { name: 'one', constants: [{ key: 'who', value: 'one' }] },
      { name: 'two', constants: [{ key: 'who', value: 'two' }] },
    ],
    [classicEvent({ who: 'one' })],
  ),
  named(
    'the same registration name replaces',
    [
      { name: 'one', eventName: 'first' },
      { name: 'one', eventName: 'second' },
    ],
    [classicEvent({ event: 'second' })],
  ),
  named(
    'two registrations of different taste',
    [
      {
        name: 'one',
        eventName: 'first',
        exclude: [{ field: 'customer_email', match: 'contains', text: '@' }],
      },
      {
        name: 'two',
        eventName: 'second',
        fields: 'rows',
        rows: [{ field: 'booking_hour', key: 'at', transform: 'none' }],
      },
    ],
    [
      {
        event: 'second',
        booking_source: 'oncehub_classic',
        booking_id: classicEvent().booking_id,
        booking_data: 'complete',
        booking_test: undefined,
        at: 7,
      },
    ],
    { diagnosticCodes: ['excluded'] },
  ),
  named(
    'names that GA4 keeps for itself are noted',
    {
      constants: [
        { key: 'session_id', value: 'x' },
        { key: 'google_thing', value: 'y' },
      ],
    },
    [classicEvent({ session_id: 'x', google_thing: 'y' })],
    { diagnosticCodes: ['reserved_key'] },
  ),
  from('the vendor', 'https://oncehub.com', {}, true),
  from('the other host of the vendor', 'https://go.oncehub.com', {}, true),
  ...OLD_ORIGINS.flatMap((origin, index) => [
    from(`old host ${index + 1} when allowed`, origin, { legacyOrigins: true }, true),
    from(`old host ${index + 1} when not allowed`, origin, { legacyOrigins: false }, false),
    from(`old host ${index + 1} when nobody said`, origin, {}, false),
  ]),
  ...NOT_OLD.map((origin, index) =>
    from(
      `nearly an old host ${index + 1} when old hosts are allowed`,
      origin,
      { legacyOrigins: true },
      false,
    ),
  ),
  from('an added origin', 'https://book.example', { origins: ['https://book.example'] }, true),
  from(
    'the vendor beside an added origin',
    'https://oncehub.com',
    { origins: ['https://book.example'] },
    true,
  ),
  from(
    'a part of an added origin',
    'https://book.example.evil.example',
    { origins: ['https://book.example'] },
    false,
  ),
  from('an added origin in other case', 'https://book.example', { origins: ['https://BOOK.example'] }, false),
  from(
    'an added origin that is a pattern',
    'https://book.example',
    { origins: ['https://book.*', '*', ''] },
    false,
    ['bad_setting'],
  ),
];
