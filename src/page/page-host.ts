import type { Host, TypeName } from '../core/host.ts';
import { createRecord, type PageRecord } from '../core/record.ts';
import { globals } from './globals.ts';
import { hashTexts } from './hash-texts.ts';
import { quietly } from './quietly.ts';

/** Our one key in localStorage. */
const MEMORY = 'bookingBridge';
const RECORD = 'bookingBridgePage';

export interface PageHost extends Host {
  /** Sets consent by type; `granted` is consent, anything else is none. */
  setConsent(states: Record<string, unknown>): void;
  /** Looks again at what waits, after consent or settings have changed. */
  resume(): void;
  forget(): void;
}

/** What the pipeline needs, from a browser page. */
export const createPageHost = (): PageHost => {
  let waiting: (() => void)[] = [];

  const host: PageHost = {
    now: Date.now,
    localTime: (moment, zone) =>
      // Swedish writes dates as ISO 8601 does, with a space for the T.
      quietly(() => new Date(moment).toLocaleString('sv', { timeZone: zone }).replace(' ', 'T')),
    typeOf: (value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value) as TypeName,
    decode: (text) => quietly(() => decodeURIComponent(text)),
    hash: hashTexts,
    later: (work, ms) => setTimeout(() => quietly(work), ms),
    push: (name, entry, onTags) =>
      quietly(() => {
        if (onTags) {
          // Each container on the page answers with its id.
          let silent = Object.keys(Object(globals.google_tag_manager)).filter((id) => !id.indexOf('GTM-'));
          entry.eventCallback = (id: string) => {
            silent = silent.filter((other) => other !== id);
            if (silent.length) return;
            // No later answer is the last one.
            silent = [''];
            quietly(onTags);
          };
        }
        const layer = globals[name] as unknown[] | undefined;
        if (layer) layer.push(entry);
        else globals[name] = [entry];
      }),
    record: () => {
      const record = globals[RECORD] as PageRecord | undefined;
      return record?.reserved ? record : createRecord();
    },
    save: (record) => {
      globals[RECORD] = record;
    },
    recall: () => quietly(() => localStorage.getItem(MEMORY)),
    memorize: (text) => quietly(() => localStorage.setItem(MEMORY, text)),
    isGranted: (type) => host.record().consent[type] === 'granted',
    wait: (isReady, go) => {
      const look = (): void => {
        if (isReady()) go();
        else waiting.push(look);
      };
      look();
    },
    note: () => {},
    setConsent: (states) => {
      const record = host.record();
      for (const type in states) record.consent[type] = states[type] === 'granted' ? 'granted' : 'denied';
      host.save(record);
      if (record.consent.analytics_storage === 'denied') quietly(() => localStorage.removeItem(MEMORY));
      host.resume();
    },
    resume: () => {
      const due = waiting;
      waiting = [];
      due.forEach(quietly);
    },
    forget: () => Reflect.deleteProperty(globals, RECORD),
  };
  return host;
};
