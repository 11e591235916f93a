import type { TypeName } from './host.ts';
import type { PageState } from './page-state.ts';

/*
 * What tag and bridge share on a page, whatever their versions. A newer version may add to this and never changes what
 * is here: sites, old tags and old bridges go on using it.
 *
 * - A page state is read by every version: all keep what they do not know in it, and a newer one completes what an
 *   older one left out. `version` is raised by a newer one and never lowered.
 * - A bridge of another major version counts as not loaded: the tag then captures booking pages itself, and both claim
 *   each booking in the page state, so that it counts once.
 * - The first bridge on a page owns it. A later copy, newer or not, hands its queue over and stops.
 */

/** The vendor calls this global function of the page when a visitor has booked. */
export const CALLBACK = 'SOAfterConfirmationFunction';

/** The global of the bridge, and our one key in localStorage. */
export const BRIDGE = 'bookingBridge';

/** The property that marks a wrapper around the callback: `true` on the bridge's, the number of the slot on a tag's. */
export const MARK = BRIDGE;

/** The global of the page state. */
export const PAGE_STATE = 'bookingBridgePage';

/** Globals where tags keep the site's own functions, `bookingBridgeSite1` and on. The tag's permissions name them. */
export const SLOT = 'bookingBridgeSite';
export const SLOTS = 8;

/** The name of a tag's registration is its container's id and its own: `GTM-ABC123 7`. */
export const TAG_PREFIX = 'GTM-';

/** Of the shape of the page state. */
export const STATE_VERSION = 1;

/** Whether a value is a page state that this version can use; other code can write to the global. */
export function isPageState(typeOf: (value: unknown) => TypeName, found: unknown): found is PageState {
  const state = found as PageState;
  return (
    !!state &&
    state.version > 0 &&
    typeOf(state.registrations) === 'array' &&
    !!state.claims &&
    !!state.consent
  );
}
