import type { NoteCode } from '../../core/booking.ts';

/** What each code means to whoever looks for a missing booking. */
export const EXPLANATIONS: Record<NoteCode, string> = {
  vendor_error:
    'OnceHub could not deliver the details of this booking, or delivered them before; not counted',
  no_payload: 'the call came without data; not counted',
  not_an_object: 'the call came with something that is no booking; not counted',
  no_booking_info: 'there is neither a time, nor an identifier, nor an event type in it; not counted',
  not_scheduled: 'the calendar reports a status other than scheduled; not counted',
  wrong_origin: 'a message that looks like a booking came from an origin that is not allowed; not counted',
  unknown_message: 'a message that is no booking',
  duplicate: 'this booking was pushed before; not counted again',
  excluded: 'a rule says not to count this booking',
  too_large: 'more text, custom fields or meetings than any real booking has; not counted',
  unexpected_shape: 'counted, but OnceHub sent something else than it documents',
  personal_in_text: 'a text that names the customer was left out',
  phone_not_e164: 'the phone number has no form that can be sent',
  reserved_key: 'GA4 keeps this parameter name for itself',
  no_hash: 'this browser gave no hash (plain http page?), so the event has no booking_id',
  consent_pending: 'the personal part waits for consent',
  shadowed_callback: 'a top-level const hides the callback from us: declare it with function or var',
  bad_setting: 'this setting is unknown or bad; its default is used, a bad row is left out',
  needs_debug_bridge: 'this setting works with bridge.debug.js only',
};
