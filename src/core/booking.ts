import type { DiagnosticCode, RefusalCode } from './generated/codes.ts';

export type FieldValue = string | number | boolean | Record<string, string | undefined> | undefined;
/** By full name, custom fields as `custom:` + name; what is unknown is undefined or missing. */
export type FieldValues = { [Name in string]?: FieldValue };

/** `detail` says what it is about: paths in the payload, a field, a setting; never a value of the payload. */
export type Report = (code: DiagnosticCode, detail?: string) => unknown;

/** A booking in our own words, whichever product of the vendor it came from. It is not changed after it is read. */
export interface Booking {
  /** The vendor's identifier as given: the raw calendar id alone opens the cancel page, so it stays in here. */
  vendorId: string | undefined;
  /** Stands in for a missing identifier: the same times and type soon after are the same booking. */
  fingerprint: string;
  fields: FieldValues;
  /** The phone number as the vendor gave it; '' where unknown. Its calling code may be in the settings. */
  phone: string;
  /** Whether the vendor wrote the phone number in its own form, `44-7700900123`. */
  isVendorPhone: boolean;
  /** Texts that an event may not carry, because the customer shows up in them. Rules still read them. */
  withheld: FieldValues;
}

/** What reading a payload gives: a booking, or why there is none. */
export type Reading = Booking | RefusalCode;
