import { addConsentListener, callLater, injectScript, isConsentGranted } from './apis.ts';
import { findBridge } from './find-bridge.ts';
import type { Data } from './generated/data.ts';

declare const VERSION: string;

const CDN = 'https://cdn.jsdelivr.net/npm/booking-bridge@' + VERSION + '/dist/bridge';

/**
 * Waits for the site's own copy, which is often loaded just after us: the sandbox has no timers, so for some turns
 * of `callLater`.
 */
export const waitForBridge = (turns: number, onEnd: () => void): void => {
  if (!turns || findBridge()) onEnd();
  else callLater(() => waitForBridge(turns - 1, onEnd));
};

/**
 * Gets the bridge from where the form says; in preview the debug bridge, and only where the tag loads one
 * anyway. `onEnd` is called when there is one or none will come; `onHold` says that consent must come before.
 */
export const loadBridge = (form: Data, isPreview: boolean, onEnd: () => void, onHold: () => void): void => {
  const type = form.bridgeConsentType || 'analytics_storage';
  const url = CDN + (isPreview ? '.debug.js' : '.js');
  const load = (): void => injectScript(url, onEnd, onEnd, url);
  if (form.bridgeSource === 'cdn') load();
  else if (form.bridgeSource !== 'cdn_after_consent') waitForBridge(20, onEnd);
  else if (isConsentGranted(type)) load();
  else {
    onHold();
    addConsentListener(type, (_, granted) => {
      if (granted && !findBridge()) load();
    });
  }
};
