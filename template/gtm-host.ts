import type { Host } from '../src/core/host.ts';
import { createPageState, type PageState } from '../src/core/page-state.ts';
import { ignore } from '../src/core/settings/accept-settings.ts';
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

const RECORD = 'bookingBridgePage';
/** Our one key in localStorage; the bridge uses the same. */
const MEMORY = 'bookingBridge';
const WAITING = 'waiting';

type Waiting = { isReady: () => boolean; go: () => void };

export const readPageState = (): PageState => {
  const state = copyFromWindow(RECORD) as PageState | undefined;
  return state && state.claims && state.consent && getType(state.registrations) === 'array'
    ? state
    : createPageState();
};

export const savePageState = (state: PageState): boolean => setInWindow(RECORD, state, true);

/** What waits for consent outlives the firing that asked for it, hence the storage that all firings share. */
const readWaiting = (): Waiting[] => (templateStorage.getItem(WAITING) as Waiting[] | null) || [];

const wait: Host['wait'] = (isReady, go) => {
  if (isReady()) go();
  else templateStorage.setItem(WAITING, readWaiting().concat({ isReady, go }));
};

/** Looks again at what waits, after consent or settings have changed. */
export const resume = (): void => {
  const due = readWaiting();
  templateStorage.setItem(WAITING, []);
  due.forEach((item) => wait(item.isReady, item.go));
};

/** What the pipeline needs, from GTM's sandbox, which has no timers: GTM's `eventTimeout` stands in for them. */
export const createGtmHost = (containerId: string): Host => ({
  now: getTimestampMillis,
  localTime: () => undefined,
  typeOf: getType,
  decode: decodeUriComponent,
  hash: (texts, done) => {
    const hashes: (string | undefined)[] = [];
    const next = (): void => {
      const text = texts[hashes.length];
      if (text === undefined) done(hashes);
      else sha256(text, add, () => add(), { outputEncoding: 'hex' });
    };
    const add = (hash?: string): void => {
      hashes.push(hash);
      next();
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
  savePageState: savePageState,
  loadText: () => localStorage && localStorage.getItem(MEMORY),
  saveText: (text) => localStorage && localStorage.setItem(MEMORY, text),
  isGranted: isConsentGranted,
  wait,
  report: ignore,
});

/** Forgets the remembered bookings: consent to keep them was withdrawn. */
export const eraseMemory = (): unknown => localStorage && localStorage.removeItem(MEMORY);
