import type { FieldValues } from '../booking.ts';
import { digitsOf } from './digits.ts';

/** A `+`, or a country code up to a dash; in neither case may the national number begin with 0. */
const WITH_COUNTRY = '^(?=[-\\d +.()]+$)(\\+(?!\\d{1,4}\\D+0)|[1-9]\\d{0,3}-\\D*[1-9])';

/** `1-2025550195`, country code and national number, becomes `+12025550195`; '' for what cannot be E.164. */
function toE164(phone: string): string {
  const digits = digitsOf(phone).join('');
  return phone.match(WITH_COUNTRY) && digits.match('^[1-9]\\d{6,14}$') ? '+' + digits : '';
}

/** Who booked, as written; '' where unknown. */
export interface Customer {
  customer_name: string;
  customer_email: string;
  customer_phone: string;
}

/** Sets the fields that tell who, '' where unknown. */
export function setCustomerFields(fields: FieldValues & Customer): void {
  const words = fields.customer_name.trim().split(' ');
  fields.customer_first_name = words[0];
  fields.customer_last_name = words.slice(1).join(' ').trim();
  fields.customer_email = fields.customer_email.trim().toLowerCase();
  fields.customer_phone = toE164(fields.customer_phone.trim());
}
