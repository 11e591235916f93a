/*
 * What tags and bridges of different versions share on a page. A newer version may add to this and never changes what
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

/** A request for an event: one tag, one name that was configured, or one `install`. */
export interface Registration {
  /** Unlike any other on the page; its settings have the same. */
  name: string;
  /** As given; they are checked anew at every booking, since other code can write to the page state. */
  settings: unknown;
  /** Made without any settings; it gives way to the first that has some, and the bridge may bring it back after that. */
  implicit?: true | undefined;
}

/** A booking that counts for a destination: its identifier, what stands in for one, and when, in ms since 1970. */
export type Claim = [vendorId: string | undefined, fingerprint: string, at: number];

export type ConsentStates = Record<string, 'granted' | 'denied'>;

/**
 * What tags and bridges on one page share: see above. Plain data, since GTM's sandbox
 * copies it in and out. It holds raw identifiers and never leaves the page's memory.
 */
export interface PageState {
  /** Of this shape: the newest version of ours that wrote to it. */
  version: number;
  /** In the order of their first registration: of two with the same destination the earlier pushes. */
  registrations: Registration[];
  /** By destination: a data layer and the name of an event. */
  claims: Record<string, Claim[]>;
  /** By consent type, as a tag or the site told it; a type that is not there is not granted. */
  consent: ConsentStates;
  /** How many calls of `install` there were; each registers under a name of its own. */
  installs?: number;
  /** How many of the tag's slots for site functions are taken. */
  slots?: number;
  /** The tag simulates once per page. */
  simulated?: true;
}
