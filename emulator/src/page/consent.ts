export type ConsentState = 'granted' | 'denied';

/** The page's consent; a type that was never set counts as granted. */
export interface Consent {
  isGranted(type: string): boolean;
  /** The state of the type, set by default or by choice; undefined where none was. */
  stateOf(type: string): ConsentState | undefined;
  /** The visitor's choice: calls the listeners of each type whose answer changes. */
  update(type: string, state: ConsentState): void;
  /**
   * What holds until the visitor chooses; does not overrule a choice, nor a default that was set for a smaller
   * region: `reach` is 0 for everywhere, 1 for the visitor's country, 2 for a part of it.
   */
  setDefault(type: string, state: ConsentState, reach?: number): void;
  /** What holds now, of each type that has a state. */
  all(): Record<string, ConsentState>;
  listen(type: string, listener: (type: string, granted: boolean) => void): void;
}

/** @see https://developers.google.com/tag-platform/tag-manager/templates/consent-apis */
export function createConsent(onListenerError: (error: unknown) => void): Consent {
  const defaults = new Map<string, ConsentState>();
  const reaches = new Map<string, number>();
  const choices = new Map<string, ConsentState>();
  const listeners = new Map<string, ((type: string, granted: boolean) => void)[]>();

  const stateOf = (type: string) => choices.get(type) ?? defaults.get(type);
  const isGranted = (type: string) => stateOf(type) !== 'denied';

  function change(states: Map<string, ConsentState>, type: string, state: ConsentState): void {
    // A caller without types: any other value would count as granted.
    if (!isConsentState(state)) {
      throw new TypeError(`The consent for ${type} must be 'granted' or 'denied', not ${String(state)}.`);
    }
    const before = isGranted(type);
    states.set(type, state);
    const granted = isGranted(type);
    if (granted === before) return;
    for (const listener of [...(listeners.get(type) ?? [])]) {
      try {
        listener(type, granted);
      } catch (error) {
        onListenerError(error);
      }
    }
  }

  return {
    stateOf,
    isGranted,
    update: (type, state) => change(choices, type, state),
    setDefault(type, state, reach = 0) {
      if (reach < (reaches.get(type) ?? 0)) return;
      reaches.set(type, reach);
      change(defaults, type, state);
    },
    all: () => Object.fromEntries([...defaults, ...choices]),
    listen(type, listener) {
      listeners.set(type, [...(listeners.get(type) ?? []), listener]);
    },
  };
}

/** Whether a value is a consent state as commands and options spell it. */
export function isConsentState(value: unknown): value is ConsentState {
  return value === 'granted' || value === 'denied';
}
