import type { Reading, Report } from '../booking.ts';
import type { Host } from '../host.ts';
import { finishReading, type VendorFields } from './finish-reading.ts';
import type { Meeting } from './meetings.ts';
import { openPayload } from './payload.ts';

type Unread = Record<string, unknown>;

const isNumber = (value: unknown, number: number): boolean => value === number || value === '' + number;

/** The first group of a pattern; '' where it does not match. */
const partOf = (link: string, pattern: string): string => {
  const hit = link.match(pattern);
  return hit ? (hit[1] as string) : '';
};

/**
 * Reads what a classic booking page hands to `SOAfterConfirmationFunction`.
 * https://help.oncehub.com/help/collecting-data-from-an-embedded-booking-page
 */
export function readClassic(host: Host, raw: unknown, report: Report): Reading {
  if (raw === undefined) return 'no_payload';
  if (host.typeOf(raw) !== 'object') return 'not_an_object';
  const errorStatus = (raw as Unread).errorStatus;
  const info = (raw as Unread).bookingInfo;
  if (isNumber(errorStatus, 1)) return 'vendor_error';
  if (host.typeOf(info) !== 'object') return 'no_booking_info';
  if (isNumber((info as Unread).statusCode, 0)) return 'vendor_error';

  const payload = openPayload(host, info);
  const text = payload.text;
  const times = payload.list('MeetingTimes');
  if (times.length > 50) return 'too_large';
  const meetings = times.map(
    (path): Meeting => ({
      utc: payload.clock(path + '.UTCTime'),
      local: payload.clock(path + '.CustomerTime'),
      hostLocal: payload.clock(path + '.SOTime'),
    }),
  );
  const cancelLink = text('CancelRescheduleLink');
  const icsLink = text('CalendarEvent.ICS');
  const ids = payload
    .list('BookingId')
    .map(payload.maybe)
    .filter((id) => id);
  const fields: VendorFields = {
    booking_type: text('EventTypeName'),
    booking_payload_version: text('Version'),
    booking_page: host.decode(partOf(cancelLink, '^https?://[^/]+/([^/?#]+)')),
    customer_note: text('Note'),
    cancel_link: cancelLink,
    reschedule_link: cancelLink,
    ics_link: icsLink,
    vcs_link: text('CalendarEvent.VCS'),
    vendor_booking_id:
      ids.sort().join() || partOf(cancelLink, '[?&]Params=([^&#]+)') || partOf(icsLink, '[?&]mid=([^&#]+)'),
    customer_name: text('CustomerName'),
    customer_email: text('CustomerEmail'),
    customer_phone: text('CustomerPhone'),
  };
  text('statusCode');
  if ((info as Unread).Message !== null) text('Message');
  if (!times.length) payload.unexpectedPaths.push('MeetingTimes');
  if (typeof errorStatus !== 'number') payload.unexpectedPaths.push('errorStatus');
  return finishReading(host, report, payload, 'oncehub_classic', fields, meetings, [], [], true);
}
