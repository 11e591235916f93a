import type { TypeName } from './host.ts';
import { type PageState, type Registration, STATE_VERSION } from './protocol.ts';

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
