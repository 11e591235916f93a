import type { Reading, Tell } from './booking.ts';
import { type Customer, describeCustomer } from './customer.ts';
import type { FieldValues } from './fields.ts';
import type { Host } from './host.ts';
import { describeMeetings, type Meeting } from './meetings.ts';
import type { Payload } from './payload.ts';
import { isPersonal } from './screen-text.ts';

/** Characters in all the texts that we read of one payload, at most. */
const MOST_TEXT = 65536;

/** Texts of the vendor's that are pushed by default: the customer may have typed them. */
const SCREENED =
  'booking_type,booking_calendar,booking_time_zone,booking_payload_version,' +
  'booking_utm_source,booking_utm_medium,booking_utm_campaign,booking_utm_term,booking_utm_content';

/** What both products' payloads have in common, once their own paths have been read. */
export const finishReading = (
  host: Host,
  tell: Tell,
  payload: Payload,
  fields: FieldValues,
  meetings: Meeting[],
  customer: Customer,
): Reading => {
  const starts = meetings.map((meeting) => meeting.utc || meeting.local || meeting.hostLocal);
  const identity = fields.vendor_booking_id as string | undefined;
  if (payload.size + (identity || '').length > MOST_TEXT) return 'too_large';
  if (!fields.booking_type && !identity && !starts.some((start) => start)) return 'no_booking_info';
  if (payload.odd.length) tell('unexpected_shape', payload.odd.join(', '));
  const likeness = starts.map((start) => start && start.text).join() + fields.booking_type;
  for (const name in fields) if (fields[name] === '') fields[name] = undefined;
  SCREENED.split(',').forEach((name) => {
    const text = fields[name];
    if (text && isPersonal(text as string, customer)) {
      fields[name] = undefined;
      tell('personal_in_text', name);
    }
  });
  fields.booking_data = 'complete';
  describeMeetings(fields, meetings, host.now());
  describeCustomer(fields, customer);
  return { identity, likeness, phone: customer.phone, fields };
};
