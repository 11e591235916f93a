import * as z from 'zod';
import type { BookingEvent } from '../core/shape/booking-event.ts';
import type { Same } from './same.ts';
import { isWrittenTime } from './written-time.ts';

const orUndefined = <Schema extends z.ZodType>(schema: Schema) => schema.or(z.undefined());
const text = orUndefined(z.string().min(1));
const utc = z
  .string()
  .regex(/^.{19}Z$/)
  .refine(isWrittenTime);
const wallClock = z
  .string()
  .regex(/^.{19}$/)
  .refine(isWrittenTime);

/** The standard keys. Each is always there, `undefined` where unknown. */
export const standardEvent = z.strictObject({
  booking_source: z.enum(['oncehub_classic', 'oncehub_calendar']),
  booking_id: orUndefined(z.string().regex(/^[0-9a-f]{64}$/)),
  booking_status: orUndefined(z.literal('scheduled')),
  booking_type: text,
  booking_calendar: text,
  booking_start_utc: orUndefined(utc),
  booking_start_local: orUndefined(wallClock),
  booking_start_host_local: orUndefined(wallClock),
  booking_date: orUndefined(z.iso.date()),
  booking_weekday: orUndefined(
    z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']),
  ),
  booking_hour: orUndefined(z.int().min(0).max(23)),
  booking_utc_offset_minutes: orUndefined(z.number()),
  booking_time_zone: text,
  booking_lead_time_hours: orUndefined(z.number().refine((hours) => Number(hours.toFixed(1)) === hours)),
  booking_duration_minutes: orUndefined(z.number()),
  booking_meeting_count: orUndefined(z.int().min(1).max(50)),
  booking_last_start_utc: orUndefined(utc),
  booking_utm_source: text,
  booking_utm_medium: text,
  booking_utm_campaign: text,
  booking_utm_term: text,
  booking_utm_content: text,
  booking_value: orUndefined(z.number().min(0)),
  booking_currency: orUndefined(z.string().regex(/^[A-Z]{3}$/)),
  booking_payload_version: text,
  booking_data: z.enum(['complete', 'unavailable']),
  booking_test: orUndefined(z.literal(true)),
});

/** Plain, or hashed as Google asks: trimmed, lower case, without the dots of a gmail address. */
export const userData = z.union([
  z.strictObject({ email: orUndefined(z.string()), phone_number: orUndefined(z.string()) }),
  z.strictObject({
    sha256_email_address: orUndefined(z.string().regex(/^[0-9a-f]{64}$/)),
    sha256_phone_number: orUndefined(z.string().regex(/^[0-9a-f]{64}$/)),
  }),
]);

/** Only there when somebody asked for them. */
export const optionalFields = z.strictObject({
  booking_page: text,
  booking_host: text,
  customer_name: text,
  customer_first_name: text,
  customer_last_name: text,
  customer_email: text,
  customer_phone: orUndefined(z.string().regex(/^\+[1-9]\d{6,14}$/)),
  customer_note: text,
  cancel_link: text,
  reschedule_link: text,
  ics_link: text,
  vcs_link: text,
  location: text,
  vendor_booking_id: text,
  booking_user_data: orUndefined(userData),
});

/** The event as it is pushed with the standard set and nothing else. */
export const bookingEvent = z
  .strictObject({ event: z.string().regex(/^[A-Za-z]\w{0,29}$/), ...standardEvent.shape })
  .refine(
    ({ booking_value, booking_currency }) =>
      (booking_value === undefined) === (booking_currency === undefined),
    'booking_value and booking_currency come together or not at all',
  );

export type StandardField = keyof z.infer<typeof standardEvent>;
export type OptionalField = keyof z.infer<typeof optionalFields> | 'custom:<name>';

/** A compile error here says that the schema and the type in `src/core` have parted. */
export const eventsAreTheSame: Same<z.infer<typeof bookingEvent>, BookingEvent> = true;
