import type { FieldValues } from '../booking.ts';
import { emailOf } from './email.ts';
import { SPACE, wordsOf } from './words.ts';

/** Who booked, as written; '' where unknown. */
export interface Customer {
  customer_name: string;
  customer_email: string;
  customer_phone: string;
}

/** `Example, Nora` has the last name first; `John Example, Jr.` has not. */
const LAST_NAME_FIRST = '^([^,،，、]+)[,،，、]\\s*([^,،，、]+)$';
const SUFFIX = '^([js]r|i+v?|md|m\\.d|ph)\\b';

/** Sets the fields that tell who, '' where unknown; a first and a last name that are there stay. */
export function setCustomerFields(fields: FieldValues & Customer): void {
  const name = fields.customer_name;
  const turned = name.match(LAST_NAME_FIRST);
  const words = wordsOf(name, SPACE);
  if (fields.customer_first_name === undefined) {
    fields.customer_first_name = words[0];
    fields.customer_last_name = words.slice(1).join(' ');
    if (turned && !(turned[2] as string).toLowerCase().match(SUFFIX)) {
      fields.customer_first_name = (turned[2] as string).trim();
      fields.customer_last_name = (turned[1] as string).trim();
    }
  }
  fields.customer_email = emailOf(fields.customer_email);
}
