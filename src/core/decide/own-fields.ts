import type { Booking, FieldValues } from '../booking.ts';
import type { Settings } from '../generated/settings.ts';
import { toE164 } from '../read/phone.ts';
import { bookingValue } from './rules.ts';

function isPhone(asked: { field: string }): boolean {
  return asked.field === 'customer_phone';
}

/** Whether these settings push a phone number where one is allowed. */
export function pushesPhone(settings: Settings): boolean {
  return settings.userData !== 'off' || settings.rows.some(isPhone);
}

/**
 * What the settings of one registration say of a booking: value and currency, and the phone number as E.164 where they
 * ask for it, since they may name its calling code.
 */
export function ownFields(settings: Settings, booking: Booking): FieldValues {
  const own = bookingValue(booking, settings.value);
  if (booking.phone && (pushesPhone(settings) || settings.exclude.some(isPhone)))
    own.customer_phone = toE164(booking.phone, settings.callingCode, booking.isVendorPhone) || undefined;
  return own;
}
