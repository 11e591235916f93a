import * as z from 'zod/mini';
import { timeZone } from './time-zone.ts';
import { writtenTime as time } from './written-time.ts';

const text = z.string();

/** In the first editions an object with nulls, since 2026 flat keys with empty texts. */
const utmParams = z.strictObject({
  source: z.nullable(text),
  medium: z.nullable(text),
  campaign: z.nullable(text),
  term: z.nullable(text),
  content: z.nullable(text),
});

/** `payload` of `oncehub.booking.scheduled`, in every documented edition. */
export const calendarPayload = z.strictObject({
  id: text,
  subject: text,
  status: text,
  creation_time: time,
  starting_time: time,
  customer_timezone: timeZone,
  host: text,
  duration_minutes: z.number(),
  location_description: text,
  /** The host first, then the guests. */
  attendees: z.array(text),
  booking_calendar: text,
  cancel_url: text,
  reschedule_url: text,
  ics_url: z.optional(text),
  custom_fields: z.optional(z.array(z.strictObject({ name: text, value: text }))),
  utm_params: z.optional(utmParams),
  utm_source: z.optional(text),
  utm_medium: z.optional(text),
  utm_campaign: z.optional(text),
  utm_term: z.optional(text),
  utm_content: z.optional(text),
});

/** `payload` of `oncehub.booking_calendar.loaded`. */
export const calendarLoaded = z.strictObject({
  id: text,
  subject: text,
  host: text,
  url: text,
  name: text,
  duration_minutes: z.number(),
});

/** `payload` of `oncehub.booking_calendar.time_slot_selected`. */
export const calendarTimeSelected = z.extend(calendarLoaded, {
  starting_time: time,
  customer_timezone: timeZone,
});

/**
 * What a Booking Calendar posts to the page around it.
 * https://developers.oncehub.com/docs/embedded-booking-calendar-events
 */
export const calendarMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('oncehub.booking.scheduled'), payload: calendarPayload }),
  z.strictObject({ type: z.literal('oncehub.booking_calendar.loaded'), payload: calendarLoaded }),
  z.strictObject({
    type: z.literal('oncehub.booking_calendar.time_slot_selected'),
    payload: calendarTimeSelected,
  }),
]);

export type CalendarPayload = z.infer<typeof calendarPayload>;
export type CalendarMessage = z.infer<typeof calendarMessage>;
