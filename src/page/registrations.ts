import type { Host } from '../core/host.ts';
import { register } from '../core/page-state.ts';
import { type Registration, TAG_PREFIX } from '../core/protocol.ts';

export interface Registrations {
  add(registration: Registration): void;
  /** Ends all registrations or the one of that name, but for those of tags; false if none is left. */
  end(name: unknown): boolean;
}

/** The registrations of this page, as one bridge adds and ends them. */
export function createRegistrations(host: Host): Registrations {
  /** What was asked for without any settings counts only while there is nothing else. */
  let implicits: Registration[] = [];
  return {
    add: (registration) => {
      const state = host.pageState();
      if (registration.implicit) implicits.push(registration);
      if (!registration.implicit || !state.registrations[0]) register(state, registration);
      host.savePageState(state);
    },
    end: (name) => {
      const state = host.pageState();
      const isOther = (registration: Registration): unknown => name && registration.name !== name;
      implicits = implicits.filter(isOther);
      state.registrations = state.registrations.filter(
        (registration) => !registration.name.indexOf(TAG_PREFIX) || isOther(registration),
      );
      if (!state.registrations[0] && implicits[0]) register(state, implicits[0]);
      host.savePageState(state);
      return !!state.registrations[0];
    },
  };
}
