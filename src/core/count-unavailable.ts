import { claimsFor, UNAVAILABLE } from './decide/claim.ts';
import type { SettingsFilter } from './decide/listeners.ts';
import type { Host } from './host.ts';
import { processBooking } from './pipeline.ts';
import { ignore } from './settings/accept-settings.ts';

/** A call that went wrong is given this long to be followed by one that went well, both in ms. */
const PATIENCE = 2000;
const RECENT = 10000;

/**
 * Counts a booking whose details the vendor could not deliver, where that is asked for: once per page view,
 * and only if no success came shortly before or after the call without details.
 */
export function countUnavailable(host: Host): void {
  host.delay(() => {
    const since = host.now() - PATIENCE - RECENT;
    const isListening: SettingsFilter = (settings) =>
      settings.sources.classic &&
      settings.countUnavailable &&
      !claimsFor(host.pageState(), settings, settings.eventName).some(
        (earlier) => earlier[0] === UNAVAILABLE || earlier[2] > since,
      );
    const read = () => ({
      vendorId: UNAVAILABLE,
      fingerprint: '',
      fields: { booking_source: 'oncehub_classic', booking_data: UNAVAILABLE },
      phone: '',
      isVendorPhone: false,
      withheld: {},
    });
    processBooking(host, read, isListening, undefined, ignore);
  }, PATIENCE);
}
