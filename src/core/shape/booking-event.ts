/**
 * The event as a data layer gets it with the standard fields: every key is always there, `undefined` where
 * unknown, since GTM merges each push into the one before.
 */
export interface BookingEvent {
  /** `booking_confirmed`, or the name that was chosen. */
  event: string;
  booking_source: 'oncehub_classic' | 'oncehub_calendar';
  /** Lower-case hex SHA-256 of the vendor's identifier: a transaction id. */
  booking_id: string | undefined;
  booking_status: 'scheduled' | undefined;
  /** Name of the event type; of a Booking Calendar its subject. */
  booking_type: string | undefined;
  /** `BKC-…` */
  booking_calendar: string | undefined;
  /** `2018-04-25T06:45:00Z` */
  booking_start_utc: string | undefined;
  /** The customer's wall clock, without zone: `2018-04-25T07:45:00`. */
  booking_start_local: string | undefined;
  /** The booking page's wall clock. */
  booking_start_host_local: string | undefined;
  /** Of the customer's wall clock, as are weekday and hour: `2018-04-25`. */
  booking_date: string | undefined;
  booking_weekday:
    | 'monday'
    | 'tuesday'
    | 'wednesday'
    | 'thursday'
    | 'friday'
    | 'saturday'
    | 'sunday'
    | undefined;
  /** 0 to 23 */
  booking_hour: number | undefined;
  /** The customer's clock minus UTC. */
  booking_utc_offset_minutes: number | undefined;
  /** IANA name. */
  booking_time_zone: string | undefined;
  /** From the booking to its start, one decimal; negative if that is past. */
  booking_lead_time_hours: number | undefined;
  booking_duration_minutes: number | undefined;
  /** A session package has several meetings. */
  booking_meeting_count: number | undefined;
  booking_last_start_utc: string | undefined;
  booking_utm_source: string | undefined;
  booking_utm_medium: string | undefined;
  booking_utm_campaign: string | undefined;
  booking_utm_term: string | undefined;
  booking_utm_content: string | undefined;
  /** Value and currency come together or not at all. */
  booking_value: number | undefined;
  /** ISO 4217 */
  booking_currency: string | undefined;
  booking_payload_version: string | undefined;
  /** `unavailable`: counted although the vendor gave no details. */
  booking_data: 'complete' | 'unavailable';
  /** Only on a simulated booking. */
  booking_test: true | undefined;
}
