import { ignore } from './accept-settings.ts';
import { deliver } from './deliver.ts';
import type { Host } from './host.ts';
import { listenersOf, tellAll, type Wish } from './pipeline.ts';
import { destinationOf, take, UNAVAILABLE } from './take.ts';

/** A call that went wrong is given this long to be followed by one that went well, both in ms. */
const PATIENCE = 2000;
const RECENT = 10000;

/**
 * Counts a booking whose details the vendor could not deliver, where that is asked for: once per page view,
 * and only if no success came shortly before or after the call without details.
 */
export const countUnavailable = (host: Host): void => {
  const wants: Wish = (settings) => settings.sources.classic && settings.countUnavailable;
  if (!listenersOf(host, wants, ignore).length) return;
  host.later(() => {
    const listeners = listenersOf(host, wants, ignore);
    listeners.forEach((settings) => {
      const since = host.now() - PATIENCE - RECENT;
      const destination = destinationOf(settings, settings.eventName);
      const isRecent = (host.record().reserved[destination] || []).some((earlier) => earlier[2] > since);
      if (isRecent || !take(host, settings, settings.eventName, UNAVAILABLE, '')) return;
      const fields = { booking_source: 'oncehub_classic', booking_data: 'unavailable' };
      const booking = { identity: undefined, likeness: '', phone: '', fields };
      deliver(host, settings, booking, (code) => tellAll(host, listeners, code), undefined);
    });
  }, PATIENCE);
};
