import { STATE_VERSION } from './protocol.ts';

/** A request for an event: one tag, or one `configure`. */
export interface Registration {
  name: string;
  /** As given; they are checked anew at every booking, since other code can write to the page state. */
  settings: unknown;
  /** Made by the bridge itself, without any settings; ends at the first `configure`. */
  implicit?: true;
}

/** A booking that counts for a destination: its identifier, what stands in for one, and when, in ms since 1970. */
export type Claim = [vendorId: string | undefined, fingerprint: string, at: number];

export type ConsentStates = Record<string, 'granted' | 'denied'>;

/**
 * What tags and bridge on one page share, whatever their versions: see `protocol.ts`. Plain data, since GTM's sandbox
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
  /** How many of the tag's slots for site functions are taken. */
  slots?: number;
  /** The tag simulates once per page. */
  simulated?: true;
}

export function createPageState(): PageState {
  return { version: STATE_VERSION, registrations: [], claims: {}, consent: {} };
}

/** Registers or replaces by name. What the bridge registered implicitly ends here. */
export function register(state: PageState, registration: Registration): void {
  const others = state.registrations.filter((other) => !other.implicit);
  const known = others.map((other) => other.name).indexOf(registration.name);
  others[known < 0 ? others.length : known] = registration;
  state.registrations = others;
  if (state.version < STATE_VERSION) state.version = STATE_VERSION;
}
