import type { Entry } from './host.ts';

/**
 * The fields of every event, in the order in which they are pushed, each under `booking_` + its name here. The
 * lists in this file are patterns as well, hence what separates the names.
 */
export const STANDARD_FIELDS =
  'source|id|status|type|calendar|start_utc|start_local|start_host_local|date|weekday|hour|' +
  'utc_offset_minutes|time_zone|lead_time_hours|duration_minutes|meeting_count|last_start_utc|' +
  'utm_source|utm_medium|utm_campaign|utm_term|utm_content|value|currency|payload_version|data|test';

/** A setting, and the fields that it allows; they need a ground besides. */
export const FIELDS_BY_SETTING: [setting: 'staffFields' | 'links' | 'customerNote', fields: string][] = [
  ['staffFields', 'booking_page|booking_host'],
  ['links', 'cancel_link|reschedule_link|ics_link|vcs_link|location|vendor_booking_id'],
  ['customerNote', 'customer_note'],
];

/** Fields about the customer, which only a row can ask for, and a ground must allow. */
export const CUSTOMER_FIELDS =
  'customer_name|customer_first_name|customer_last_name|customer_email|customer_phone|booking_user_data';

/** Before the name of a text that was left out because it names the customer: rules may still read it. */
export const UNSCREENED = 'unscreened:';

/** Sets what an event carries, as a list of such names. */
export const copyFields = (event: Entry, fields: FieldValues, names: string): void =>
  names.split('|').forEach((name) => {
    event['booking_' + name] = fields['booking_' + name];
  });

/** What a row or a rule can name. */
export const FIELD_PATTERN =
  'custom:.*|booking_(' +
  STANDARD_FIELDS +
  ')|' +
  CUSTOMER_FIELDS +
  '|' +
  FIELDS_BY_SETTING.map((allowed) => allowed[1]).join('|');

export type FieldValue = string | number | boolean | Record<string, string | undefined> | undefined;
/** By full name, custom fields as `custom:` + name; what is unknown is undefined or missing. */
export type FieldValues = { [Name in string]?: FieldValue };
