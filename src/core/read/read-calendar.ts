import type { Reading, Report } from '../booking.ts';
import type { Host } from '../host.ts';
import { readClock } from './clock.ts';
import { type NamedQuestions, setCustomer } from './find-customer.ts';
import { finishReading, type VendorFields } from './finish-reading.ts';
import { openPayload } from './payload.ts';
import { readAnswers } from './read-answers.ts';

/**
 * Reads the payload of a Booking Calendar's `oncehub.booking.scheduled`. The customer is in the custom fields
 * or nowhere: `attendees` begins with the host, and does not tell which guest booked.
 * https://developers.oncehub.com/docs/embedded-booking-calendar-events
 */
export function readCalendar(host: Host, raw: unknown, report: Report, named?: NamedQuestions): Reading {
  if (raw === undefined) return 'no_payload';
  if (host.typeOf(raw) !== 'object') return 'not_an_object';
  const payload = openPayload(host, raw);
  const text = payload.text;
  const values = raw as Record<string, unknown>;
  const status = text('status').toLowerCase();
  if (values.status !== undefined && values.status !== null && status !== 'scheduled') return 'not_scheduled';

  const answers = readAnswers(host, payload);
  if (answers.length > 200) return 'too_large';
  const zone = text('customer_timezone');
  const utc = payload.clock('starting_time');
  const minutes = values.duration_minutes;
  const hasMinutes = typeof minutes === 'number' && minutes - minutes === 0;
  const fields: VendorFields = {
    booking_status: status,
    booking_type: text('subject'),
    booking_calendar: text('booking_calendar'),
    booking_time_zone: zone,
    booking_duration_minutes: hasMinutes ? (minutes as number) : undefined,
    booking_host: text('host'),
    cancel_link: text('cancel_url'),
    reschedule_link: text('reschedule_url'),
    ics_link: payload.maybe('ics_url'),
    location: text('location_description'),
    vendor_booking_id: text('id'),
    customer_name: '',
    customer_email: '',
    customer_phone: '',
  };
  'source,medium,campaign,term,content'.split(',').forEach((part) => {
    fields['booking_utm_' + part] = payload.maybe('utm_' + part) || payload.maybe('utm_params.' + part);
  });
  answers.forEach((answer) => {
    fields['custom:' + answer.label] = answer.text;
  });
  const names = setCustomer(fields, answers, named);
  text('creation_time');
  if (!hasMinutes) payload.unexpectedPaths.push('duration_minutes');
  if (host.typeOf(values.attendees) !== 'array') payload.unexpectedPaths.push('attendees');
  const local = readClock((utc && host.localTime(utc.seconds * 1000, zone)) || '');
  if (utc && zone && !local) payload.unexpectedPaths.push('customer_timezone');
  const meetings = [{ utc, local }];
  const guests =
    names.length || fields.customer_name ? [] : payload.list('attendees').slice(1).map(payload.maybe);
  // The vendor's own field of the number has its form; what customers type elsewhere has not.
  const isVendorPhone = answers.some(
    (answer) => answer.label === 'mobile_phone' && answer.text.trim() === fields.customer_phone,
  );
  return finishReading(
    host,
    report,
    payload,
    'oncehub_calendar',
    fields,
    meetings,
    names,
    guests,
    isVendorPhone,
  );
}
