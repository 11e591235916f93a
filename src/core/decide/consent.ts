import type { Settings } from '../generated/settings.ts';
import type { Host } from '../host.ts';

/** A variable may give anything, also what cannot become a text. */
function isGrantedBy(signal: unknown): boolean {
  return signal === true || (typeof signal === 'string' && !!signal.toLowerCase().match('^(true|granted)$'));
}

/** Whether the stated legal basis allows personal data now. */
export function isGranted(host: Host, legalBasis: Settings['legalBasis']): boolean {
  return (
    legalBasis.kind === 'not_needed' ||
    (legalBasis.kind === 'consent_mode' && host.isGranted(legalBasis.type)) ||
    (legalBasis.kind === 'signal' && isGrantedBy(legalBasis.signal))
  );
}

/** Whether the event of these settings waits for no consent, or has it. */
export function mayPush(host: Host, settings: Settings): boolean {
  return !settings.waitForConsent || host.isGranted(settings.waitForConsent);
}

/**
 * Writes consent by type to the page state: `granted` is consent, anything else is none. Erases the remembered
 * bookings when consent to keep them is withdrawn, and looks again at what waits.
 */
export function setConsent(host: Host, states: Record<string, unknown>): void {
  const state = host.pageState();
  for (const type in states) state.consent[type] = states[type] === 'granted' ? 'granted' : 'denied';
  host.savePageState(state);
  if (states.analytics_storage && state.consent.analytics_storage === 'denied') host.eraseText();
  host.resume();
}
