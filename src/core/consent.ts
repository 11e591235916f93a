import type { Host } from './host.ts';
import type { Settings } from './settings.ts';

/** A variable may give anything, also what cannot become a text. */
const says = (signal: unknown): boolean =>
  signal === true || (typeof signal === 'string' && !!signal.toLowerCase().match('^(true|granted)$'));

/** Whether the stated ground allows personal data now. */
export const isGranted = (host: Host, ground: Settings['ground']): boolean =>
  ground.kind === 'not_needed' ||
  (ground.kind === 'consent_mode' && host.isGranted(ground.type)) ||
  (ground.kind === 'signal' && says(ground.signal));

/** Whether these settings want no consent first, or have it. */
export const mayPush = (host: Host, settings: Settings): boolean =>
  !settings.holdUntil || host.isGranted(settings.holdUntil);
