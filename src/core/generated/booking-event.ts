// Generated from src/facts by `npm run generate`; do not edit.

/**
 * The event as a data layer gets it with the standard fields: every key is always there, `undefined` where
 * unknown, since GTM merges each push into the one before.
 */
export interface BookingEvent {
  /** `booking_confirmed`, or the name that was chosen. */
  event: string;
  /** Which product of OnceHub the booking came from. */
  booking_source: 'oncehub_classic' | 'oncehub_calendar';
  /** SHA-256 of OnceHub's identifier, 64 lower-case hex digits; for order ids, never a dimension; `undefined` where no hash could be had. */
  booking_id: string | undefined;
  /** As OnceHub says it; a booking with another status is not counted. */
  booking_status: 'scheduled' | undefined;
  /** Name of the event type, of a calendar its subject. */
  booking_type: string | undefined;
  /** Id of the Booking Calendar, `BKC-…`. */
  booking_calendar: string | undefined;
  /** Start of the first meeting, ISO 8601 with `Z`, such as `2018-04-25T06:45:00Z`. */
  booking_start_utc: string | undefined;
  /** The same on the customer's wall clock, ISO 8601 without zone. */
  booking_start_local: string | undefined;
  /** The same on the booking page's wall clock, ISO 8601 without zone. */
  booking_start_host_local: string | undefined;
  /** Date of the customer's wall clock, such as `2018-04-25`. */
  booking_date: string | undefined;
  /** Weekday of the customer's wall clock in English, lower case. */
  booking_weekday:
    | 'monday'
    | 'tuesday'
    | 'wednesday'
    | 'thursday'
    | 'friday'
    | 'saturday'
    | 'sunday'
    | undefined;
  /** Hour of the customer's wall clock, 0 to 23. */
  booking_hour: number | undefined;
  /** The customer's clock minus UTC, in minutes. */
  booking_utc_offset_minutes: number | undefined;
  /** IANA name of the customer's zone, such as `America/New_York`. */
  booking_time_zone: string | undefined;
  /** From the booking to the start, in hours with 1 decimal; negative if past. */
  booking_lead_time_hours: number | undefined;
  /** Length of the meeting, in minutes. */
  booking_duration_minutes: number | undefined;
  /** Meetings in this booking; a session package has several. */
  booking_meeting_count: number | undefined;
  /** Start of the last meeting, ISO 8601 with `Z`. */
  booking_last_start_utc: string | undefined;
  /** `utm_source` as OnceHub recorded it. */
  booking_utm_source: string | undefined;
  /** `utm_medium` as OnceHub recorded it. */
  booking_utm_medium: string | undefined;
  /** `utm_campaign` as OnceHub recorded it. */
  booking_utm_campaign: string | undefined;
  /** `utm_term` as OnceHub recorded it. */
  booking_utm_term: string | undefined;
  /** `utm_content` as OnceHub recorded it. */
  booking_utm_content: string | undefined;
  /** From the value rules, once per booking; comes with the currency or not at all. */
  booking_value: number | undefined;
  /** ISO 4217 code from the settings. */
  booking_currency: string | undefined;
  /** OnceHub's version of the payload, such as `7.35`. */
  booking_payload_version: string | undefined;
  /** `unavailable` if OnceHub could not deliver the details and the settings say to count it all the same. */
  booking_data: 'complete' | 'unavailable';
  /** Only on a simulated booking. */
  booking_test: true | undefined;
}
