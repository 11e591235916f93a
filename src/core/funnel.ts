import { claim } from './decide/claim.ts';
import { mayPush } from './decide/consent.ts';
import { listenersOf, type SettingsFilter } from './decide/listeners.ts';
import type { Entry, Host } from './host.ts';
import { readCalendar } from './read/read-calendar.ts';
import { ignore } from './settings/accept-settings.ts';

/** The vendor's message types of a Booking Calendar before a booking, and what we call them. */
const FUNNEL: Record<string, string> = {
  'oncehub.booking_calendar.loaded': 'booking_calendar_loaded',
  'oncehub.booking_calendar.time_slot_selected': 'booking_time_selected',
};

/** What such a step carries: of the fields of a booking those that are known this early. */
const FIELDS = 'source|calendar|type|duration_minutes|start_utc|time_zone';

/**
 * Pushes a step of a Booking Calendar before the booking, where that is asked for: once per calendar and page
 * view, once per calendar and start time. Other messages are no such step.
 */
export function captureFunnel(host: Host, isListening: SettingsFilter, type: string, raw: unknown): void {
  const event = FUNNEL[type];
  if (!event) return;
  const step = readCalendar(host, raw, ignore);
  // What identifies a booking is in the same place as what identifies the calendar of a step.
  if (typeof step === 'string' || !step.vendorId) return;
  const calendar = step.vendorId;
  const fields = step.fields;
  listenersOf(host, isListening, ignore).forEach((settings) => {
    const stepId = calendar + ' ' + fields.booking_start_utc;
    if (!settings.funnel || !claim(host, settings, event, stepId, '')) return;
    const entry: Entry = { event };
    FIELDS.split('|').forEach((name) => {
      entry['booking_' + name] = fields['booking_' + name];
    });
    entry.booking_calendar = calendar;
    host.wait(
      () => mayPush(host, settings),
      () => host.push(settings.dataLayerName, entry),
    );
  });
}
