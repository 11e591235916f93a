import { type Case, testCase } from '../case.ts';
import { calendarEvent, classicEvent } from '../events.ts';
import { calendar, classic, type Fields } from '../payloads.ts';

/** Rules that keep the documented booking out. */
const EXCLUDING: [field: string, match: string, text: string][] = [
  ['customer_email', 'is', 'johnsmith@example.com'],
  ['customer_email', 'is', '  JOHNSMITH@EXAMPLE.COM '],
  ['customer_email', 'ends with', '@example.com'],
  ['customer_email', 'contains', 'smith@'],
  ['customer_name', 'contains', 'SMITH'],
  ['booking_type', 'contains', '15-minute'],
  ['booking_type', 'ends with', 'Meeting'],
  ['booking_weekday', 'is', 'Wednesday'],
  ['booking_hour', 'is', '7'],
];

const COUNTING: [field: string, match: string, text: string][] = [
  ['customer_email', 'is', 'example.com'],
  ['customer_email', 'ends with', '@example'],
  ['customer_email', 'contains', '@acme.com'],
  ['customer_email', 'ends with', '.*'],
  ['booking_status', 'contains', 'scheduled'],
  ['booking_type', 'ends with', 'Automatic'],
];

const described = ([field, match, text]: string[]): string =>
  `${field} ${match} ${text}`.replace(/[^\w -]/g, '_');

/** Rules that cannot be read, and so keep nothing out. */
const unreadable = (name: string, rules: unknown): Case =>
  testCase(name, {
    settings: { exclude: rules },
    payload: () => classic(),
    pushes: [classicEvent()],
    diagnosticCodes: ['bad_setting'],
  });

const excluding = (name: string, rules: unknown, info: Fields = {}, excluded = true): Case =>
  testCase(name, {
    settings: { exclude: rules },
    payload: () => classic(info),
    pushes: excluded ? [] : [classicEvent()],
    diagnosticCodes: excluded ? ['excluded'] : [],
  });

export const exclusions: Case[] = [
  ...EXCLUDING.map(([field, match, text]) =>
    excluding(`not counted when ${described([field, match, text])}`, [{ field, match, text }]),
  ),
  ...COUNTING.map(([field, match, text]) =>
    excluding(`counted when ${described([field, match, text])}`, [{ field, match, text }], {}, false),
  ),
  testCase('not counted when it is worth nothing', {
    settings: {
      value: { currency: 'EUR', default: 80, rules: [{ match: 'contains', text: 'minute', value: 0 }] },
      exclude: [{ field: 'booking_value', match: 'is', text: '0' }],
    },
    payload: () => classic(),
    diagnosticCodes: ['excluded'],
  }),
  testCase('each registration leaves out by its own value', {
    settings: [
      {
        name: 'one',
        eventName: 'first',
        value: { currency: 'EUR', default: 0 },
        exclude: [{ field: 'booking_value', match: 'is', text: '0' }],
      },
      {
        name: 'two',
        eventName: 'second',
        exclude: [{ field: 'booking_value', match: 'is', text: '0' }],
      },
    ],
    payload: () => classic(),
    pushes: [classicEvent({ event: 'second' })],
    diagnosticCodes: ['excluded'],
  }),
  excluding('not counted by the second rule', [
    { field: 'customer_email', match: 'is', text: 'nobody@example.com' },
    { field: 'customer_email', match: 'ends with', text: '@example.com' },
  ]),
  unreadable('a rule of empty text excludes nothing', [
    { field: 'customer_email', match: 'contains', text: '  ' },
  ]),
  unreadable('a rule that is no rule excludes nothing', [null, 7, { field: 'customer_email' }]),
  unreadable('rules that are no list exclude nothing', {
    field: 'customer_email',
    match: 'contains',
    text: '@',
  }),
  unreadable('attendees are not offered', [{ field: 'attendees', match: 'contains', text: '@' }]),
  excluding(
    'a rule reads an event type that the event may not carry',
    [{ field: 'booking_type', match: 'contains', text: 'john smith' }],
    { EventTypeName: 'Call with John Smith' },
  ),
  testCase('a calendar is excluded by the e-mail of its custom fields', {
    source: 'calendar',
    settings: { exclude: [{ field: 'customer_email', match: 'ends with', text: '@outlook.com' }] },
    payload: () => calendar(),
    diagnosticCodes: ['excluded'],
  }),
  testCase('a calendar is not excluded by its attendees', {
    source: 'calendar',
    settings: { exclude: [{ field: 'customer_email', match: 'ends with', text: '@gmail.com' }] },
    payload: () => calendar(),
    pushes: [calendarEvent()],
  }),
  testCase('a custom field excludes', {
    source: 'calendar',
    settings: { exclude: [{ field: 'custom:company', match: 'is', text: 'acme' }] },
    payload: () => calendar({ custom_fields: [{ name: 'company', value: 'ACME' }] }),
    diagnosticCodes: ['excluded'],
  }),
  testCase('a rule of a custom field without a name excludes nothing', {
    source: 'calendar',
    settings: { exclude: [{ field: 'custom:', match: 'is', text: 'acme' }] },
    payload: () => calendar({ custom_fields: [{ name: '', value: 'ACME' }] }),
    pushes: [calendarEvent()],
    diagnosticCodes: ['bad_setting'],
  }),
];
