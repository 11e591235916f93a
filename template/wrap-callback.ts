import type { Outcome } from '../src/core/pipeline.ts';
import {
  aliasInWindow,
  callInWindow,
  callLater,
  copyFromWindow,
  getTimestampMillis,
  getType,
  setInWindow,
} from './apis.ts';
import { findBridge } from './find-bridge.ts';
import { readPageState, savePageState } from './gtm-host.ts';

const CALLBACK = 'SOAfterConfirmationFunction';
/** Globals that keep the site's own functions, one for each wrapper; the permissions name eight. */
const SLOT = 'bookingBridgeSite';

/**
 * A call of the site's function that waits for tags. A vendor's script that was loaded twice calls twice: the
 * second call, which counts nothing, must not redirect before the first may.
 */
type Turn = { args: unknown[]; isReady: boolean };

type Marked = { bookingBridge?: unknown } & ((...args: unknown[]) => unknown);

/**
 * Calls the site's own function as the vendor would: by its name on `window`, which is then its `this`, and
 * with as many arguments.
 */
const callSite = (slot: number, args: unknown[]): unknown => {
  if (!slot) return;
  const key = SLOT + slot;
  if (args.length > 1) return callInWindow(key, args[0], args[1]);
  return args.length ? callInWindow(key, args[0]) : callInWindow(key);
};

/** For how many ms somebody wants the site's function to wait at most until the tags of the event have run. */
const longestGuard = (): number =>
  readPageState().registrations.reduce((most, registration) => {
    // Other code can write to the state, and what throws here would throw into the vendor's call.
    const settings = registration && (registration.settings as { waitForTagsMs?: number } | undefined);
    return settings && (settings.waitForTagsMs as number) > most
      ? (settings.waitForTagsMs as number) * 1
      : most;
  }, 0);

/**
 * Puts our function in the place of the site's callback, unless one of ours is there. False if all slots are
 * taken. The sandbox cannot see the page declare its callback later, so every firing calls this again.
 */
export const wrapCallback = (onCall: (payload: unknown, release: () => void) => Outcome): boolean => {
  const found = copyFromWindow(CALLBACK) as Marked | undefined;
  const isFunction = getType(found) === 'function';
  if (isFunction && (found as Marked).bookingBridge !== undefined) return true;
  const state = readPageState();
  const slot = isFunction ? (state.slots || 0) + 1 : 0;
  if (slot > 8) return false;
  if (slot) {
    aliasInWindow(SLOT + slot, CALLBACK);
    state.slots = slot;
    savePageState(state);
  }
  const turns: Turn[] = [];
  const wrapper: Marked = function () {
    const args = arguments as unknown as unknown[];
    // The bridge captures everything that our registrations ask for: see the page's state.
    if (findBridge()) return callSite(slot, args);
    const waitForTagsMs = longestGuard();
    const until = getTimestampMillis() + waitForTagsMs;
    const turn: Turn = { args, isReady: false };
    const waits = waitForTagsMs > 0 || turns.length > 0;
    if (waits) turns.push(turn);
    const release = (): void => {
      turn.isReady = true;
      while (turns[0] && turns[0].isReady) callSite(slot, (turns.shift() as Turn).args);
    };
    // Queued before the site's function is called: that may throw, and sandboxed code cannot catch.
    callLater(() => {
      if (!((onCall(args[0], release) as number) > 0)) release();
    });
    if (!waits) return callSite(slot, args);
    // GTM never answers where the page has replaced its data layer, and this is the sandbox's only clock.
    const watch = (): void => {
      if (getTimestampMillis() >= until) release();
      else if (turns.indexOf(turn) >= 0) callLater(watch);
    };
    watch();
  };
  wrapper.bookingBridge = slot;
  setInWindow(CALLBACK, wrapper, true);
  return true;
};
