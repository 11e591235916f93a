import { ignore } from './accept-settings.ts';
import { readClock } from './clock.ts';
import { mayPush } from './consent.ts';
import type { Host } from './host.ts';
import { openPayload } from './payload.ts';
import { listenersOf, type Wish } from './pipeline.ts';
import { createScreen } from './screen-text.ts';
import { take } from './take.ts';

/** The vendor's message types of a Booking Calendar before a booking, and what we call them. */
const FUNNEL: Record<string, string> = {
  'oncehub.booking_calendar.loaded': 'booking_calendar_loaded',
  'oncehub.booking_calendar.time_slot_selected': 'booking_time_selected',
};

/**
 * Pushes a step of a Booking Calendar before the booking, where that is asked for: once per calendar and page
 * view, once per calendar and start time. False if the message is no such step.
 */
export const captureFunnel = (host: Host, wants: Wish, type: string, raw: unknown): boolean => {
  const event = FUNNEL[type];
  if (!event) return false;
  const payload = openPayload(host, raw);
  const calendar = payload.maybe('id');
  const isPersonal = createScreen('', '', '');
  const subject = payload.maybe('subject');
  const start = readClock(payload.maybe('starting_time'));
  const startText = start && start.text + 'Z';
  const zone = payload.maybe('customer_timezone');
  const minutes = ((raw || {}) as Record<string, unknown>).duration_minutes;
  const hasMinutes = typeof minutes === 'number' && minutes - minutes === 0;
  if (!calendar || payload.size > 65536) return true;
  listenersOf(host, wants, ignore).forEach((settings) => {
    if (!settings.funnel || !take(host, settings, event, calendar + ' ' + startText, '')) return;
    const push = (): void =>
      host.push(settings.dataLayerName, {
        event,
        booking_source: 'oncehub_calendar',
        booking_calendar: calendar || undefined,
        booking_type: (!isPersonal(subject) && subject) || undefined,
        booking_duration_minutes: hasMinutes ? minutes : undefined,
        booking_start_utc: startText,
        booking_time_zone: (!isPersonal(zone) && zone) || undefined,
      });
    host.wait(() => mayPush(host, settings), push);
  });
  return true;
};
