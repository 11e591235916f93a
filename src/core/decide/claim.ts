import type { Host } from '../host.ts';
import type { Claim, PageState } from '../page-state.ts';
import type { Settings } from '../settings/settings.ts';

/** What stands for a booking without details. */
export const UNAVAILABLE = 'unavailable';

/** The key under which the page's state keeps what was taken for an event. */
export const destinationOf = (settings: Settings, event: string): string =>
  settings.dataLayerName + ' ' + event;

/** What was taken for one destination before. */
export const claimsFor = (state: PageState, settings: Settings, event: string): Claim[] =>
  state.claims[destinationOf(settings, event)] || [];

/** Takes something for one destination, once per page; false if it was taken before. */
export const claim = (
  host: Host,
  settings: Settings,
  event: string,
  vendorId: string | undefined,
  fingerprint: string,
): boolean => {
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
};
