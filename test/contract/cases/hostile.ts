import { type Case, testCase } from '../case.ts';
import { calendarEvent, classicEvent, rowsEvent, withPersonal } from '../events.ts';
import { calendar, classic, type Fields, scheduled } from '../payloads.ts';

/** As `JSON.parse` makes it: an own key, which assignment would not make. */
const withProto = (whole: Fields, proto: Fields): Fields =>
  JSON.parse(`{"__proto__":${JSON.stringify(proto)},${JSON.stringify(whole).slice(1)}`);

const withoutPrototype = (whole: Fields): Fields => Object.assign(Object.create(null), whole);

const infoOf = (payload: Fields): Fields => payload.bookingInfo as Fields;

/** GTM copies what goes into its sandbox, and makes something else of these. */
const PAGE_ONLY = ['core', 'bridge'] as const;

export const hostile: Case[] = [
  testCase('an own __proto__ key changes nothing', {
    payload: () => withProto(classic(), { errorStatus: 1, bookingInfo: null }),
    pushes: [classicEvent()],
  }),
  testCase('an own __proto__ key in the booking info is not inherited from', {
    payload: () =>
      classic({}, { bookingInfo: withProto(infoOf(classic({ Note: '' })), { BookingId: ['BKNG-9'] }) }),
    pushes: [classicEvent()],
  }),
  testCase('a booking info that is only a __proto__ key', {
    payload: () => classic({}, { bookingInfo: withProto({ x: 1 }, infoOf(classic())) }),
    diagnosticCodes: ['no_booking_info'],
  }),
  testCase('objects without prototype', {
    payload: () => withoutPrototype({ errorStatus: 0, bookingInfo: withoutPrototype(infoOf(classic())) }),
    pushes: [classicEvent()],
  }),
  testCase('a cycle where nobody looks', {
    targets: [...PAGE_ONLY],
    payload: () => {
      const payload = classic();
      payload.self = payload;
      infoOf(payload).up = payload;
      return payload;
    },
    pushes: [classicEvent()],
  }),
  testCase('a cycle where a text should be', {
    targets: [...PAGE_ONLY],
    payload: () => {
      const payload = classic();
      infoOf(payload).Note = payload;
      return payload;
    },
    pushes: [classicEvent()],
    diagnosticCodes: ['unexpected_shape'],
  }),
  testCase('a getter where nobody looks', {
    targets: [...PAGE_ONLY],
    payload: () =>
      Object.defineProperty(classic(), 'trap', {
        enumerable: true,
        get: () => {
          throw new Error('trap');
        },
      }),
    pushes: [classicEvent()],
  }),
  testCase('a frozen payload', {
    payload: () => {
      const payload = classic();
      Object.freeze(infoOf(payload).MeetingTimes);
      Object.freeze(infoOf(payload));
      return Object.freeze(payload);
    },
    pushes: [classicEvent()],
  }),
  testCase('a text that is an object', {
    targets: [...PAGE_ONLY],
    payload: () => classic({ EventTypeName: { toString: () => 'Demo' } }),
    pushes: [classicEvent({ booking_type: undefined })],
    diagnosticCodes: ['unexpected_shape'],
  }),
  testCase('an event type of markup', {
    payload: () => classic({ EventTypeName: '</script><img src=x onerror=alert(1)>' }),
    pushes: [classicEvent({ booking_type: '</script><img src=x onerror=alert(1)>' })],
  }),
  testCase('an event type of pattern signs', {
    payload: () => classic({ EventTypeName: '(.*)+$ [a-z] \\d{1,} ?' }),
    pushes: [classicEvent({ booking_type: '(.*)+$ [a-z] \\d{1,} ?' })],
  }),
  testCase('a customer whose name is a pattern', {
    payload: () => classic({ CustomerName: '(.*)+ [a-z] ***', EventTypeName: 'Demo' }),
    pushes: [classicEvent({ booking_type: 'Demo' })],
  }),
  testCase('a link whose parameter is a pattern', {
    payload: () => classic({ EventTypeName: 'Demo', Version: '?&Params=x&mid=y' }),
    pushes: [classicEvent({ booking_type: 'Demo', booking_payload_version: '?&Params=x&mid=y' })],
  }),
  testCase('a custom field named __proto__', {
    source: 'calendar',
    settings: {
      fields: 'both',
      rows: [
        { field: 'custom:__proto__', key: 'proto', transform: 'none' },
        { field: 'custom:constructor', key: 'constructor', transform: 'none' },
        { field: 'custom:toString', key: 'absent', transform: 'none' },
      ],
      legalBasis: { kind: 'not_needed' },
    },
    payload: () =>
      calendar({
        custom_fields: [
          { name: '__proto__', value: 'one' },
          { name: 'constructor', value: 'two' },
        ],
      }),
    pushes: withPersonal(calendarEvent(), { proto: 'one', constructor: 'two', absent: undefined }),
  }),
  testCase('custom fields that are no fields', {
    source: 'calendar',
    settings: {
      fields: 'both',
      rows: [{ field: 'custom:topic', key: 'topic', transform: 'none' }],
      legalBasis: { kind: 'not_needed' },
    },
    payload: () =>
      calendar({
        custom_fields: [null, 7, 'topic', [], {}, { name: 'topic' }, { name: 'topic', value: 'roses' }],
      }),
    pushes: withPersonal(calendarEvent(), { topic: 'roses' }),
  }),
  testCase('a calendar payload without prototypes', {
    source: 'calendar',
    payload: () =>
      Object.assign(Object.create(null), scheduled(withoutPrototype(calendar().payload as Fields))),
    pushes: [calendarEvent()],
  }),
  testCase('a key named like a method of objects', {
    settings: {
      fields: 'rows',
      rows: [
        { field: 'booking_type', key: 'hasOwnProperty', transform: 'none' },
        { field: 'booking_hour', key: 'toString', transform: 'none' },
      ],
    },
    payload: () => classic(),
    pushes: [rowsEvent({ hasOwnProperty: 'Automatic booking - 15-minute meeting', toString: 7 })],
  }),
];
