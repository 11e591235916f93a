import { type Case, testCase } from '../case.ts';
import { calendarEvent, classicEvent, rowsEvent, withPersonal } from '../events.ts';
import { hashText } from '../hash-text.ts';
import { calendar, classic, PARAMS } from '../payloads.ts';

const TYPE = 'Automatic booking - 15-minute meeting';

/** A transform of a field of the documented payload, and the value under the row's key. */
const MAPPED: [field: string, transform: string, value: unknown][] = [
  ['booking_type', 'none', TYPE],
  ['booking_type', 'lower case', TYPE.toLowerCase()],
  ['booking_type', 'first word', 'Automatic'],
  ['booking_type', 'SHA-256', hashText(TYPE)],
  ['booking_type', 'digits only', '15'],
  ['booking_type', 'date part', undefined],
  ['booking_type', 'hour', undefined],
  ['booking_type', 'cut at 100', TYPE],
  ['booking_id', 'none', hashText(PARAMS)],
  ['booking_id', 'SHA-256', hashText(hashText(PARAMS))],
  ['booking_start_utc', 'none', '2018-04-25T06:45:00Z'],
  ['booking_start_utc', 'date part', '2018-04-25'],
  ['booking_date', 'date part', '2018-04-25'],
  ['booking_start_utc', 'hour', 6],
  ['booking_start_utc', 'digits only', '20180425064500'],
  ['booking_start_local', 'hour', 7],
  ['booking_start_local', 'date part', '2018-04-25'],
  ['booking_start_host_local', 'hour', 9],
  ['booking_hour', 'none', 7],
  ['booking_hour', 'SHA-256', hashText('7')],
  ['booking_lead_time_hours', 'none', 48],
  ['booking_meeting_count', 'none', 1],
  ['booking_utc_offset_minutes', 'none', 60],
  ['booking_weekday', 'none', 'wednesday'],
  ['booking_payload_version', 'digits only', '735'],
  ['booking_source', 'none', 'oncehub_classic'],
  ['booking_data', 'none', 'complete'],
  ['booking_status', 'none', undefined],
  ['booking_status', 'lower case', undefined],
  ['booking_status', 'SHA-256', undefined],
  ['booking_status', 'first word', undefined],
  ['booking_status', 'cut at 100', undefined],
  ['booking_duration_minutes', 'none', undefined],
  ['booking_value', 'none', undefined],
  ['booking_test', 'none', undefined],
];

const PERSONAL: [field: string, transform: string, value: unknown][] = [
  ['customer_name', 'none', 'John Smith'],
  ['customer_name', 'lower case', 'john smith'],
  ['customer_name', 'first word', 'John'],
  ['customer_name', 'SHA-256', hashText('John Smith')],
  ['customer_first_name', 'none', 'John'],
  ['customer_last_name', 'none', 'Smith'],
  ['customer_email', 'none', 'johnsmith@example.com'],
  ['customer_email', 'SHA-256', hashText('johnsmith@example.com')],
  ['customer_phone', 'none', '+12025550195'],
  ['customer_phone', 'digits only', '12025550195'],
  ['customer_phone', 'SHA-256', hashText('+12025550195')],
  ['custom:anything', 'none', undefined],
];

const plain = (transform: string, field: string, value: unknown): Case =>
  testCase(`row ${transform} of ${field}`.replace(/[^\w -]/g, ' '), {
    settings: { fields: 'rows', rows: [{ field, key: 'mapped', transform }] },
    payload: () => classic(),
    pushes: [rowsEvent({ mapped: value })],
  });

const personal = (transform: string, field: string, value: unknown): Case =>
  testCase(`row ${transform} of ${field} with a ground`.replace(/[^\w -]/g, ' '), {
    settings: {
      fields: 'rows',
      rows: [{ field, key: 'mapped', transform }],
      legalBasis: { kind: 'not_needed' },
    },
    payload: () => classic(),
    pushes: withPersonal(rowsEvent({}), { mapped: value }),
  });

const without = (transform: string, field: string): Case =>
  testCase(`row ${transform} of ${field} without a ground`.replace(/[^\w -]/g, ' '), {
    settings: { fields: 'rows', rows: [{ field, key: 'mapped', transform }] },
    payload: () => classic(),
    pushes: [rowsEvent({ mapped: undefined })],
  });

