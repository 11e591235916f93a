import type { Host, TypeName } from '../core/host.ts';
import { createPageState, type PageState } from '../core/page-state.ts';
import { globals } from './globals.ts';
import { hashTexts } from './hash-texts.ts';
import { safely } from './safely.ts';

/** Our one key in localStorage. */
const MEMORY = 'bookingBridge';
const RECORD = 'bookingBridgePage';

export interface PageHost extends Host {
  /** Sets consent by type; `granted` is consent, anything else is none. */
  setConsent(states: Record<string, unknown>): void;
  /** Looks again at what waits, after consent or settings have changed. */
  resume(): void;
  erasePageState(): void;
}

/** What the pipeline needs, from a browser page. */
export const createPageHost = (): PageHost => {
  let waiting: (() => void)[] = [];

  const host: PageHost = {
    now: Date.now,
    localTime: (moment, zone) =>
      // Swedish writes dates as ISO 8601 does, with a space for the T.
      safely(() => new Date(moment).toLocaleString('sv', { timeZone: zone }).replace(' ', 'T')),
    typeOf: (value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value) as TypeName,
    decode: (text) => safely(() => decodeURIComponent(text)),
    hash: hashTexts,
    delay: (work, ms) => setTimeout(() => safely(work), ms),
    push: (name, entry, onTags) =>
      safely(() => {
        if (onTags) {
          // Each container on the page answers with its id.
          let silent = Object.keys(Object(globals.google_tag_manager)).filter((id) => !id.indexOf('GTM-'));
          entry.eventCallback = (id: string) => {
            silent = silent.filter((other) => other !== id);
            if (silent.length) return;
            // No later answer is the last one.
            silent = [''];
            safely(onTags);
          };
        }
        const layer = globals[name] as unknown[] | undefined;
        if (layer) layer.push(entry);
        else globals[name] = [entry];
      }),
    pageState: () => {
      const state = globals[RECORD] as PageState | undefined;
      return state?.claims ? state : createPageState();
    },
    savePageState: (state) => {
      globals[RECORD] = state;
    },
    loadText: () => safely(() => localStorage.getItem(MEMORY)),
    saveText: (text) => safely(() => localStorage.setItem(MEMORY, text)),
    isGranted: (type) => host.pageState().consent[type] === 'granted',
    wait: (isReady, go) => {
      const look = (): void => {
        if (isReady()) go();
        else waiting.push(look);
      };
      look();
    },
    report: () => {},
    setConsent: (states) => {
      const state = host.pageState();
      for (const type in states) state.consent[type] = states[type] === 'granted' ? 'granted' : 'denied';
      host.savePageState(state);
      if (state.consent.analytics_storage === 'denied') safely(() => localStorage.removeItem(MEMORY));
      host.resume();
    },
    resume: () => {
      const due = waiting;
      waiting = [];
      due.forEach(safely);
    },
    erasePageState: () => Reflect.deleteProperty(globals, RECORD),
  };
  return host;
};
