import type { FieldValues, Reading, Report } from '../booking.ts';
import { STANDARD_PATTERN } from '../generated/facts.ts';
import type { Host } from '../host.ts';
import type { Clock } from './clock.ts';
import { type Customer, setCustomerFields } from './customer.ts';
import { type Meeting, setMeetingFields } from './meetings.ts';
import type { Payload } from './payload.ts';
import { createScreen } from './screen-text.ts';

/** As the vendor gave them; '' where unknown. */
export type VendorFields = FieldValues & Customer;

/**
 * What both products' payloads have in common, once their own paths have been read. The other names and addresses are
 * looked for in texts, as the customer's are.
 */
export function finishReading(
  host: Host,
  report: Report,
  payload: Payload,
  source: string,
  vendorFields: VendorFields,
  meetings: Meeting[],
  otherNames: string[],
  otherAddresses: string[],
  isVendorPhone: boolean,
): Reading {
  const starts = meetings
    .map((meeting) => meeting.utc || meeting.local || meeting.hostLocal)
    .filter((clock) => clock) as Clock[];
  const fingerprint = starts.map((clock) => clock.text).join() + vendorFields.booking_type;
  // In characters of all the texts that were read.
  if (payload.size > 65536) return 'too_large';
  if (!fingerprint && !vendorFields.vendor_booking_id) return 'no_booking_info';
  if (payload.unexpectedPaths.length) report('unexpected_shape', payload.unexpectedPaths.join(', '));
  const phone = vendorFields.customer_phone;
  const address = vendorFields.customer_email;
  const isPersonal = createScreen(
    otherNames.concat(vendorFields.customer_name),
    otherAddresses.concat(address),
    phone,
  );
  setCustomerFields(vendorFields);
  // Its form is decided later, since the settings may name its calling code.
  vendorFields.customer_phone = '';
  const fields: FieldValues = vendorFields;
  const withheld: FieldValues = {};
  if (!vendorFields.customer_email) withheld.customer_email = address;
  for (const name in fields) {
    const value = fields[name];
    if (value === '') fields[name] = undefined;
    // Every text of the vendor's that is pushed by default: the customer may have typed it.
    else if (typeof value === 'string' && name.match(STANDARD_PATTERN) && isPersonal(value)) {
      fields[name] = undefined;
      withheld[name] = value;
      report('personal_in_text', name);
    }
  }
  fields.booking_source = source;
  fields.booking_data = 'complete';
  setMeetingFields(fields, meetings, host.now());
  return {
    vendorId: fields.vendor_booking_id as string | undefined,
    fingerprint,
    fields,
    phone,
    isVendorPhone,
    withheld,
  };
}
