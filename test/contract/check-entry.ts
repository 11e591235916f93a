import type { Entry } from './case.ts';

const DATE = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
const TIME = String.raw`([01]\d|2[0-3]):[0-5]\d:[0-5]\d`;
const WALL = new RegExp(`^${DATE}T${TIME}$`);
const MOMENT = new RegExp(`^${DATE}T${TIME}Z$`);

/** What a key of the standard set may hold besides `undefined`. */
const FORMS: Record<string, (value: unknown) => boolean> = {
  event: (value) => typeof value === 'string' && value !== '',
  booking_source: (value) => value === 'oncehub_classic' || value === 'oncehub_calendar',
  booking_id: (value) => /^[0-9a-f]{64}$/.test(String(value)),
  booking_status: (value) => value === 'scheduled',
  booking_start_utc: (value) => MOMENT.test(String(value)),
  booking_last_start_utc: (value) => MOMENT.test(String(value)),
  booking_start_local: (value) => WALL.test(String(value)),
  booking_start_host_local: (value) => WALL.test(String(value)),
  booking_date: (value) => new RegExp(`^${DATE}$`).test(String(value)),
  booking_weekday: (value) => /^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(String(value)),
  booking_hour: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 24,
  booking_utc_offset_minutes: Number.isFinite,
  booking_lead_time_hours: (value) =>
    Number.isFinite(value) && Number((value as number).toFixed(1)) === value,
  booking_duration_minutes: Number.isFinite,
  booking_meeting_count: (value) => Number.isInteger(value) && Number(value) > 0,
  booking_data: (value) => value === 'complete' || value === 'unavailable',
  booking_test: (value) => value === true,
};

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** The keys of an event that hold something they should not. */
export const listFlaws = (entry: Entry): string[] =>
  Object.entries(entry)
    .filter(([key, value]) => value !== undefined && !(FORMS[key] ?? isText)(value))
    .map(([key, value]) => `${key}: ${String(value)}`);
