import type { FieldValues } from '../booking.ts';
import type { Clock } from './clock.ts';

/** One meeting of a booking; a session package has several. */
export interface Meeting {
  utc: Clock | undefined;
  /** On the customer's wall. */
  local: Clock | undefined;
  /** On the booking page's wall. */
  hostLocal?: Clock | undefined;
}

/** Sets the fields that tell when; `now` in milliseconds since 1970. The earliest meeting is the booking's. */
export function setMeetingFields(fields: FieldValues, meetings: Meeting[], now: number): void {
  const dated = meetings.filter((meeting) => meeting.utc);
  dated.sort((a, b) => (a.utc as Clock).seconds - (b.utc as Clock).seconds);
  const first = dated[0] || meetings[0];
  if (!first) return;
  const utc = first.utc;
  const local = first.local;
  fields.booking_meeting_count = meetings.length;
  if (first.hostLocal) fields.booking_start_host_local = first.hostLocal.text;
  if (local) {
    fields.booking_start_local = local.text;
    fields.booking_date = local.text.slice(0, 10);
    fields.booking_weekday = local.weekday;
    fields.booking_hour = local.hour;
  }
  if (utc) {
    fields.booking_start_utc = utc.text + 'Z';
    fields.booking_last_start_utc = ((dated[dated.length - 1] as Meeting).utc as Clock).text + 'Z';
    // With one decimal, rounded.
    const tenths = (utc.seconds * 1000 - now) / 360000;
    const rounded = tenths + (tenths < 0 ? -0.5 : 0.5);
    fields.booking_lead_time_hours = (rounded - (rounded % 1)) / 10;
    if (local) fields.booking_utc_offset_minutes = (local.seconds - utc.seconds) / 60;
  }
}
