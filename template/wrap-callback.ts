import type { Outcome } from '../src/core/pipeline.ts';
import { CALLBACK, MARK, SLOT, SLOTS } from '../src/core/protocol.ts';
import { createSiteCalls } from '../src/core/site-calls.ts';
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

type Marked = { [MARK]?: unknown } & ((...args: unknown[]) => unknown);

/**
 * Calls the site's own function as the vendor would: without a `this`, and with as many arguments. By its method
 * `call`, since GTM calls nothing but plain functions: an `async` one would silently never run.
 */
function callSite(slot: number, args: unknown[]): unknown {
  if (!slot) return;
  const key = SLOT + slot + '.call';
  if (args.length > 1) return callInWindow(key, undefined, args[0], args[1]);
  return args.length ? callInWindow(key, undefined, args[0]) : callInWindow(key);
}

/** For how many ms the site's function is to wait at most until the tags of the event have run. */
function longestWait(): number {
  return readPageState().registrations.reduce((most, registration) => {
    // Other code can write to the page state, and what throws here would throw into the vendor's call.
    const settings = registration && (registration.settings as { waitForTagsMs?: number } | undefined);
    return settings && (settings.waitForTagsMs as number) > most
      ? (settings.waitForTagsMs as number) * 1
      : most;
  }, 0);
}

/** Whether one of ours, of a tag or of the bridge, is what OnceHub will call. */
function isOurs(): boolean {
  const found = copyFromWindow(CALLBACK) as Marked | undefined;
  return getType(found) === 'function' && (found as Marked)[MARK] !== undefined;
}

/**
 * Puts our function in the place of the site's callback, unless one of ours is there. False if all slots are
 * taken, or the callback is read-only. The sandbox cannot see the page declare its callback later, so every firing
 * calls this again.
 */
export function wrapCallback(onCall: (payload: unknown, resumeSite: () => void) => Outcome): boolean {
  if (isOurs()) return true;
  const isFunction = getType(copyFromWindow(CALLBACK)) === 'function';
  const state = readPageState();
  const slot = isFunction ? (state.slots || 0) + 1 : 0;
  if (slot > SLOTS) return false;
  if (slot) aliasInWindow(SLOT + slot, CALLBACK);
  const siteCalls = createSiteCalls((run) => run());
  const wrapper: Marked = function () {
    const args = arguments as unknown as unknown[];
    // The bridge captures everything that our registrations ask for: see `protocol.ts`.
    if (findBridge()) return callSite(slot, args);
    const waitMs = longestWait();
    const until = getTimestampMillis() + waitMs;
    const isWaiting = waitMs > 0 || !siteCalls.isEmpty();
    let isDone = !isWaiting;
    const resume = isWaiting
      ? siteCalls.add(() => {
          isDone = true;
          callSite(slot, args);
        })
      : () => {};
    // Queued before the site's function is called: that may throw, and sandboxed code cannot catch.
    callLater(() => {
      if (!onCall(args[0], resume).waitMs) resume();
    });
    if (!isWaiting) return callSite(slot, args);
    // GTM never answers where the page has replaced its data layer, and this is the sandbox's only clock.
    const watch = (): void => {
      if (getTimestampMillis() >= until) resume();
      else if (!isDone) callLater(watch);
    };
    watch();
  };
  wrapper[MARK] = slot;
  setInWindow(CALLBACK, wrapper, true);
  // GTM says that it has set what is read-only, too.
  if (!isOurs()) return false;
  if (slot) {
    state.slots = slot;
    savePageState(state);
  }
  return true;
}
