import { ignore } from './accept-settings.ts';
import type { Host } from './host.ts';
import { capture, type Wish } from './pipeline.ts';
import { takenFor, UNAVAILABLE } from './take.ts';

/** A call that went wrong is given this long to be followed by one that went well, both in ms. */
const PATIENCE = 2000;
const RECENT = 10000;

/**
 * Counts a booking whose details the vendor could not deliver, where that is asked for: once per page view,
 * and only if no success came shortly before or after the call without details.
 */
export const countUnavailable = (host: Host): void =>
  host.later(() => {
    const since = host.now() - PATIENCE - RECENT;
    const wants: Wish = (settings) =>
      settings.sources.classic &&
      settings.countUnavailable &&
      !takenFor(host.record(), settings, settings.eventName).some(
        (earlier) => earlier[0] === UNAVAILABLE || earlier[2] > since,
      );
    const read = () => ({
      identity: UNAVAILABLE,
      likeness: '',
      phone: '',
      fields: { booking_source: 'oncehub_classic', booking_data: UNAVAILABLE },
    });
    capture(host, read, wants, undefined, ignore);
  }, PATIENCE);
