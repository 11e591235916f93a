import type { PageState } from '../src/core/page-state.ts';
import { CONSENT_TYPES } from '../src/core/settings/setting-rules.ts';
import { addConsentListener, isConsentGranted, templateStorage } from './apis.ts';
import { findBridge, setConsent } from './find-bridge.ts';
import { eraseMemory, readPageState, resume, savePageState } from './gtm-host.ts';

const TYPES = CONSENT_TYPES.split('|');

type States = PageState['consent'];

const write = (states: States, type: string, granted: boolean): States => {
  states[type] = granted ? 'granted' : 'denied';
  return states;
};

const onChange = (type: string, granted: boolean): void => {
  const state = readPageState();
  write(state.consent, type, granted);
  savePageState(state);
  if (type === 'analytics_storage' && !granted) eraseMemory();
  if (findBridge()) setConsent(write({}, type, granted));
  resume();
};

/** Writes to the page's state what GTM knows of consent, for a bridge to read, and keeps it up to date. */
export const shareConsent = (state: PageState): void => {
  TYPES.forEach((type) => {
    // GTM reports a type that nobody has set as granted, so a denial, the site's too, stands until there is a change.
    if (state.consent[type] !== 'denied') write(state.consent, type, isConsentGranted(type));
  });
  if (templateStorage.getItem('watching')) return;
  templateStorage.setItem('watching', true);
  TYPES.forEach((type) => addConsentListener(type, onChange));
};
