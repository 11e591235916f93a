import type { FieldValues } from '../booking.ts';

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
}
