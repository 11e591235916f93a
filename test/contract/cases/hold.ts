import { type Case, type ConsentState, callWith, consent, testCase, wait } from '../case.ts';
import { classicEvent, rowsEvent, withPersonal } from '../events.ts';
import { hashText } from '../hash-text.ts';
import { classic, classicWithId } from '../payloads.ts';

const HELD = { waitForConsent: 'analytics_storage' };
const DENIED: ConsentState = { analytics_storage: 'denied', ad_storage: 'denied', ad_user_data: 'denied' };

export const hold: Case[] = [
  testCase('held while consent is denied', {
    settings: HELD,
    consent: DENIED,
    payload: () => classic(),
  }),
  testCase('held and then let go', {
    settings: HELD,
    consent: DENIED,
    steps: [callWith(() => classic()), consent({ analytics_storage: 'granted' })],
    pushes: [classicEvent()],
  }),
  testCase('held and let go once', {
    settings: HELD,
    consent: DENIED,
    steps: [
      callWith(() => classic()),
      callWith(() => classic()),
      consent({ analytics_storage: 'granted' }),
      consent({ analytics_storage: 'denied' }),
      consent({ analytics_storage: 'granted' }),
    ],
    pushes: [classicEvent()],
    diagnosticCodes: ['duplicate'],
  }),
  testCase('held for as long as it takes', {
    settings: HELD,
    consent: DENIED,
    steps: [callWith(() => classic()), wait(1_800_000), consent({ analytics_storage: 'granted' })],
    pushes: [classicEvent()],
  }),
  testCase('held for the other type', {
    settings: { waitForConsent: 'ad_storage' },
    consent: DENIED,
    steps: [callWith(() => classic()), consent({ analytics_storage: 'granted' })],
  }),
  testCase('two bookings held in order', {
    settings: HELD,
    consent: DENIED,
    steps: [
      callWith(() => classic()),
      callWith(() => classicWithId({ BookingId: ['BKNG-2'] })),
      consent({ analytics_storage: 'granted' }),
    ],
    pushes: [classicEvent(), classicEvent({ booking_id: hashText('BKNG-2') })],
  }),
  testCase('not held when consent is there', {
    settings: HELD,
    consent: { analytics_storage: 'granted' },
    payload: () => classic(),
    pushes: [classicEvent()],
  }),
  testCase('not held by a type that is unknown', {
    settings: { waitForConsent: 'everything' },
    consent: DENIED,
    payload: () => classic(),
    pushes: [classicEvent()],
    diagnosticCodes: ['bad_setting'],
  }),
  testCase('held and let go with the personal part', {
    settings: {
      ...HELD,
      fields: 'rows',
      rows: [{ field: 'customer_email', key: 'mail', transform: 'none' }],
      legalBasis: { kind: 'consent_mode' },
    },
    consent: DENIED,
    steps: [callWith(() => classic()), consent({ analytics_storage: 'granted', ad_user_data: 'granted' })],
    pushes: withPersonal(rowsEvent({}), { mail: 'johnsmith@example.com' }),
  }),
];
