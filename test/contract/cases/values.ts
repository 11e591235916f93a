import { type Case, type Given, testCase } from '../case.ts';
import { calendarEvent, classicEvent, rowsEvent } from '../events.ts';
import { calendar, classic } from '../payloads.ts';

const rule = (match: string, text: string, value: unknown): Given => ({ match, text, value });

const worth = (name: string, type: string, value: Given, amount: unknown, currency: unknown): Case =>
  testCase(name, {
    settings: { value },
    payload: () => classic({ EventTypeName: type }),
    pushes: [classicEvent({ booking_type: type, booking_value: amount, booking_currency: currency })],
  });

/** What cannot be read is no amount, and is told. */
const worthless = (name: string, value: Given): Case =>
  testCase(name, {
    settings: { value },
    payload: () => classic({ EventTypeName: 'Demo' }),
    pushes: [classicEvent({ booking_type: 'Demo', booking_value: undefined, booking_currency: undefined })],
    diagnosticCodes: ['bad_setting'],
  });

/** An amount as people write it, and the number that it is. */
const WRITTEN: [written: string, amount: number][] = [
  ['49,90', 49.9],
  ['49.90', 49.9],
  ['1.250,50', 1250.5],
  ['1,250.50', 1250.5],
  ['1 250,50', 1250.5],
  ['1\u00a0250,50', 1250.5],
  ['1\u202f250.50', 1250.5],
  ["1'250.50", 1250.5],
  ['1.250.000', 1_250_000],
  ['1,25,000', 125_000],
  [' 250 ', 250],
  ['0,125', 0.125],
];

const UNREADABLE = [
  'ten',
  '€49',
  '49 EUR',
  '1.250',
  '1,250',
  '1.2.3',
  '1,25.000',
  '1 25',
  '-5',
  '1e3',
  '1000000000',
];

const EUROS = (rules: Given[], fallback: unknown = 10): Given => ({
  currency: 'EUR',
  default: fallback,
  rules,
});

