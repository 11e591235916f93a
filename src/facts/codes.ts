/** A stable code: sites count and filter by it. */
export interface CodeFact {
  /** A refusal is not counted, a finding is; where there is no booking, it is about the set-up. */
  kind: 'refusal' | 'finding' | 'setup';
  /** When it is reported, as the end of a sentence that starts with "when". */
  when: string;
}

const refusal = (when: string) => ({ kind: 'refusal', when }) as const;
const finding = (when: string) => ({ kind: 'finding', when }) as const;
const setup = (when: string) => ({ kind: 'setup', when }) as const;

/** Every code that is ever reported, what is not counted first. */
export const codes = {
  vendor_error: refusal(
    '`errorStatus` is 1 or `statusCode` is 0: OnceHub could not deliver the details, or did before',
  ),
  no_payload: refusal('the callback was called without an argument'),
  not_an_object: refusal('it was called with something that is no object'),
  no_booking_info: refusal('there is neither a time, nor an identifier, nor an event type in it'),
  not_scheduled: refusal('a calendar reports a status other than `scheduled`'),
  wrong_origin: refusal('a message that looks like a booking came from an origin that is not allowed'),
  unknown_message: refusal('a message is no booking message'),
  duplicate: refusal('this booking was pushed before under the same event name'),
  excluded: refusal('a rule of the settings excludes it'),
  too_large: refusal('it has more than 64 kB of text, 200 custom fields or 50 meetings'),
  unexpected_shape: finding(
    'a path that every documented edition has is missing, retyped or unreadable; the detail names it',
  ),
  personal_in_text: finding(
    "a text held an e-mail address or the customer's name, e-mail or phone, and was left out",
  ),
  phone_not_e164: finding('the phone number cannot be written as E.164, and was left out'),
  no_user_data: finding(
    'user data was asked for, and the booking has neither e-mail nor phone, or what was given as e-mail is no address',
  ),
  reserved_key: finding('a key of the settings is a parameter name that GA4 keeps for itself'),
  no_hash: finding(
    'there is no WebCrypto (plain http page) or no answer from it: the event has no `booking_id`',
  ),
  push_failed: finding(
    'the data layer threw at an entry, which was pushed again without functions: the tags cannot answer then',
  ),
  consent_pending: finding('the personal part waits for consent'),
  shadowed_callback: setup(
    'a top-level `const` or a read-only property stands in for the callback, so that nothing can be captured',
  ),
  bad_setting: setup('a setting is unknown or bad: its default is used, a bad row is left out'),
  needs_debug_bridge: setup(
    '`debug` or `simulate` was asked of the bridge that has neither: load `bridge.debug.js`',
  ),
} as const satisfies Record<string, CodeFact>;

export type DiagnosticCode = keyof typeof codes;
