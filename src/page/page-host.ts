import type { Host, TypeName } from '../core/host.ts';
import { createPageState, isPageState } from '../core/page-state.ts';
import { BRIDGE, PAGE_STATE, TAG_PREFIX } from '../core/protocol.ts';
import { createWaiting, type Waiting } from '../core/waiting.ts';
import { globals } from './globals.ts';
import { hashTexts } from './hash-texts.ts';
import { safely } from './safely.ts';

function typeOf(value: unknown): TypeName {
  return (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value) as TypeName;
}

/** What the pipeline needs, from a browser page. */
export function createPageHost(): Host {
  let list: Waiting[] = [];
  const waiting = createWaiting(
    () => list,
    (left) => {
      list = left;
    },
  );

  const host: Host = {
    now: Date.now,
    localTime: (moment, zone) =>
      // Swedish writes dates as ISO 8601 does, with a space for the T.
      safely(() => new Date(moment).toLocaleString('sv', { timeZone: zone }).replace(' ', 'T')),
    typeOf,
    decode: (text) => safely(() => decodeURIComponent(text)),
    hash: hashTexts,
    delay: (work, ms) => setTimeout(() => safely(work), ms),
    push: (name, entry, onTags) =>
      safely(() => {
        if (onTags) {
          // Each container on the page answers with its id.
          let silent = Object.keys(Object(globals.google_tag_manager)).filter(
            (id) => !id.indexOf(TAG_PREFIX),
          );
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
      const found = globals[PAGE_STATE];
      return isPageState(typeOf, found) ? found : createPageState();
    },
    savePageState: (state) => {
      globals[PAGE_STATE] = state;
    },
    loadText: () => safely(() => localStorage.getItem(BRIDGE)),
    saveText: (text) => safely(() => localStorage.setItem(BRIDGE, text)),
    eraseText: () => safely(() => localStorage.removeItem(BRIDGE)),
    isGranted: (type) => host.pageState().consent[type] === 'granted',
    wait: (isReady, go) => waiting.wait(isReady, () => safely(go)),
    resume: waiting.resume,
    report: () => {},
  };
  return host;
}
