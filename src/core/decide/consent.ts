import type { Host } from '../host.ts';
import type { Settings } from '../settings/settings.ts';

/** A variable may give anything, also what cannot become a text. */
const says = (signal: unknown): boolean =>
  signal === true || (typeof signal === 'string' && !!signal.toLowerCase().match('^(true|granted)$'));

/** Whether the stated ground allows personal data now. */
export const isGranted = (host: Host, legalBasis: Settings['legalBasis']): boolean =>
  legalBasis.kind === 'not_needed' ||
  (legalBasis.kind === 'consent_mode' && host.isGranted(legalBasis.type)) ||
  (legalBasis.kind === 'signal' && says(legalBasis.signal));

/** Whether these settings want no consent first, or have it. */
export const mayPush = (host: Host, settings: Settings): boolean =>
  !settings.waitForConsent || host.isGranted(settings.waitForConsent);
