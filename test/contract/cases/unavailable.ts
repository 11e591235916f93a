import { type Case, call, consent, type Step, testCase, wait } from '../case.ts';
import { classicEvent, standardEvent } from '../events.ts';
import { hashText } from '../hash-text.ts';
import { classic, classicError, classicWithId } from '../payloads.ts';

const ON = { countUnavailable: true };
const BRIDGE = { targets: ['bridge'] } satisfies Partial<Case>;

const UNAVAILABLE = standardEvent({ booking_source: 'oncehub_classic', booking_data: 'unavailable' });

/** How long an error is given to be followed by a success, in ms. */
const COUNTED_AFTER = 2_000;

const counted = (
  name: string,
  steps: Step[],
  pushes: unknown[],
  diagnosticCodes: string[],
  settings: object = {},
): Case =>
  testCase(name, {
    ...BRIDGE,
    settings: { ...ON, ...settings },
    steps,
    pushes: pushes as Record<string, unknown>[],
    diagnosticCodes,
  });

export const unavailable: Case[] = [
  testCase('an error is not counted unless asked', {
    ...BRIDGE,
    payload: () => classicError(null),
    diagnosticCodes: ['vendor_error'],
  }),
  counted('an error is counted when asked', [call(classicError(null))], [UNAVAILABLE], ['vendor_error']),
  counted('a call without argument is counted when asked', [call()], [UNAVAILABLE], ['no_payload']),
  counted('what is no payload is not counted', [call('text')], [], ['not_an_object']),
  counted('a payload without booking is not counted', [call({})], [], ['no_booking_info']),
  counted(
    'an error is worth the default value',
    [call(classicError(null))],
    [{ ...UNAVAILABLE, booking_value: 10, booking_currency: 'EUR' }],
    ['vendor_error'],
    { value: { currency: 'EUR', default: 10, rules: [{ match: 'contains', text: 'a', value: 50 }] } },
  ),
  counted(
    'two errors are one booking',
    [call(classicError(null)), call(classicError(null))],
    [UNAVAILABLE],
    ['vendor_error'],
  ),
  counted(
    'an error is counted once per page view',
    [call(classicError(null)), wait(120_000), call(classicError('Something went wrong on server'))],
    [UNAVAILABLE],
    ['vendor_error'],
  ),
  counted(
    'an error after a success',
    [call(classic()), wait(9_000), call(classicError(null))],
    [classicEvent()],
    ['vendor_error'],
  ),
  counted(
    'an error after a booking that is excluded',
    [call(classic()), call(classicError(null))],
    [],
    ['excluded', 'vendor_error'],
    { exclude: [{ field: 'customer_email', match: 'ends with', text: '@example.com' }] },
  ),
  counted(
    'an error is held until consent',
    [call(classicError(null)), wait(5_000), consent({ ad_storage: 'granted' })],
    [UNAVAILABLE],
    ['vendor_error'],
    { waitForConsent: 'ad_storage' },
  ),
  counted(
    'an error long after a success',
    [call(classic()), wait(10_500), call(classicError(null))],
    [classicEvent(), UNAVAILABLE],
    ['vendor_error'],
  ),
  counted(
    'an error before a success',
    [call(classicError(null)), wait(1_900), call(classic())],
    [classicEvent()],
    ['vendor_error'],
  ),
  counted(
    'a success soon after an error that was counted',
    [call(classicError(null)), wait(30_000), call(classic())],
    [UNAVAILABLE],
    ['duplicate', 'vendor_error'],
  ),
  counted(
    'only the first success soon after an error that was counted',
    [call(classicError(null)), wait(5_000), call(classic()), wait(20_000), call(classicWithId())],
    [UNAVAILABLE, classicEvent({ booking_id: hashText('BKNG-XGYNZXXR3B7D') })],
    ['duplicate', 'vendor_error'],
  ),
  counted(
    'a success soon after an error that was counted and just within a minute',
    [call(classicError(null)), wait(COUNTED_AFTER + 59_999), call(classic())],
    [UNAVAILABLE],
    ['duplicate', 'vendor_error'],
  ),
  counted(
    'a success a whole minute after an error that was counted',
    [call(classicError(null)), wait(COUNTED_AFTER + 60_000), call(classic())],
    [UNAVAILABLE, classicEvent()],
    ['vendor_error'],
  ),
  counted(
    'a success long after an error that was counted',
    [call(classicError(null)), wait(64_000), call(classicWithId())],
    [UNAVAILABLE, classicEvent({ booking_id: hashText('BKNG-XGYNZXXR3B7D') })],
    ['vendor_error'],
  ),
];
