import type { BookingPage } from './booking-pages.ts';
import type { NextIdentifier } from './identifiers.ts';
import { mergePatch } from './merge-patch.ts';
import type { Switches } from './switches.ts';
import { writeWallClock } from './wall-clock.ts';

/** What a visitor filled in, as the booking page knows it. */
export interface Visit {
  /** The booking page's link name, or the calendar's `BKC-…`. */
  name: string;
  page: BookingPage;
  service: { name: string; minutes: number };
  start: Date;
  now: Date;
  /** IANA name. */
  zone: string;
  customer: { name: string; email: string; phone: string; note: string };
  /** `utm_*` parameters of the embedding page. */
  utm: Record<string, string>;
}

export type ErrorAnswer = Exclude<Switches['answer'], 'booking'>;

const VERSION = '7.35';
const WEEK_MS = 7 * 24 * 3_600_000;
const UTM_NAMES = ['source', 'medium', 'campaign', 'term', 'content'];
const MAIL_HOST = 'https://app.oncehub.com/scheduleonce/download.aspx';

/** The argument of `SOAfterConfirmationFunction`, in the documented key order. */
export function buildClassic(visit: Visit, switches: Switches, next: NextIdentifier): unknown {
  const starts = Array.from({ length: switches.meetings }, (_, week) => +visit.start + week * WEEK_MS);
  const mid = encodeURIComponent(`/${next(22)}==`);
  const payload = {
    errorStatus: 0,
    bookingInfo: {
      Version: VERSION,
      MeetingTimes: starts.map((start) => ({
        UTCTime: writeWallClock(start, 'UTC') + (switches.zulu ? 'Z' : ''),
        CustomerTime: writeWallClock(start, visit.zone),
        SOTime: writeWallClock(start, visit.page.host.zone),
      })),
      CancelRescheduleLink: `https://go.oncehub.com/${encodeURIComponent(visit.name)}?Params=IPL${next(24)}-TXI0R*${next(20)}!!`,
      Note: visit.customer.note,
      CalendarEvent: { ICS: `${MAIL_HOST}?mid=${mid}&type=1`, VCS: `${MAIL_HOST}?mid=${mid}&type=3` },
      statusCode: '1',
      Message: null,
      CustomerName: visit.customer.name,
      CustomerEmail: visit.customer.email,
      CustomerPhone: visit.customer.phone,
      EventTypeName: visit.service.name,
      ...(switches.bookingId ? { BookingId: starts.map(() => `BKNG-${next(12)}`) } : {}),
    },
  };
  return replace(payload, switches);
}

/** The key sets are guesses: the documentation has the fields but no example of an error. */
export function buildClassicError(kind: ErrorAnswer): unknown {
  if (kind === 'no-info') return { errorStatus: 1, bookingInfo: null };
  const Message = kind === 'server' ? 'Something went wrong on server' : null;
  return { errorStatus: 1, bookingInfo: { Version: VERSION, statusCode: '0', Message } };
}

/** What a calendar posts when it is there (`loaded`) and when a time has been chosen (`time_slot_selected`). */
export function buildCalendarStep(
  visit: Omit<Visit, 'start'> & { start?: Date },
  switches: Switches,
): unknown {
  const step = visit.start ? 'time_slot_selected' : 'loaded';
  return {
    type: `oncehub.booking_calendar.${step}`,
    payload: {
      id: visit.name,
      subject: visit.service.name,
      host: visit.page.host.id,
      url: `https://oncehub.com/${visit.name}`,
      name: visit.page.title,
      duration_minutes: visit.service.minutes,
      ...(visit.start
        ? { starting_time: writeInstant(visit.start, switches), customer_timezone: visit.zone }
        : {}),
    },
  };
}

/** The message about a booking. */
export function buildCalendar(visit: Visit, switches: Switches, next: NextIdentifier): unknown {
  const id = `BKNG-${next(12)}`;
  const payload = {
    id,
    subject: visit.service.name,
    status: switches.status,
    creation_time: writeInstant(visit.now, switches),
    starting_time: writeInstant(visit.start, switches),
    customer_timezone: visit.zone,
    host: visit.page.host.id,
    duration_minutes: visit.service.minutes,
    location_description: visit.page.location,
    attendees: [
      visit.page.host.email,
      visit.customer.email,
      ...Array.from({ length: switches.guests }, (_, guest) => `guest.${guest + 1}@example.com`),
    ],
    booking_calendar: visit.name,
    cancel_url: `https://oncehub.com/m/${id}/cancel`,
    reschedule_url: `https://oncehub.com/m/${id}`,
    ...buildUtm(visit.utm, switches.utm),
    ics_url: `https://oncehub.com/api/bookings/ics/${next(8)}-${next(4)}-${next(12)}`.toLowerCase(),
    ...buildCustomFields(visit.customer, switches.customFields),
  };
  return { type: switches.eventType, payload: replace(payload, switches) };
}

function buildUtm(utm: Record<string, string>, shape: Switches['utm']): object {
  if (shape === 'none') return {};
  const read = (empty: string | null, prefix: string) =>
    Object.fromEntries(UTM_NAMES.map((name) => [prefix + name, utm[`utm_${name}`] ?? empty]));
  return shape === 'flat' ? read('', 'utm_') : { utm_params: read(null, '') };
}

function buildCustomFields(customer: Visit['customer'], shape: Switches['customFields']): object {
  if (shape === 'none') return {};
  const { name, email, phone, note } = customer;
  const fields =
    shape === 'contact'
      ? { name, email, phone, note }
      : { discussion_points: note, meeting_reason: 'New garden' };
  return { custom_fields: Object.entries(fields).map(([key, value]) => ({ name: key, value })) };
}

function writeInstant(instant: Date, { time }: Switches): string {
  return time === 'milliseconds' ? instant.toISOString() : instant.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

function replace(payload: unknown, switches: Switches): unknown {
  const whole = switches.payload === undefined ? payload : switches.payload;
  return switches.patch === undefined ? whole : mergePatch(whole, switches.patch);
}
