import type { Reading, Tell } from './booking.ts';
import type { FieldValues } from './fields.ts';
import type { Host } from './host.ts';
import { describeMeetings, type Meeting } from './meetings.ts';
import { openPayload } from './payload.ts';
import { isPersonal } from './screen-text.ts';

const MOST_TEXT = 65536;
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
  const errorStatus = (raw as Unread)['errorStatus'];
  const info = (raw as Unread)['bookingInfo'];
  const hasInfo = host.typeOf(info) === 'object';
  if (isDigit(errorStatus, 1) || (hasInfo && isDigit((info as Unread)['statusCode'], 0)))
    return 'vendor_error';
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
  const type = text('EventTypeName');
  const version = text('Version');
  const name = text('CustomerName');
  const email = text('CustomerEmail');
  const phone = text('CustomerPhone');
  const cancelLink = text('CancelRescheduleLink');
  const icsLink = text('CalendarEvent.ICS');
  text('CalendarEvent.VCS');
  text('Note');
  text('statusCode');
  if ((info as Unread)['Message'] !== null) text('Message');
  const identity =
    payload.texts('BookingId').sort().join() ||
    parameterOf(cancelLink, 'Params') ||
    parameterOf(icsLink, 'mid');

  if (payload.size > MOST_TEXT) return 'too_large';
  const starts = meetings.map((meeting) => meeting.utc || meeting.local || meeting.hostLocal);
  if (!type && !identity && !starts.some((start) => start)) return 'no_booking_info';

  if (typeof errorStatus !== 'number') payload.odd.push('errorStatus');
  if (payload.odd.length) tell('unexpected_shape', payload.odd.join(', '));
  const fields: FieldValues = { source: 'oncehub_classic', data: 'complete' };
  describeMeetings(fields, meetings, host.now());
  const screened = (field: string, written: string): void => {
    if (isPersonal(written, name, email, phone)) tell('personal_in_text', field);
    else fields[field] = written || undefined;
  };
  screened('type', type);
  screened('payload_version', version);
  return { identity, likeness: starts.map((start) => start && start.text).join() + type, fields };
};
