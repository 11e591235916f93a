import { ignore } from '../src/core/accept-settings.ts';
import type { Host } from '../src/core/host.ts';
import { createRecord, type PageRecord } from '../src/core/record.ts';
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

export const readRecord = (): PageRecord => {
  const record = copyFromWindow(RECORD) as PageRecord | undefined;
  return record && record.reserved && record.consent && getType(record.instances) === 'array'
    ? record
    : createRecord();
};

export const saveRecord = (record: PageRecord): boolean => setInWindow(RECORD, record, true);

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
    const hexes: (string | undefined)[] = [];
    const next = (): void => {
      const text = texts[hexes.length];
      if (text === undefined) done(hexes);
      else sha256(text, add, () => add(), { outputEncoding: 'hex' });
    };
    const add = (hex?: string): void => {
      hexes.push(hex);
      next();
    };
    callLater(next);
  },
  later: ignore,
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
  record: readRecord,
  save: saveRecord,
  recall: () => localStorage && localStorage.getItem(MEMORY),
  memorize: (text) => localStorage && localStorage.setItem(MEMORY, text),
  isGranted: isConsentGranted,
  wait,
  note: ignore,
});

/** Forgets the remembered bookings: consent to keep them was withdrawn. */
export const forgetMemory = (): unknown => localStorage && localStorage.removeItem(MEMORY);
