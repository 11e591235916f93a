import type { Host } from './host.ts';
import type { Settings } from './settings.ts';

/** Whether the stated ground allows personal data now. */
export const isGranted = (host: Host, ground: Settings['ground']): boolean =>
  ground.kind === 'not_needed' ||
  (ground.kind === 'consent_mode' && host.isGranted(ground.type)) ||
  (ground.kind === 'signal' &&
    typeof ground.signal !== 'object' &&
    !!('' + ground.signal).toLowerCase().match('^(true|granted)$'));

/** Whether these settings want no consent first, or have it. */
export const mayPush = (host: Host, settings: Settings): boolean =>
  !settings.holdUntil || host.isGranted(settings.holdUntil);
