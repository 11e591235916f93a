// Generated from src/facts by `npm run generate`; do not edit.

/** Why a call was not counted. Stable: sites count and filter by these. */
export type RefusalCode =
  | 'vendor_error'
  | 'no_payload'
  | 'not_an_object'
  | 'no_booking_info'
  | 'not_scheduled'
  | 'wrong_origin'
  | 'unknown_message'
  | 'duplicate'
  | 'excluded'
  | 'too_large';

/** What was unexpected about a booking that was counted all the same. */
export type FindingCode =
  | 'unexpected_shape'
  | 'personal_in_text'
  | 'phone_not_e164'
  | 'no_user_data'
  | 'reserved_key'
  | 'no_hash'
  | 'push_failed'
  | 'consent_pending';

/** About the set-up, without a booking. */
export type SetupCode = 'shadowed_callback' | 'bad_setting' | 'needs_debug_bridge';

export type DiagnosticCode = RefusalCode | FindingCode | SetupCode;