export const values: Case[] = [
  worth('the default value', 'Demo', EUROS([]), 10, 'EUR'),
  worth('a default value of zero', 'Demo', EUROS([], 0), 0, 'EUR'),
  worth('a value with cents', 'Demo', EUROS([], 49.95), 49.95, 'EUR'),
  worth('a rule that is', 'Demo', EUROS([rule('is', 'Demo', 50)]), 50, 'EUR'),
  worth('a rule that is without case and trimmed', ' DEMO ', EUROS([rule('is', '  demo', 50)]), 50, 'EUR'),
  worth('a rule that is not part of the type', 'Demo long', EUROS([rule('is', 'Demo', 50)]), 10, 'EUR'),
  worth('a rule that contains', 'Live DEMO today', EUROS([rule('contains', ' demo ', 50)]), 50, 'EUR'),
  worth('a rule that contains something else', 'Live', EUROS([rule('contains', 'demo', 50)]), 10, 'EUR'),
  worth('a rule that starts with', 'Demo live', EUROS([rule('starts with', 'demo', 50)]), 50, 'EUR'),
  worth('a rule that starts elsewhere', 'Live demo', EUROS([rule('starts with', 'demo', 50)]), 10, 'EUR'),
  worth('a rule worth nothing', 'Demo', EUROS([rule('is', 'Demo', 0)]), 0, 'EUR'),
  worth(
    'the first of two rules that match',
    'Demo',
    EUROS([rule('contains', 'x', 1), rule('contains', 'dem', 2), rule('is', 'demo', 3)]),
    2,
    'EUR',
  ),
  worth(
    'a rule of pattern signs is taken literally',
    'Demo',
    EUROS([rule('contains', 'D.*o', 50)]),
    10,
    'EUR',
  ),
  worth('a rule beyond ASCII', 'ÜBUNG', EUROS([rule('is', 'übung', 50)]), 50, 'EUR'),
  worth(
    'no default and no rule that matches',
    'Demo',
    { currency: 'EUR', rules: [rule('is', 'x', 5)] },
    undefined,
    undefined,
  ),
  worth('a rule without default', 'Demo', { currency: 'EUR', rules: [rule('is', 'demo', 5)] }, 5, 'EUR'),
  worth('a value without currency', 'Demo', { default: 10 }, undefined, undefined),
  worth('a currency without value', 'Demo', { currency: 'EUR' }, undefined, undefined),
  worthless('a currency that is none', { currency: 'EURO', default: 10 }),
  worthless('a currency that is no text', { currency: 978, default: 10 }),
  worthless('a value that is NaN', EUROS([], Number.NaN)),
  worthless('a value that is infinite', EUROS([], Number.POSITIVE_INFINITY)),
  worthless('a value that is a list', EUROS([], [10])),
  ...UNREADABLE.map((text, index) => worthless(`a value that nobody can read ${index + 1}`, EUROS([], text))),
  ...WRITTEN.map(([text, amount], index) =>
    worth(`a value as people write it ${index + 1}`, 'Demo', EUROS([], text), amount, 'EUR'),
  ),
  ...WRITTEN.map(([text, amount], index) =>
    worth(
      `a rule worth what people write ${index + 1}`,
      'Demo',
      EUROS([rule('is', 'demo', text)]),
      amount,
      'EUR',
    ),
  ),
  ...['eur', 'Eur', ' eUr '].map((currency, index) =>
    worth(`a currency in any case ${index + 1}`, 'Demo', { currency, default: '49,90' }, 49.9, 'EUR'),
  ),
  testCase('a value rule reads a type that the event may not carry', {
    settings: { value: EUROS([rule('contains', 'call', 50)]) },
    payload: () => classic({ EventTypeName: 'Call with John Smith' }),
    pushes: [classicEvent({ booking_type: undefined, booking_value: 50, booking_currency: 'EUR' })],
    diagnosticCodes: ['personal_in_text'],
  }),
  testCase('a value rule without an event type', {
    settings: { value: EUROS([rule('contains', 'demo', 50)]) },
    payload: () => classic({ EventTypeName: null }),
    pushes: [classicEvent({ booking_type: undefined, booking_value: 10, booking_currency: 'EUR' })],
    diagnosticCodes: ['unexpected_shape'],
  }),
  testCase('a value is per booking and not per meeting', {
    settings: { value: EUROS([]) },
    payload: () => {
      const meeting = {
        UTCTime: '2018-04-25T06:45:00',
        CustomerTime: '2018-04-25T07:45:00',
        SOTime: '2018-04-25T09:45:00',
      };
      return classic({ MeetingTimes: [meeting, meeting, meeting] });
    },
    pushes: [classicEvent({ booking_meeting_count: 3, booking_value: 10, booking_currency: 'EUR' })],
  }),
  testCase('rows only carry the value where there is a rule', {
    settings: { fields: 'rows', value: EUROS([]) },
    payload: () => classic(),
    pushes: [rowsEvent({ booking_value: 10, booking_currency: 'EUR' })],
  }),
  testCase('value and currency under the names of GA4', {
    settings: {
      fields: 'rows',
      value: EUROS([]),
      rows: [
        { field: 'booking_value', key: 'value', transform: 'none' },
        { field: 'booking_currency', key: 'price_currency', transform: 'none' },
      ],
    },
    payload: () => classic(),
    pushes: [rowsEvent({ booking_value: 10, booking_currency: 'EUR', value: 10, price_currency: 'EUR' })],
  }),
  testCase('a value rule of a calendar reads the subject', {
    source: 'calendar',
    settings: { value: EUROS([rule('starts with', 'introductory', 75)]) },
    payload: () => calendar(),
    pushes: [calendarEvent({ booking_value: 75, booking_currency: 'EUR' })],
  }),
];
