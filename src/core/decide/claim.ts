import type { Settings } from '../generated/settings.ts';
import type { Host } from '../host.ts';
import type { Claim, PageState } from '../protocol.ts';

/** What stands for a booking without details. */
export const UNAVAILABLE = 'unavailable';

/** The key under which the page state keeps the claims on an event. */
export function destinationOf(settings: Settings, event: string): string {
  return settings.dataLayerName + ' ' + event;
}

/** The claims for one destination so far. */
export function claimsFor(state: PageState, settings: Settings, event: string): Claim[] {
  return state.claims[destinationOf(settings, event)] || [];
}

/** Claims a booking, or another thing that counts once, for one destination; false if it was claimed before. */
export function claim(
  host: Host,
  settings: Settings,
  event: string,
  vendorId: string | undefined,
  fingerprint: string,
): boolean {
  const state = host.pageState();
  const now = host.now();
  const claims = claimsFor(state, settings, event);
  // Without an identifier, what looks alike within ten seconds is the same.
  const isKnown = claims.some(
    (earlier) =>
      earlier[0] === vendorId && (vendorId || (earlier[1] === fingerprint && now - earlier[2] < 10000)),
  );
  // Within a minute, a booking without details and the first success that follows are the same, too.
  const last = claims[claims.length - 1];
  const isExplained = last && last[0] === UNAVAILABLE && now - last[2] < 60000;
  if (!isKnown) state.claims[destinationOf(settings, event)] = claims.concat([[vendorId, fingerprint, now]]);
  host.savePageState(state);
  return !isKnown && !isExplained;
}
