import type { Reading, Report } from '../booking.ts';
import { type FieldValues, UNSCREENED } from '../fields.ts';
import type { Host } from '../host.ts';
import type { Clock } from './clock.ts';
import { type Customer, setCustomerFields } from './customer.ts';
import { type Meeting, setMeetingFields } from './meetings.ts';
import type { Payload } from './payload.ts';
import { createScreen } from './screen-text.ts';

/** As the vendor gave them; '' where unknown. */
export type Unfinished = FieldValues & Customer;

/** What both products' payloads have in common, once their own paths have been read. */
export const finishReading = (
  host: Host,
  tell: Report,
  payload: Payload,
  source: string,
  fields: Unfinished,
  meetings: Meeting[],
): Reading => {
  const starts = meetings
    .map((meeting) => meeting.utc || meeting.local || meeting.hostLocal)
    .filter((clock) => clock) as Clock[];
  const fingerprint = starts.map((clock) => clock.text).join() + fields.booking_type;
  // In characters of all the texts that were read.
  if (payload.size > 65536) return 'too_large';
  if (!fingerprint && !fields.vendor_booking_id) return 'no_booking_info';
  if (payload.unexpectedPaths.length) tell('unexpected_shape', payload.unexpectedPaths.join(', '));
  const phone = fields.customer_phone;
  const isPersonal = createScreen(fields.customer_name, fields.customer_email, phone);
  setCustomerFields(fields);
  const finished: FieldValues = fields;
  for (const name in finished) {
    const text = finished[name];
    // Every text of the vendor's that is pushed by default: the customer may have typed it.
    const isScreened = typeof text === 'string' && name.match('^booking_(?!page|host)');
    if (text === '') finished[name] = undefined;
    else if (isScreened && isPersonal(text)) {
      finished[name] = undefined;
      finished[UNSCREENED + name] = text;
      tell('personal_in_text', name);
    }
  }
  finished.booking_source = source;
  finished.booking_data = 'complete';
  setMeetingFields(finished, meetings, host.now());
  return { vendorId: finished.vendor_booking_id as string | undefined, fingerprint, phone, fields: finished };
};
