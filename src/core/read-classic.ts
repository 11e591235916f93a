import type { Reading, Tell } from './booking.ts';
import type { FieldValues } from './fields.ts';
import { finishReading } from './finish-reading.ts';
import type { Host } from './host.ts';
import type { Meeting } from './meetings.ts';
import { openPayload } from './payload.ts';

const MOST_MEETINGS = 50;

type Unread = Record<string, unknown>;

const isDigit = (value: unknown, digit: number): boolean => value === digit || value === '' + digit;

/** The value of a parameter, as it stands in the link. */
const parameterOf = (link: string, name: string): string | undefined => {
  const hit = link.match('[?&]' + name + '=([^&#]+)');
  return hit ? hit[1] : undefined;
};

/**
 * Reads what a classic booking page hands to `SOAfterConfirmationFunction`.
 * https://help.oncehub.com/help/collecting-data-from-an-embedded-booking-page
 */
export const readClassic = (host: Host, raw: unknown, tell: Tell): Reading => {
  if (raw === undefined) return 'no_payload';
  if (host.typeOf(raw) !== 'object') return 'not_an_object';
  const errorStatus = (raw as Unread).errorStatus;
  const info = (raw as Unread).bookingInfo;
  const hasInfo = host.typeOf(info) === 'object';
  if (isDigit(errorStatus, 1) || (hasInfo && isDigit((info as Unread).statusCode, 0))) return 'vendor_error';
  if (!hasInfo) return 'no_booking_info';

  const payload = openPayload(host, info);
  const text = payload.text;
  const times = payload.list('MeetingTimes');
  if (times.length > MOST_MEETINGS) return 'too_large';
  const meetings = times.map((_, index): Meeting => {
    const path = 'MeetingTimes.' + index;
    return {
      utc: payload.clock(path + '.UTCTime'),
      local: payload.clock(path + '.CustomerTime'),
      hostLocal: payload.clock(path + '.SOTime'),
    };
  });
  const cancelLink = text('CancelRescheduleLink');
  const icsLink = text('CalendarEvent.ICS');
  const page = cancelLink.match('^https?://[^/]+/([^/?#]+)');
  const ids = payload.list('BookingId').filter((id) => id && typeof id === 'string') as string[];
  const fields: FieldValues = {
    booking_type: text('EventTypeName'),
    booking_payload_version: text('Version'),
    booking_page: page ? host.decode(page[1] as string) : undefined,
    customer_note: text('Note'),
    cancel_link: cancelLink,
    reschedule_link: cancelLink,
    ics_link: icsLink,
    vcs_link: text('CalendarEvent.VCS'),
    vendor_booking_id: ids.sort().join() || parameterOf(cancelLink, 'Params') || parameterOf(icsLink, 'mid'),
  };
  payload.size += ids.join().length;
  text('statusCode');
  if ((info as Unread).Message !== null) text('Message');
  if (!times.length) payload.odd.push('MeetingTimes');
  if (typeof errorStatus !== 'number') payload.odd.push('errorStatus');
  return finishReading(host, tell, payload, 'oncehub_classic', fields, meetings, {
    name: text('CustomerName'),
    email: text('CustomerEmail'),
    phone: text('CustomerPhone'),
  });
};