export const rows: Case[] = [
  ...MAPPED.map(([field, transform, value]) => plain(transform, field, value)),
  ...PERSONAL.map(([field, transform, value]) => personal(transform, field, value)),
  ...PERSONAL.map(([field, transform]) => without(transform, field)),
  testCase('standard set alone does not read the rows', {
    settings: { fields: 'standard', rows: [{ field: 'booking_type', key: 'service', transform: 'none' }] },
    payload: () => classic(),
    pushes: [classicEvent()],
  }),
  testCase('standard set and rows', {
    settings: { fields: 'both', rows: [{ field: 'booking_type', key: 'service', transform: 'none' }] },
    payload: () => classic(),
    pushes: [classicEvent({ service: TYPE })],
  }),
  testCase('rows only and no rows', {
    settings: { fields: 'rows' },
    payload: () => classic(),
    pushes: [rowsEvent({})],
  }),
  testCase('a row wins over the standard set', {
    settings: {
      fields: 'both',
      rows: [{ field: 'booking_weekday', key: 'booking_type', transform: 'none' }],
    },
    payload: () => classic(),
    pushes: [classicEvent({ booking_type: 'wednesday' })],
  }),
  testCase('a personal row wins over the standard set', {
    settings: {
      fields: 'both',
      rows: [{ field: 'customer_email', key: 'booking_type', transform: 'none' }],
      legalBasis: { kind: 'not_needed' },
    },
    payload: () => classic(),
    pushes: withPersonal(classicEvent({ booking_type: undefined }), {
      booking_type: 'johnsmith@example.com',
    }),
  }),
  testCase('a personal row without a ground wins over the standard set', {
    settings: {
      fields: 'both',
      rows: [{ field: 'customer_email', key: 'booking_type', transform: 'none' }],
    },
    payload: () => classic(),
    pushes: [classicEvent({ booking_type: undefined })],
  }),
  testCase('the later of two rows wins', {
    settings: {
      fields: 'rows',
      rows: [
        { field: 'booking_type', key: 'what', transform: 'none' },
        { field: 'booking_weekday', key: 'what', transform: 'none' },
      ],
    },
    payload: () => classic(),
    pushes: [rowsEvent({ what: 'wednesday' })],
  }),
  testCase('one field under two keys', {
    settings: {
      fields: 'rows',
      rows: [
        { field: 'booking_type', key: 'one', transform: 'none' },
        { field: 'booking_type', key: 'two', transform: 'lower case' },
      ],
    },
    payload: () => classic(),
    pushes: [rowsEvent({ one: TYPE, two: TYPE.toLowerCase() })],
  }),
  testCase('a row cut at 100 characters', {
    settings: { fields: 'rows', rows: [{ field: 'booking_type', key: 'service', transform: 'cut at 100' }] },
    payload: () => classic({ EventTypeName: 'x'.repeat(101) }),
    pushes: [rowsEvent({ service: 'x'.repeat(100) })],
  }),
  testCase('a row of exactly 100 characters', {
    settings: { fields: 'rows', rows: [{ field: 'booking_type', key: 'service', transform: 'cut at 100' }] },
    payload: () => classic({ EventTypeName: 'x'.repeat(100) }),
    pushes: [rowsEvent({ service: 'x'.repeat(100) })],
  }),
  testCase('a first word behind spaces', {
    settings: { fields: 'rows', rows: [{ field: 'booking_type', key: 'word', transform: 'first word' }] },
    payload: () => classic({ EventTypeName: '  Garden  walk ' }),
    pushes: [rowsEvent({ word: 'Garden' })],
  }),
  testCase('a row of a field that does not exist', {
    settings: {
      fields: 'rows',
      rows: [
        { field: 'CustomerEmail', key: 'one', transform: 'none' },
        { field: '__proto__', key: 'two', transform: 'none' },
        { field: 'constructor', key: 'three', transform: 'none' },
        { field: 'custom:', key: 'nameless', transform: 'none' },
        { field: 'booking_type', key: 'four', transform: 'none' },
      ],
    },
    payload: () => classic(),
    pushes: [rowsEvent({ four: TYPE })],
    diagnosticCodes: ['bad_setting'],
  }),
  testCase('an e-mail address is trimmed and lower case', {
    settings: {
      fields: 'rows',
      rows: [{ field: 'customer_email', key: 'mail', transform: 'none' }],
      legalBasis: { kind: 'not_needed' },
    },
    payload: () => classic({ CustomerEmail: '  John.Smith+demo@Gmail.COM ' }),
    pushes: withPersonal(rowsEvent({}), { mail: 'john.smith+demo@gmail.com' }),
  }),
  testCase('a name of one word has no last name', {
    settings: {
      fields: 'rows',
      rows: [
        { field: 'customer_first_name', key: 'first', transform: 'none' },
        { field: 'customer_last_name', key: 'last', transform: 'none' },
      ],
      legalBasis: { kind: 'not_needed' },
    },
    payload: () => classic({ CustomerName: 'Cher' }),
    pushes: withPersonal(rowsEvent({}), { first: 'Cher', last: undefined }),
  }),
  testCase('a name with spaces around and between', {
    settings: {
      fields: 'rows',
      rows: [
        { field: 'customer_first_name', key: 'first', transform: 'none' },
        { field: 'customer_last_name', key: 'last', transform: 'none' },
      ],
      legalBasis: { kind: 'not_needed' },
    },
    payload: () => classic({ CustomerName: '  Ana   Souza ' }),
    pushes: withPersonal(rowsEvent({}), { first: 'Ana', last: 'Souza' }),
  }),
  testCase('a name of three words has a last name of two', {
    settings: {
      fields: 'rows',
      rows: [
        { field: 'customer_first_name', key: 'first', transform: 'none' },
        { field: 'customer_last_name', key: 'last', transform: 'none' },
      ],
      legalBasis: { kind: 'not_needed' },
    },
    payload: () => classic({ CustomerName: 'Ana de Souza' }),
    pushes: withPersonal(rowsEvent({}), { first: 'Ana', last: 'de Souza' }),
  }),
  testCase('personal and plain rows in one push', {
    settings: {
      fields: 'both',
      rows: [
        { field: 'customer_email', key: 'mail', transform: 'none' },
        { field: 'booking_weekday', key: 'day', transform: 'none' },
      ],
      legalBasis: { kind: 'not_needed' },
    },
    payload: () => classic(),
    pushes: withPersonal(classicEvent({ day: 'wednesday' }), { mail: 'johnsmith@example.com' }),
  }),
  testCase('user_data mapped by a marketer is reset like any other key', {
    settings: {
      fields: 'rows',
      rows: [{ field: 'customer_email', key: 'user_data', transform: 'SHA-256' }],
      legalBasis: { kind: 'not_needed' },
    },
    payload: () => classic(),
    pushes: withPersonal(rowsEvent({}), { user_data: hashText('johnsmith@example.com') }),
  }),
  testCase('custom fields by name', {
    source: 'calendar',
    settings: {
      fields: 'both',
      rows: [
        { field: 'custom:meeting reason', key: 'reason', transform: 'lower case' },
        { field: 'custom:email', key: 'mail', transform: 'none' },
        { field: 'customer_name', key: 'who', transform: 'none' },
        { field: 'customer_email', key: 'address', transform: 'none' },
      ],
      legalBasis: { kind: 'not_needed' },
    },
    payload: () =>
      calendar({
        custom_fields: [
          { name: 'name', value: 'Markus Meier' },
          { name: 'email', value: 'mm@example.com' },
          { name: 'meeting reason', value: 'New Garden' },
        ],
      }),
    pushes: withPersonal(calendarEvent(), {
      reason: 'new garden',
      mail: 'mm@example.com',
      who: 'Markus Meier',
      address: 'mm@example.com',
    }),
  }),
  testCase('of two custom fields of one name the customer is the first that is filled in', {
    source: 'calendar',
    settings: {
      fields: 'both',
      rows: [
        { field: 'customer_name', key: 'who', transform: 'none' },
        { field: 'customer_email', key: 'address', transform: 'none' },
      ],
      legalBasis: { kind: 'not_needed' },
    },
    payload: () =>
      calendar({
        custom_fields: [
          { name: 'Name', value: '' },
          { name: 'name', value: 'Markus Meier' },
          { name: 'email', value: 'mm@example.com' },
          { name: 'Email', value: 'guest@example.com' },
          { name: 'email', value: 'second@example.com' },
        ],
      }),
    pushes: withPersonal(calendarEvent(), { who: 'Markus Meier', address: 'mm@example.com' }),
  }),
  testCase('a custom field is its own field whatever it is called', {
    source: 'calendar',
    settings: {
      fields: 'both',
      customerNote: true,
      rows: [
        { field: 'customer_note', key: 'remark', transform: 'none' },
        { field: 'customer_first_name', key: 'first', transform: 'none' },
        { field: 'customer_last_name', key: 'last', transform: 'none' },
        { field: 'custom:note', key: 'asked_note', transform: 'none' },
        { field: 'custom:first_name', key: 'asked_first', transform: 'none' },
      ],
      legalBasis: { kind: 'not_needed' },
    },
    payload: () =>
      calendar({
        custom_fields: [
          { name: 'note', value: 'Gate code 12' },
          { name: 'first_name', value: 'Dana' },
          { name: 'last_name', value: 'Field' },
        ],
      }),
    pushes: withPersonal(calendarEvent({ customer_note: undefined }), {
      remark: undefined,
      first: 'Dana',
      last: 'Field',
      asked_note: 'Gate code 12',
      asked_first: 'Dana',
    }),
  }),
  testCase('a custom field without a name cannot be asked for', {
    source: 'calendar',
    settings: {
      fields: 'rows',
      rows: [
        { field: 'custom:', key: 'nameless', transform: 'none' },
        { field: 'custom:a', key: 'named', transform: 'none' },
      ],
      legalBasis: { kind: 'not_needed' },
    },
    payload: () =>
      calendar({
        custom_fields: [
          { name: '', value: 'nobody asked' },
          { name: 'a', value: 'asked' },
        ],
      }),
    pushes: withPersonal(
      rowsEvent({ booking_source: 'oncehub_calendar', booking_id: calendarEvent().booking_id }),
      { named: 'asked' },
    ),
    diagnosticCodes: ['bad_setting'],
  }),
];
