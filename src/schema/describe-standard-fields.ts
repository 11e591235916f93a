import type { StandardField } from './event.ts';
import type { FieldDescription } from './field-description.ts';

const ours = 'computed';

// biome-ignore format: one row per field reads as the table that it is
/** The fields of every event, in the order in which they are pushed. */
export const standardFields: Record<StandardField, FieldDescription> = {
  booking_source: { type: "'oncehub_classic' | 'oncehub_calendar'", label: 'Product that was booked with', meaning: 'Which product of OnceHub the booking came from', class: 'plain', classic: ours, calendar: ours, ga4: 'booking_source' },
  booking_id: { type: 'string', label: 'Booking id (hashed)', meaning: "SHA-256 of OnceHub's identifier, 64 lower-case hex digits; for order ids, never a dimension; `undefined` where no hash could be had", class: 'pseudonymous', classic: 'BookingId', calendar: 'id', ga4: 'transaction_id' },
  booking_status: { type: "'scheduled'", label: 'Status', meaning: 'As OnceHub says it; a booking with another status is not counted', class: 'plain', classic: '', calendar: 'status', ga4: '' },
  booking_type: { type: 'string', label: 'Event type', meaning: 'Name of the event type, of a calendar its subject', class: 'business text', classic: 'EventTypeName', calendar: 'subject', ga4: 'booking_type' },
  booking_calendar: { type: 'string', label: 'Calendar id', meaning: 'Id of the Booking Calendar, `BKC-…`', class: 'plain', classic: '', calendar: 'booking_calendar', ga4: '' },
  booking_start_utc: { type: 'string', label: 'Start (UTC)', meaning: 'Start of the first meeting, ISO 8601 with `Z`, such as `2018-04-25T06:45:00Z`', class: 'plain', classic: 'UTCTime', calendar: 'starting_time', ga4: '' },
  booking_start_local: { type: 'string', label: "Start (customer's clock)", meaning: "The same on the customer's wall clock, ISO 8601 without zone", class: 'plain', classic: 'CustomerTime', calendar: 'starting_time, customer_timezone', ga4: '' },
  booking_start_host_local: { type: 'string', label: "Start (booking page's clock)", meaning: "The same on the booking page's wall clock, ISO 8601 without zone", class: 'plain', classic: 'SOTime', calendar: '', ga4: '' },
  booking_date: { type: 'string', label: 'Date', meaning: "Date of the customer's wall clock, such as `2018-04-25`", class: 'plain', classic: 'CustomerTime', calendar: 'starting_time, customer_timezone', ga4: '' },
  booking_weekday: { type: 'string', label: 'Weekday', meaning: "Weekday of the customer's wall clock in English, lower case", class: 'plain', classic: 'CustomerTime', calendar: 'starting_time, customer_timezone', ga4: 'booking_weekday' },
  booking_hour: { type: 'number', label: 'Hour', meaning: "Hour of the customer's wall clock, 0 to 23", class: 'plain', classic: 'CustomerTime', calendar: 'starting_time, customer_timezone', ga4: 'booking_hour' },
  booking_utc_offset_minutes: { type: 'number', label: 'Minutes ahead of UTC', meaning: "The customer's clock minus UTC, in minutes", class: 'plain', classic: 'CustomerTime, UTCTime', calendar: 'customer_timezone', ga4: '' },
  booking_time_zone: { type: 'string', label: 'Time zone', meaning: "IANA name of the customer's zone, such as `America/New_York`", class: 'plain', classic: '', calendar: 'customer_timezone', ga4: '' },
  booking_lead_time_hours: { type: 'number', label: 'Hours until the start', meaning: 'From the booking to the start, in hours with 1 decimal; negative if past', class: 'plain', classic: 'UTCTime', calendar: 'starting_time', ga4: 'booking_lead_time_hours' },
  booking_duration_minutes: { type: 'number', label: 'Duration in minutes', meaning: 'Length of the meeting, in minutes', class: 'plain', classic: '', calendar: 'duration_minutes', ga4: 'booking_duration_minutes' },
  booking_meeting_count: { type: 'number', label: 'Number of meetings', meaning: 'Meetings in this booking; a session package has several', class: 'plain', classic: 'MeetingTimes', calendar: '1', ga4: 'booking_meeting_count' },
  booking_last_start_utc: { type: 'string', label: 'Start of the last meeting (UTC)', meaning: 'Start of the last meeting, ISO 8601 with `Z`', class: 'plain', classic: 'UTCTime', calendar: 'starting_time', ga4: '' },
  booking_utm_source: { type: 'string', label: 'UTM source', meaning: '`utm_source` as OnceHub recorded it', class: 'business text', classic: '', calendar: 'utm_source', ga4: '' },
  booking_utm_medium: { type: 'string', label: 'UTM medium', meaning: '`utm_medium` as OnceHub recorded it', class: 'business text', classic: '', calendar: 'utm_medium', ga4: '' },
  booking_utm_campaign: { type: 'string', label: 'UTM campaign', meaning: '`utm_campaign` as OnceHub recorded it', class: 'business text', classic: '', calendar: 'utm_campaign', ga4: '' },
  booking_utm_term: { type: 'string', label: 'UTM term', meaning: '`utm_term` as OnceHub recorded it', class: 'business text', classic: '', calendar: 'utm_term', ga4: '' },
  booking_utm_content: { type: 'string', label: 'UTM content', meaning: '`utm_content` as OnceHub recorded it', class: 'business text', classic: '', calendar: 'utm_content', ga4: '' },
  booking_value: { type: 'number', label: 'Value', meaning: 'From the value rules, once per booking; comes with the currency or not at all', class: 'plain', classic: 'value rules', calendar: 'value rules', ga4: 'value' },
  booking_currency: { type: 'string', label: 'Currency', meaning: 'ISO 4217 code from the settings', class: 'plain', classic: 'settings', calendar: 'settings', ga4: 'currency' },
  booking_payload_version: { type: 'string', label: 'Version of the data', meaning: "OnceHub's version of the payload, such as `7.35`", class: 'plain', classic: 'Version', calendar: '', ga4: '' },
  booking_data: { type: "'complete' | 'unavailable'", label: 'Completeness', meaning: '`unavailable` if OnceHub could not deliver the details and the settings say to count it all the same', class: 'plain', classic: ours, calendar: ours, ga4: '' },
  booking_test: { type: 'true', label: 'Simulated', meaning: 'Only on a simulated booking', class: 'plain', classic: ours, calendar: ours, ga4: 'booking_test' },
};
