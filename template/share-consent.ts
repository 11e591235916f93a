import { setConsent } from '../src/core/decide/consent.ts';
import { CONSENT_TYPES } from '../src/core/generated/facts.ts';
import type { Host } from '../src/core/host.ts';
import type { ConsentStates, PageState } from '../src/core/protocol.ts';
import { addConsentListener, isConsentGranted, templateStorage } from './apis.ts';
import { findBridge, passConsent } from './find-bridge.ts';

const TYPES = CONSENT_TYPES.split('|');
const WATCHING = 'watching';

function nameState(granted: boolean): 'granted' | 'denied' {
  return granted ? 'granted' : 'denied';
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
  if (templateStorage.getItem(WATCHING)) return;
  templateStorage.setItem(WATCHING, true);
  TYPES.forEach((type) =>
    addConsentListener(type, (changed, granted) => {
      const states: ConsentStates = {};
      states[changed] = nameState(granted);
      if (findBridge()) passConsent(states);
      setConsent(host, states);
      onChange();
    }),
  );
}
