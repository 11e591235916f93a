import type { Entry } from './case.ts';
import { hashText } from './hash-text.ts';
import { PARAMS } from './payloads.ts';

/** The keys that every event with the standard set has, known or not. */
export const STANDARD_KEYS = [
  'booking_source',
  'booking_id',
  'booking_status',
  'booking_type',
  'booking_calendar',
  'booking_start_utc',
  'booking_start_local',
  'booking_start_host_local',
  'booking_date',
  'booking_weekday',
  'booking_hour',
  'booking_utc_offset_minutes',
  'booking_time_zone',
  'booking_lead_time_hours',
  'booking_duration_minutes',
  'booking_meeting_count',
  'booking_last_start_utc',
  'booking_utm_source',
  'booking_utm_medium',
  'booking_utm_campaign',
  'booking_utm_term',
  'booking_utm_content',
  'booking_value',
  'booking_currency',
  'booking_payload_version',
  'booking_data',
  'booking_test',
] as const;

/** The whole standard set: what is not given is there and undefined. */
export const standardEvent = (known: Entry): Entry => ({
  event: 'booking_confirmed',
  ...Object.fromEntries(STANDARD_KEYS.map((key) => [key, undefined])),
  ...known,
});

/** The event of `classic()`. */
export const classicEvent = (changes: Entry = {}): Entry =>
  standardEvent({
    booking_source: 'oncehub_classic',
    booking_id: hashText(PARAMS),
    booking_type: 'Automatic booking - 15-minute meeting',
    booking_start_utc: '2018-04-25T06:45:00Z',
    booking_start_local: '2018-04-25T07:45:00',
    booking_start_host_local: '2018-04-25T09:45:00',
    booking_date: '2018-04-25',
    booking_weekday: 'wednesday',
    booking_hour: 7,
    booking_utc_offset_minutes: 60,
    booking_lead_time_hours: 48,
    booking_meeting_count: 1,
    booking_last_start_utc: '2018-04-25T06:45:00Z',
    booking_payload_version: '7.35',
    booking_data: 'complete',
    ...changes,
  });

/** The event of `calendar()`. */
export const calendarEvent = (changes: Entry = {}): Entry =>
  standardEvent({
    booking_source: 'oncehub_calendar',
    booking_id: hashText('BKNG-YZ7MEBLJFRV8'),
    booking_status: 'scheduled',
    booking_type: 'Introductory Sales Call',
    booking_calendar: 'BKC-8DJNDNL86G',
    booking_start_utc: '2026-06-18T13:00:00Z',
    booking_start_local: '2026-06-18T09:00:00',
    booking_date: '2026-06-18',
    booking_weekday: 'thursday',
    booking_hour: 9,
    booking_utc_offset_minutes: -240,
    booking_time_zone: 'America/New_York',
    booking_lead_time_hours: 48,
    booking_duration_minutes: 30,
    booking_meeting_count: 1,
    booking_last_start_utc: '2026-06-18T13:00:00Z',
    booking_data: 'complete',
    ...changes,
  });

/** With rows only, these come beside what was mapped. */
export const rowsEvent = (keys: Entry): Entry => ({
  event: 'booking_confirmed',
  booking_source: 'oncehub_classic',
  booking_id: hashText(PARAMS),
  booking_data: 'complete',
  booking_test: undefined,
  ...keys,
});

/** Stands for the function that GTM calls when the tags of an event have run. */
export const CALLBACK = (): void => {};

/**
 * A push with keys that need a ground, and the one that takes them back once the tags have run. What is unknown
 * need not be taken back.
 */
export const withPersonal = (event: Entry, keys: Entry): Entry[] => {
  const known = Object.keys(keys).filter((key) => keys[key] !== undefined);
  if (!known.length) return [{ ...event, ...keys }];
  return [
    { ...event, ...keys, eventCallback: CALLBACK },
    Object.fromEntries(known.map((key) => [key, undefined])),
  ];
};
