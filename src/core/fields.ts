/**
 * The default fields, in the order in which they are pushed, each under the key `booking_` + its name.
 * What each one means is said in `describe-fields.ts`.
 */
export const STANDARD_FIELDS =
  'source,id,status,type,calendar,start_utc,start_local,start_host_local,date,weekday,hour,' +
  'utc_offset_minutes,time_zone,lead_time_hours,duration_minutes,meeting_count,last_start_utc,' +
  'utm_source,utm_medium,utm_campaign,utm_term,utm_content,value,currency,payload_version,data,test';

export type FieldValue = string | number | true | undefined;
/** By field name; a field that is unknown is undefined or missing. */
export type FieldValues = { [Name in string]?: FieldValue };
