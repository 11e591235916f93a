import { setConsent } from '../src/core/decide/consent.ts';
import { CONSENT_TYPES } from '../src/core/generated/facts.ts';
import type { Host } from '../src/core/host.ts';
import type { ConsentStates, PageState } from '../src/core/protocol.ts';
import { addConsentListener, isConsentGranted, templateStorage } from './apis.ts';
import { findBridge, passConsent } from './find-bridge.ts';

const TYPES = CONSENT_TYPES.split('|');
/** What GTM reported last, by type; all firings share it. */
const REPORTED = 'reported';

type Reported = Record<string, boolean>;

function nameState(granted: boolean): 'granted' | 'denied' {
  return granted ? 'granted' : 'denied';
}

/**
 * The type whose listener is called, and every other that has changed since: one command of a banner sets all its
 * types before the listeners of the first are called, and an event that waits for two of them is pushed once.
 */
function readChanges(changed: string): ConsentStates {
  const reported = templateStorage.getItem(REPORTED) as Reported;
  const states: ConsentStates = {};
  TYPES.forEach((type) => {
    const granted = isConsentGranted(type);
    if (type === changed || granted !== reported[type]) states[type] = nameState(granted);
    reported[type] = granted;
  });
  templateStorage.setItem(REPORTED, reported);
  return states;
}

/**
 * Writes to the page state what GTM knows of consent, for a bridge to read, and keeps it up to date. `onChange` is
 * called at each change, which may be long after the last firing.
 */
export function shareConsent(host: Host, state: PageState, onChange: () => unknown): void {
  TYPES.forEach((type) => {
    // GTM reports a type that nobody has set as granted, so a denial, the site's too, stands until there is a change.
    if (state.consent[type] !== 'denied') state.consent[type] = nameState(isConsentGranted(type));
  });
  if (templateStorage.getItem(REPORTED)) return;
  const reported: Reported = {};
  TYPES.forEach((type) => {
    reported[type] = isConsentGranted(type);
    addConsentListener(type, (changed) => {
      const states = readChanges(changed);
      if (findBridge()) passConsent(states);
      setConsent(host, states);
      onChange();
    });
  });
  templateStorage.setItem(REPORTED, reported);
}
