import { BRIDGE, type ConsentStates } from '../src/core/protocol.ts';
import { callInWindow, copyFromWindow, getType } from './apis.ts';

declare const VERSION: string;

/** Whether a bridge of our major version is on the page; another one counts as not loaded. */
export function findBridge(): boolean {
  const bridge = copyFromWindow(BRIDGE) as { version?: unknown } | undefined;
  const version = getType(bridge) === 'function' && (bridge as { version?: unknown }).version;
  return typeof version === 'string' && version.split('.')[0] === VERSION.split('.')[0];
}

/** What the bridge answers to settings. */
export type Answer = { accepted?: unknown; diagnostics?: unknown };

export function handOver(settings: object): Answer | null | undefined {
  return callInWindow(BRIDGE, 'configure', settings) as Answer;
}

export function passConsent(states: ConsentStates): unknown {
  return callInWindow(BRIDGE, 'consent', states);
}
