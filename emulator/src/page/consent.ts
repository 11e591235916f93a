export type ConsentState = 'granted' | 'denied';

/** The page's consent; a type that was never set counts as granted. */
export interface Consent {
  isGranted(type: string): boolean;
  /** The state of the type, set by default or by choice; undefined where none was. */
  stateOf(type: string): ConsentState | undefined;
  /** The visitor's choice: calls the listeners of each type whose answer changes. */
  update(type: string, state: ConsentState): void;
  /** The visitor's choice of several types in one command: all are set before a listener is called. */
  updateAll(states: Readonly<Record<string, ConsentState>>): void;
  /**
   * What holds until the visitor chooses; calls no listener, however late it comes. Does not overrule a choice, nor a default that was set for a smaller
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

  function updateAll(states: Readonly<Record<string, ConsentState>>): void {
    // A caller without types: a misspelt value must not pass for a choice.
    for (const [type, state] of Object.entries(states)) demandConsentState(type, state);
    const before = Object.keys(states).map((type) => [type, isGranted(type)] as const);
    for (const [type, state] of Object.entries(states)) choices.set(type, state);
    for (const [type, granted] of before) if (isGranted(type) !== granted) tell(type, !granted);
  }

  function tell(type: string, granted: boolean): void {
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
    updateAll,
    update: (type, state) => updateAll({ [type]: state }),
    setDefault(type, state, reach = 0) {
      if (reach < (reaches.get(type) ?? 0)) return;
      demandConsentState(type, state);
      reaches.set(type, reach);
      defaults.set(type, state);
    },
    all: () => Object.fromEntries([...defaults, ...choices]),
    listen(type, listener) {
      listeners.set(type, [...(listeners.get(type) ?? []), listener]);
    },
  };
}

function demandConsentState(type: string, state: unknown): void {
  if (state === 'granted' || state === 'denied') return;
  throw new TypeError(`The consent for ${type} must be 'granted' or 'denied', not ${String(state)}.`);
}

/** A value as a command gives it: GTM knows `granted`, and takes anything else for a refusal. */
export function toConsentState(value: unknown): ConsentState {
  return value === 'granted' ? 'granted' : 'denied';
}
