import type { DiagnosticCode } from '../core/booking.ts';

export interface CodeDescription {
  /** Whether the booking is counted; `'none'` where there is no booking. */
  counted: 'no' | 'yes' | 'none';
  /** When it is said, as the end of a sentence that starts with "when". */
  when: string;
}

const no = (when: string): CodeDescription => ({ counted: 'no', when });
const yes = (when: string): CodeDescription => ({ counted: 'yes', when });
const none = (when: string): CodeDescription => ({ counted: 'none', when });

/** Every code that is ever noted, what is not counted first. */
export const describedCodes: Record<DiagnosticCode, CodeDescription> = {
  vendor_error: no(
    '`errorStatus` is 1 or `statusCode` is 0: OnceHub could not deliver the details, or did before',
  ),
  no_payload: no('the callback was called without an argument'),
  not_an_object: no('it was called with something that is no object'),
  no_booking_info: no('there is neither a time, nor an identifier, nor an event type in it'),
  not_scheduled: no('a calendar reports a status other than `scheduled`'),
  wrong_origin: no('a message that looks like a booking came from an origin that is not allowed'),
  unknown_message: no('a message is no booking message'),
  duplicate: no('this booking was pushed before under the same event name'),
  excluded: no('a rule of the settings excludes it'),
  too_large: no('it has more than 64 kB of text, 200 custom fields or 50 meetings'),
  unexpected_shape: yes(
    'a path that every documented edition has is missing, retyped or unreadable; the note names it',
  ),
  personal_in_text: yes(
    "a text held an e-mail address or the customer's name, e-mail or phone, and was left out",
  ),
  phone_not_e164: yes('the phone number cannot be written as E.164, and was left out'),
  reserved_key: yes('a key of the settings is a parameter name that GA4 keeps for itself'),
  no_hash: yes('there is no WebCrypto (plain http page) or no answer from it: the event has no `booking_id`'),
  consent_pending: yes('the personal part waits for consent'),
  shadowed_callback: none('a top-level `const` hides the callback, so that nothing can be captured'),
  bad_setting: none('a setting is unknown or bad: its default is used, a bad row is left out'),
  needs_debug_bridge: none(
    '`debug` or `simulate` was asked of the bridge that has neither: load `bridge.debug.js`',
  ),
};
