import type { Host } from './host.ts';
import type { Settings } from './settings.ts';

/** Whether the stated ground allows personal data now. */
export const isGranted = (host: Host, ground: Settings['ground']): boolean =>
  ground.kind === 'not_needed' ||
  (ground.kind === 'consent_mode' && host.consent(ground.type)) ||
  (ground.kind === 'signal' && !!('' + ground.signal).toLowerCase().match('^(true|granted)$'));

/** Goes on at once, or when the consent has come that these settings want before anything is pushed. */
export const hold = (host: Host, settings: Settings, go: () => void): void => {
  const type = settings.holdUntil;
  const mayGo = (): boolean => !type || host.consent(type);
  if (mayGo()) go();
  else host.wait(mayGo, go);
};
