import type { PageRecord } from '../src/core/record.ts';
import { CONSENT_TYPES } from '../src/core/setting-rules.ts';
import { addConsentListener, isConsentGranted, templateStorage } from './apis.ts';
import { findBridge, tellConsent } from './find-bridge.ts';
import { forgetMemory, readRecord, resume, saveRecord } from './gtm-host.ts';

const TYPES = CONSENT_TYPES.split('|');

type States = PageRecord['consent'];

const write = (states: States, type: string, granted: boolean): States => {
  states[type] = granted ? 'granted' : 'denied';
  return states;
};

const onChange = (type: string, granted: boolean): void => {
  const record = readRecord();
  write(record.consent, type, granted);
  saveRecord(record);
  if (type === 'analytics_storage' && !granted) forgetMemory();
  if (findBridge()) tellConsent(write({}, type, granted));
  resume();
};

/** Writes to the page's record what GTM knows of consent, for a bridge to read, and keeps it up to date. */
export const shareConsent = (record: PageRecord): void => {
  TYPES.forEach((type) => {
    // GTM reports a type that nobody has set as granted, so a denial, the site's too, stands until there is a change.
    if (record.consent[type] !== 'denied') write(record.consent, type, isConsentGranted(type));
  });
  if (templateStorage.getItem('watching')) return;
  templateStorage.setItem('watching', true);
  TYPES.forEach((type) => addConsentListener(type, onChange));
};
