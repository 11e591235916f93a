import type { Reading, Tell } from './booking.ts';
import { type Customer, describeCustomer } from './customer.ts';
import { type FieldValues, UNSCREENED } from './fields.ts';
import type { Host } from './host.ts';
import { describeMeetings, type Meeting } from './meetings.ts';
import type { Payload } from './payload.ts';
import { createScreen } from './screen-text.ts';

/** Characters in all the texts that we read of one payload, at most. */
const MOST_TEXT = 65536;

/** What both products' payloads have in common, once their own paths have been read. */
export const finishReading = (
  host: Host,
  tell: Tell,
  payload: Payload,
  source: string,
  fields: FieldValues,
  meetings: Meeting[],
  customer: Customer,
): Reading => {
  const starts = meetings.map((meeting) => meeting.utc || meeting.local || meeting.hostLocal);
  const identity = fields.vendor_booking_id as string | undefined;
  if (payload.size > MOST_TEXT) return 'too_large';
  if (!fields.booking_type && !identity && !starts.some((start) => start)) return 'no_booking_info';
  if (payload.odd.length) tell('unexpected_shape', payload.odd.join(', '));
  const likeness = starts.map((start) => start && start.text).join() + fields.booking_type;
  const isPersonal = createScreen(customer);
  for (const name in fields) {
    const text = fields[name];
    // Every text of the vendor's that is pushed by default: the customer may have typed it.
    const isScreened = typeof text === 'string' && name.indexOf('booking_') === 0;
    if (text === '') fields[name] = undefined;
    else if (isScreened && isPersonal(text)) {
      fields[name] = undefined;
      fields[UNSCREENED + name] = text;
      tell('personal_in_text', name);
    }
  }
  fields.booking_source = source;
  fields.booking_data = 'complete';
  describeMeetings(fields, meetings, host.now());
  describeCustomer(fields, customer);
  return { identity, likeness, phone: customer.phone, fields };
};
