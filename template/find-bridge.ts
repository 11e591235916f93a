import type { PageState } from '../src/core/page-state.ts';
import { callInWindow, copyFromWindow, getType } from './apis.ts';

declare const VERSION: string;

export const BRIDGE = 'bookingBridge';

/** Whether a bridge of our major version is on the page; another one counts as not loaded. */
export const findBridge = (): boolean => {
  const bridge = copyFromWindow(BRIDGE) as { version?: unknown } | undefined;
  const version = getType(bridge) === 'function' && (bridge as { version?: unknown }).version;
  return typeof version === 'string' && version.split('.')[0] === VERSION.split('.')[0];
};

/** What the bridge says to settings. */
export type Answer = { accepted?: unknown; diagnostics?: unknown };

export const handOver = (settings: object): Answer | null | undefined =>
  callInWindow(BRIDGE, 'configure', settings) as Answer;

export const setConsent = (states: PageState['consent']): unknown => callInWindow(BRIDGE, 'consent', states);
