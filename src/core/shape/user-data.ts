import type { FieldValue } from '../booking.ts';
import type { Settings } from '../generated/settings.ts';
import type { HashOf } from './transform.ts';

/**
 * As Google wants an address before it is hashed; it does this itself to one that is sent plain.
 * https://developers.google.com/data-manager/api/devguides/concepts/formatting
 */
function normalizeForHash(email: string): string {
  const hit = email.match('^([^+@]+)[^@]*@(gmail|googlemail)\\.com$');
  return hit ? (hit[1] as string).split('.').join('') + '@' + hit[2] + '.com' : email;
}

/** What Google reads for enhanced conversions, as the settings want it; undefined where there is nothing to send. */
export function userDataOf(
  customerEmail: FieldValue,
  customerPhone: FieldValue,
  how: Settings['userData'],
  hashOf: HashOf,
): FieldValue {
  let email = customerEmail as string | undefined;
  let phone = customerPhone as string | undefined;
  if (how === 'hashed') {
    email = email && hashOf(normalizeForHash(email));
    phone = phone && hashOf(phone);
  }
  if (how === 'off' || !(email || phone)) return;
  return how === 'plain'
    ? { email, phone_number: phone }
    : { sha256_email_address: email, sha256_phone_number: phone };
}
