import type { FieldClass } from './classes.ts';
import type { SettingName } from './settings.ts';
import { choice, type Value } from './value.ts';

/** One field, told to the developer who reads the key and to the marketer who picks it from a list. */
export interface FieldFact {
  /** What the value is where it is known; where not, it is `undefined`. */
  value: Value;
  /** It is never `undefined`. */
  always?: true;
  /** For the drop-down of the form, without the class, which is shown beside it. */
  label: string;
  meaning: string;
  class: FieldClass;
  /** Where each product of OnceHub has it from; missing where it has not. */
  classic?: string;
  calendar?: string;
  /** The name of the GA4 parameter in the ready-made container; missing where it is not sent. At most 12 are. */
  ga4?: string;
}

/** A field that a setting or a row of the mapping has to ask for, and that needs a legal basis. */
export interface OptionalFieldFact extends FieldFact {
  askedBy: SettingName & ('staffFields' | 'links' | 'customerNote' | 'userData' | 'rows');
}

const text = { is: 'vendor text' } as const;
const number = { is: 'number' } as const;
/** Lower-case hexadecimal SHA-256. */
const hash = { is: 'text', pattern: '[0-9a-f]{64}' } as const;
const ours = 'computed';
const link = 'a capability: send it only where the customer themselves could read it';

// biome-ignore format: one row per field reads as the table that it is
/** The fields of every event, in the order in which they are pushed. Each is always there, `undefined` where unknown. */
export const standardFields = {
  booking_source: { value: choice('oncehub_classic', 'oncehub_calendar'), always: true, label: 'Product that was booked with', meaning: 'Which product of OnceHub the booking came from', class: 'plain', classic: ours, calendar: ours, ga4: 'booking_source' },
  booking_id: { value: hash, label: 'Booking id (hashed)', meaning: "SHA-256 of OnceHub's identifier, 64 lower-case hex digits; for order ids, never a dimension; `undefined` where no hash could be had", class: 'pseudonymous', classic: 'BookingId', calendar: 'id', ga4: 'transaction_id' },
  booking_status: { value: choice('scheduled'), label: 'Status', meaning: 'As OnceHub says it; a booking with another status is not counted', class: 'plain', calendar: 'status' },
  booking_type: { value: text, label: 'Event type', meaning: 'Name of the event type, of a calendar its subject', class: 'business text', classic: 'EventTypeName', calendar: 'subject', ga4: 'booking_type' },
  booking_calendar: { value: text, label: 'Calendar id', meaning: 'Id of the Booking Calendar, `BKC-…`', class: 'plain', calendar: 'booking_calendar' },
  booking_start_utc: { value: { is: 'moment' }, label: 'Start (UTC)', meaning: 'Start of the first meeting, ISO 8601 with `Z`, such as `2018-04-25T06:45:00Z`', class: 'plain', classic: 'UTCTime', calendar: 'starting_time' },
  booking_start_local: { value: { is: 'wall clock' }, label: "Start (customer's clock)", meaning: "The same on the customer's wall clock, ISO 8601 without zone", class: 'plain', classic: 'CustomerTime', calendar: 'starting_time, customer_timezone' },
  booking_start_host_local: { value: { is: 'wall clock' }, label: "Start (booking page's clock)", meaning: "The same on the booking page's wall clock, ISO 8601 without zone", class: 'plain', classic: 'SOTime' },
  booking_date: { value: { is: 'date' }, label: 'Date', meaning: "Date of the customer's wall clock, such as `2018-04-25`", class: 'plain', classic: 'CustomerTime', calendar: 'starting_time, customer_timezone' },
  booking_weekday: { value: choice('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'), label: 'Weekday', meaning: "Weekday of the customer's wall clock in English, lower case", class: 'plain', classic: 'CustomerTime', calendar: 'starting_time, customer_timezone', ga4: 'booking_weekday' },
  booking_hour: { value: { is: 'number', whole: true, min: 0, max: 23 }, label: 'Hour', meaning: "Hour of the customer's wall clock, 0 to 23", class: 'plain', classic: 'CustomerTime', calendar: 'starting_time, customer_timezone', ga4: 'booking_hour' },
  booking_utc_offset_minutes: { value: number, label: 'Minutes ahead of UTC', meaning: "The customer's clock minus UTC, in minutes", class: 'plain', classic: 'CustomerTime, UTCTime', calendar: 'customer_timezone' },
  booking_time_zone: { value: text, label: 'Time zone', meaning: "IANA name of the customer's zone, such as `America/New_York`", class: 'plain', calendar: 'customer_timezone' },
  booking_lead_time_hours: { value: { is: 'number', decimals: 1 }, label: 'Hours until the start', meaning: 'From the booking to the start, in hours with 1 decimal; negative if past', class: 'plain', classic: 'UTCTime', calendar: 'starting_time', ga4: 'booking_lead_time_hours' },
  booking_duration_minutes: { value: number, label: 'Duration in minutes', meaning: 'Length of the meeting, in minutes', class: 'plain', calendar: 'duration_minutes', ga4: 'booking_duration_minutes' },
  booking_meeting_count: { value: { is: 'number', whole: true, min: 1, max: 50 }, label: 'Number of meetings', meaning: 'Meetings in this booking; a session package has several', class: 'plain', classic: 'MeetingTimes', calendar: '1', ga4: 'booking_meeting_count' },
  booking_last_start_utc: { value: { is: 'moment' }, label: 'Start of the last meeting (UTC)', meaning: 'Start of the last meeting, ISO 8601 with `Z`', class: 'plain', classic: 'UTCTime', calendar: 'starting_time' },
  booking_utm_source: { value: text, label: 'UTM source', meaning: '`utm_source` as OnceHub recorded it', class: 'business text', calendar: 'utm_source' },
  booking_utm_medium: { value: text, label: 'UTM medium', meaning: '`utm_medium` as OnceHub recorded it', class: 'business text', calendar: 'utm_medium' },
  booking_utm_campaign: { value: text, label: 'UTM campaign', meaning: '`utm_campaign` as OnceHub recorded it', class: 'business text', calendar: 'utm_campaign' },
  booking_utm_term: { value: text, label: 'UTM term', meaning: '`utm_term` as OnceHub recorded it', class: 'business text', calendar: 'utm_term' },
  booking_utm_content: { value: text, label: 'UTM content', meaning: '`utm_content` as OnceHub recorded it', class: 'business text', calendar: 'utm_content' },
  booking_value: { value: { is: 'number', min: 0 }, label: 'Value', meaning: 'From the value rules, once per booking; comes with the currency or not at all', class: 'plain', classic: 'value rules', calendar: 'value rules', ga4: 'value' },
  booking_currency: { value: { is: 'text', pattern: '[A-Z]{3}' }, label: 'Currency', meaning: 'ISO 4217 code from the settings', class: 'plain', classic: 'settings', calendar: 'settings', ga4: 'currency' },
  booking_payload_version: { value: text, label: 'Version of the data', meaning: "OnceHub's version of the payload, such as `7.35`", class: 'plain', classic: 'Version' },
  booking_data: { value: choice('complete', 'unavailable'), always: true, label: 'Completeness', meaning: '`unavailable` if OnceHub could not deliver the details and the settings say to count it all the same', class: 'plain', classic: ours, calendar: ours },
  booking_test: { value: { is: 'true' }, label: 'Simulated', meaning: 'Only on a simulated booking', class: 'plain', classic: ours, calendar: ours, ga4: 'booking_test' },
} as const satisfies Record<string, FieldFact>;

