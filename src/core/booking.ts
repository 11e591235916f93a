import type { FieldValues } from './fields.ts';

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

/** What was odd about a booking that was counted all the same. */
export type FindingCode =
  | 'unexpected_shape'
  | 'personal_in_text'
  | 'phone_not_e164'
  | 'reserved_key'
  | 'no_hash'
  | 'consent_pending';

/**
 * Also said: a callback that we cannot reach, a setting that has its default since it was bad or unknown, a
 * setting that only the debug bridge knows.
 */
export type SetupCode = 'shadowed_callback' | 'bad_setting' | 'needs_debug_bridge';

export type DiagnosticCode = RefusalCode | FindingCode | SetupCode;

/** `detail` says what it is about: paths in the payload, a field, a setting; never a value of the payload. */
export type Report = (code: DiagnosticCode, detail?: string) => unknown;

/** A booking in our own words, whichever product of the vendor it came from. */
export interface Booking {
  /** The vendor's identifier as given: the raw calendar id alone opens the cancel page, so it stays in here. */
  vendorId: string | undefined;
  /** Stands in for a missing identifier: the same times and type soon after are the same booking. */
  fingerprint: string;
  /** As the vendor gave it; '' where unknown. */
  phone: string;
  fields: FieldValues;
}

/** What reading a payload gives: a booking, or why there is none. */
export type Reading = Booking | RefusalCode;
