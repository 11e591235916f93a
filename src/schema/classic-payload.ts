import * as z from 'zod/mini';
import { writtenTime as time } from './written-time.ts';

/** One meeting: in UTC, by the customer's clock, and by the booking page's. */
const meeting = z.strictObject({ UTCTime: time, CustomerTime: time, SOTime: time });

const bookingInfo = z.strictObject({
  Version: z.string(),
  MeetingTimes: z.array(meeting).check(z.minLength(1)),
  CancelRescheduleLink: z.string(),
  Note: z.string(),
  CalendarEvent: z.strictObject({ ICS: z.string(), VCS: z.string() }),
  /** `'1'`: a text, though it looks like a number. */
  statusCode: z.string(),
  Message: z.nullable(z.string()),
  CustomerName: z.string(),
  CustomerEmail: z.string(),
  /** Country code, dash, national number: `1-2025550195`. */
  CustomerPhone: z.string(),
  EventTypeName: z.string(),
  /** In the edition of 2025 only; several for a session package. */
  BookingId: z.optional(z.array(z.string())),
});

/**
 * What a booking page hands to `SOAfterConfirmationFunction`, in every documented edition.
 * https://help.oncehub.com/help/collecting-data-from-an-embedded-booking-page
 */
export const classicPayload = z.strictObject({ errorStatus: z.number(), bookingInfo });

/** The same call when the vendor could not say what was booked. */
export const classicError = z.strictObject({
  errorStatus: z.number(),
  bookingInfo: z.nullable(
    z.looseObject({
      Version: z.optional(z.string()),
      statusCode: z.optional(z.string()),
      Message: z.optional(z.nullable(z.string())),
    }),
  ),
});

export type ClassicPayload = z.infer<typeof classicPayload>;
