/** Somebody's wish for an event: one tag, or one `configure`. */
export interface Registration {
  name: string;
  /** As given; they are checked anew at every booking, since other code can write to the page's state. */
  settings: unknown;
  /** Made by the bridge itself, without any settings; ends when somebody asks for something. */
  implicit?: true;
}

/** Something that was taken: its vendorId, what stands in for one, and when, in ms since 1970. */
export type Claim = [vendorId: string | undefined, fingerprint: string, at: number];

/**
 * What all of ours on one page share, whichever artifact, copy or version: `bookingBridgePage`. Plain data,
 * since GTM's sandbox copies it in and out. It holds raw identifiers and never leaves the page's memory.
 */
export interface PageState {
  /** In the order of their first registration: of two with the same destination the earlier pushes. */
  registrations: Registration[];
  /** By destination: a data layer and the name of an event. */
  claims: Record<string, Claim[]>;
  /** By consent type, as a tag or the site told it; what nobody told is no consent. */
  consent: Record<string, 'granted' | 'denied'>;
  /** How many of the tag's slots for site functions are taken. */
  slots?: number;
  /** The tag simulates once per page. */
  simulated?: true;
}

export const createPageState = (): PageState => ({ registrations: [], claims: {}, consent: {} });

/** Registers or replaces by name. What the bridge started unasked ends here. */
export const register = (state: PageState, registration: Registration): void => {
  const others = state.registrations.filter((other) => !other.implicit);
  const known = others.map((other) => other.name).indexOf(registration.name);
  others[known < 0 ? others.length : known] = registration;
  state.registrations = others;
};
