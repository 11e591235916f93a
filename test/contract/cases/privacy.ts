import { type Case, testCase } from '../case.ts';
import { calendarEvent, classicEvent } from '../events.ts';
import { calendar, classic, type Fields } from '../payloads.ts';

const OMITTED = classicEvent({ booking_type: undefined });

/** Event types that tell who booked, and the changes to the customer if not John Smith. */
const TELLING: [name: string, type: string, customer: Fields][] = [
  ['an e-mail address', 'Call with someone@else.example', {}],
  ['the own e-mail address', 'johnsmith@example.com', {}],
  ['the own e-mail address in capitals', 'Call JOHNSMITH@EXAMPLE.COM', {}],
  ['an e-mail address in brackets', 'Call <a.b+c@mail.example.co.uk>', {}],
  ['the whole name', 'John Smith - first call', {}],
  ['the whole name in other case', 'first call with JOHN SMITH', {}],
  ['the name beside punctuation', 'Call (John Smith), urgent', {}],
  ['the phone as given', 'Call 1-2025550195', {}],
  ['the phone without its country', 'Call (202) 555-0195', {}],
  ['the last seven digits of the phone', 'Call 555-0195', {}],
  ['the last seven digits of the phone apart', 'Call 5 55 01 95 today', {}],
  ['a phone of seven digits', 'Call 555 0195', { CustomerPhone: '5550195' }],
  ['a phone of six digits', 'Call 12 34 56', { CustomerPhone: '123-456' }],
  ['the first name alone', 'Call for john', {}],
  ['the last name alone', 'Smith family', {}],
  ['a name of two short words', 'Meeting with Li Wu', { CustomerName: 'Li Wu' }],
  ['a name beyond ASCII', 'Gespräch mit Jürgen Groß', { CustomerName: 'Jürgen Groß' }],
  ['a name of three letters', 'Call with Zoe', { CustomerName: 'Zoe' }],
  ['one of two names with a slash', 'Call with Mary', { CustomerName: 'Mary/Walker' }],
  ['a name in quotes', 'Call with Jack', { CustomerName: '"Jack" Black' }],
  ['a name with a tab', 'Call with Walker', { CustomerName: 'Mary\tWalker' }],
  ['a name with signs', "Call with D'Arcy (Jr.)", { CustomerName: "D'Arcy (Jr.)" }],
];

const HARMLESS: [name: string, type: string, customer: Fields][] = [
  ['a longer word that begins with the name', 'Johnsonville tour', { CustomerName: 'Johnson' }],
  ['a longer word that ends with the name', 'Goldsmith course', {}],
  ['a name with a digit behind', 'Smith0 and Smith9 rooms', {}],
  ['a name with a digit before', 'Studio 0smith and 9smith', {}],
  ['a name of two letters', 'Al dente cooking', { CustomerName: 'Al' }],
  ['an at sign without a host', 'Lunch @ noon', {}],
  ['no name at all', 'Demo', { CustomerName: '', CustomerEmail: '', CustomerPhone: '' }],
  ['other digits', 'Room 2025', {}],
  ['a phone of five digits', 'Room 12345', { CustomerPhone: '12345' }],
  ['the last six digits of the phone', 'Room 550195', {}],
  ['a name that is only spaces', 'Demo  for  two', { CustomerName: '   ' }],
];

const campaign = (name: string, value: string, kept: string | undefined, diagnosticCodes: string[]): Case =>
  testCase(name, {
    source: 'calendar',
    payload: () => calendar({ utm_campaign: value }),
    pushes: [calendarEvent({ booking_utm_campaign: kept })],
    diagnosticCodes,
  });

export const privacy: Case[] = [
  ...TELLING.map(([name, type, customer]) =>
    testCase(`event type with ${name}`.replace(/[^\w -]/g, ''), {
      payload: () => classic({ EventTypeName: type, ...customer }),
      pushes: [OMITTED],
      diagnosticCodes: ['personal_in_text'],
    }),
  ),
  ...HARMLESS.map(([name, type, customer]) =>
    testCase(`event type with ${name}`, {
      payload: () => classic({ EventTypeName: type, ...customer }),
      pushes: [classicEvent({ booking_type: type })],
    }),
  ),
  testCase('a screened event type does not come back by a row', {
    settings: { fields: 'both', rows: [{ field: 'booking_type', key: 'service', transform: 'none' }] },
    payload: () => classic({ EventTypeName: 'Call with John Smith' }),
    pushes: [{ ...OMITTED, service: undefined }],
    diagnosticCodes: ['personal_in_text'],
  }),
  testCase('a screened event type does not come back hashed', {
    settings: { fields: 'both', rows: [{ field: 'booking_type', key: 'service', transform: 'SHA-256' }] },
    payload: () => classic({ EventTypeName: 'johnsmith@example.com' }),
    pushes: [{ ...OMITTED, service: undefined }],
    diagnosticCodes: ['personal_in_text'],
  }),
  testCase('a version that holds the e-mail address', {
    payload: () => classic({ Version: '7.35 johnsmith@example.com' }),
    pushes: [classicEvent({ booking_payload_version: undefined })],
    diagnosticCodes: ['personal_in_text'],
  }),
  testCase('calendar subject with the customer of the custom fields', {
    source: 'calendar',
    payload: () =>
      calendar({
        subject: 'Call with Markus Meier',
        custom_fields: [
          { name: 'name', value: 'Markus Meier' },
          { name: 'email', value: 'mm@example.com' },
        ],
      }),
    pushes: [calendarEvent({ booking_type: undefined })],
    diagnosticCodes: ['personal_in_text'],
  }),
  campaign('a campaign with an e-mail address', 'to_mark@outlook.com', undefined, ['personal_in_text']),
  campaign('a campaign with the name of the customer', 'Welcome back Mark', undefined, ['personal_in_text']),
  campaign('a campaign with part of a word', 'supermarket', 'supermarket', []),
];
