import type { PageRecord } from '../src/core/record.ts';
import { addConsentListener, isConsentGranted, templateStorage } from './apis.ts';
import { findBridge, tellConsent } from './find-bridge.ts';
import { forgetMemory, readRecord, resume, saveRecord } from './gtm-host.ts';

/** The types that our settings can name. */
const TYPES = ['ad_user_data', 'ad_storage', 'analytics_storage'];
const WATCHING = 'watching';

const onChange = (type: string, isGranted: boolean): void => {
  const record = readRecord();
  record.consent[type] = isGranted ? 'granted' : 'denied';
  saveRecord(record);
  if (type === 'analytics_storage' && !isGranted) forgetMemory();
  if (findBridge()) tellConsent(type, isGranted);
  resume();
};

/** Writes to the page's record what GTM knows of consent, for a bridge to read, and keeps it up to date. */
export const shareConsent = (record: PageRecord): void => {
  TYPES.forEach((type) => {
    record.consent[type] = isConsentGranted(type) ? 'granted' : 'denied';
  });
  if (templateStorage.getItem(WATCHING)) return;
  templateStorage.setItem(WATCHING, true);
  TYPES.forEach((type) => addConsentListener(type, onChange));
};
