import type { Host } from '../src/core/host.ts';
import { createPageState, isPageState } from '../src/core/page-state.ts';
import { BRIDGE, PAGE_STATE, type PageState } from '../src/core/protocol.ts';
import { ignore } from '../src/core/settings/accept-settings.ts';
import { createWaiting, type Waiting } from '../src/core/waiting.ts';
import {
  callLater,
  copyFromWindow,
  createQueue,
  decodeUriComponent,
  getTimestampMillis,
  getType,
  isConsentGranted,
  localStorage,
  setInWindow,
  sha256,
  templateStorage,
} from './apis.ts';

const WAITING = 'waiting';

export function readPageState(): PageState {
  const found = copyFromWindow(PAGE_STATE);
  return isPageState(getType, found) ? found : createPageState();
}

export function savePageState(state: PageState): boolean {
  return setInWindow(PAGE_STATE, state, true);
}

/** What waits for consent outlives the firing that asked for it, hence the storage that all firings share. */
const waiting = createWaiting(
  () => (templateStorage.getItem(WAITING) as Waiting[] | null) || [],
  (list) => templateStorage.setItem(WAITING, list),
);

/** What the pipeline needs, from GTM's sandbox, which has no timers: GTM's `eventTimeout` stands in for them. */
export function createGtmHost(containerId: string): Host {
  return {
    now: getTimestampMillis,
    localTime: () => undefined,
    typeOf: getType,
    decode: decodeUriComponent,
    hash: (texts, done) => {
      const hashes: (string | undefined)[] = [];
      const next = (): void => {
        const text = texts[hashes.length];
        if (text === undefined) {
          done(hashes);
          return;
        }
        let hasReturned = false;
        // Where the page's own crypto throws, sha256 does, too, which ends this task: the next goes on without a hash.
        callLater(() => {
          if (!hasReturned) add();
        });
        sha256(text, add, () => add(), { outputEncoding: 'hex' });
        hasReturned = true;
      };
      const add = (hash?: string): void => {
        hashes.push(hash);
        // In a task of its own: GTM guards that, and not what sha256 calls back.
        callLater(next);
      };
      callLater(next);
    },
    delay: ignore,
    push: (dataLayerName, entry, onTags, limitMs) => {
      if (onTags) {
        // Every container on the page answers, with its id: only our own has the tags that matter.
        entry.eventCallback = (id: string): void => {
          if (id === containerId) onTags();
        };
        entry.eventTimeout = limitMs;
      }
      createQueue(dataLayerName)(entry);
    },
    pageState: readPageState,
    savePageState,
    loadText: () => localStorage && localStorage.getItem(BRIDGE),
    saveText: (text) => localStorage && localStorage.setItem(BRIDGE, text),
    eraseText: () => localStorage && localStorage.removeItem(BRIDGE),
    isGranted: isConsentGranted,
    wait: waiting.wait,
    resume: waiting.resume,
    report: ignore,
  };
}