// biome-ignore format: one row per field reads as the table that it is
/** Fields that are there only when a setting or a row asks, each with a stated legal basis. */
export const optionalFields = {
  booking_page: { value: text, label: 'Booking page', meaning: "The page's link name, from the path of the cancel link", class: 'staff', classic: 'CancelRescheduleLink', askedBy: 'staffFields' },
  booking_host: { value: text, label: 'Host', meaning: 'Id of the user who is booked, `USR-…`', class: 'staff', calendar: 'host', askedBy: 'staffFields' },
  customer_name: { value: text, label: 'Name', meaning: "The customer's name as written", class: 'personal', classic: 'CustomerName', calendar: 'custom_fields: name', askedBy: 'rows' },
  customer_first_name: { value: text, label: 'First name', meaning: 'First word of the name', class: 'personal', classic: 'CustomerName', calendar: 'custom_fields: name', askedBy: 'rows' },
  customer_last_name: { value: text, label: 'Last name', meaning: 'The rest of the name', class: 'personal', classic: 'CustomerName', calendar: 'custom_fields: name', askedBy: 'rows' },
  customer_email: { value: text, label: 'E-mail', meaning: 'Trimmed and in lower case', class: 'personal', classic: 'CustomerEmail', calendar: 'custom_fields: email', askedBy: 'rows' },
  customer_phone: { value: { is: 'text', pattern: '\\+[1-9]\\d{6,14}' }, label: 'Phone', meaning: 'As E.164, such as `+12025550195`; what cannot be that is left out', class: 'personal', classic: 'CustomerPhone', calendar: 'custom_fields: phone', askedBy: 'rows' },
  'custom:<name>': { value: text, label: 'Custom field', meaning: 'Answer to the question of that name', class: 'personal', calendar: 'custom_fields', askedBy: 'rows' },
  customer_note: { value: text, label: 'Note', meaning: 'What the customer wrote to the host', class: 'free text', classic: 'Note', askedBy: 'customerNote' },
  cancel_link: { value: text, label: 'Link to cancel', meaning: link, class: 'capability', classic: 'CancelRescheduleLink', calendar: 'cancel_url', askedBy: 'links' },
  reschedule_link: { value: text, label: 'Link to reschedule', meaning: link, class: 'capability', classic: 'CancelRescheduleLink', calendar: 'reschedule_url', askedBy: 'links' },
  ics_link: { value: text, label: 'Link to the ICS file', meaning: link, class: 'capability', classic: 'CalendarEvent.ICS', calendar: 'ics_url', askedBy: 'links' },
  vcs_link: { value: text, label: 'Link to the VCS file', meaning: link, class: 'capability', classic: 'CalendarEvent.VCS', askedBy: 'links' },
  location: { value: text, label: 'Location', meaning: 'Where they meet; may hold the link of a video call', class: 'capability', calendar: 'location_description', askedBy: 'links' },
  vendor_booking_id: { value: text, label: 'Booking id (raw)', meaning: "OnceHub's identifier as given; that of a calendar opens the page to cancel", class: 'capability', classic: 'BookingId', calendar: 'id', askedBy: 'links' },
  booking_user_data: { value: { is: 'user data' }, label: 'User-provided data', meaning: "For Google's enhanced conversions, plain or hashed", class: 'personal', classic: 'CustomerEmail, CustomerPhone', calendar: 'custom_fields', askedBy: 'userData' },
} as const satisfies Record<string, OptionalFieldFact>;

/** Every field of the catalogue by its name: types, form, documentation and studio are made of it. */
export const fields = { ...standardFields, ...optionalFields };

export type StandardFieldName = keyof typeof standardFields;
export type OptionalFieldName = keyof typeof optionalFields;
