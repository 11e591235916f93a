import type { FieldValues } from './fields.ts';

/** Why a call was not counted. Stable: sites count and filter by these. */
export type RefusalCode =
  | 'vendor_error'
  | 'no_payload'
  | 'not_an_object'
  | 'no_booking_info'
  | 'too_large'
  | 'duplicate';

/** What was odd about a booking that was counted all the same. */
export type NoticeCode = 'unexpected_shape' | 'personal_in_text' | 'no_hash';

/** Also said: a callback that we cannot reach, a setting that has its default since it was bad or unknown. */
export type OtherCode = 'shadowed_callback' | 'bad_setting';

export type NoteCode = RefusalCode | NoticeCode | OtherCode;

/** `detail` says what it is about: paths in the payload, a field, a setting; never a value of the payload. */
export type Tell = (code: NoteCode, detail?: string) => void;

/** A booking in our own words, whichever product of the vendor it came from. */
export interface Booking {
  /** The vendor's identifier as given: the raw calendar id alone opens the cancel page, so it stays in here. */
  identity: string | undefined;
  /** Stands in for a missing identifier: the same times and type soon after are the same booking. */
  likeness: string;
  fields: FieldValues;
}

/** What reading a payload gives: a booking and what was odd about it, or why there is none. */
export type Reading = Booking | RefusalCode;
