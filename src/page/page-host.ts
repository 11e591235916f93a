import type { Host, TypeName } from '../core/host.ts';
import { createPageState, isPageState } from '../core/page-state.ts';
import { BRIDGE, PAGE_STATE, TAG_PREFIX } from '../core/protocol.ts';
import { reportTo } from '../core/push/report.ts';
import { currentSettings, ignore } from '../core/settings/accept-settings.ts';
import { createWaiting, type Waiting } from '../core/waiting.ts';
import { globals } from './globals.ts';
import { hashTexts } from './hash-texts.ts';
import { pushEntry } from './push-entry.ts';
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
      // Swedish writes dates as ISO 8601 does, with a space for the T. Sites replace methods of Date.
      safely(() =>
        new Intl.DateTimeFormat('sv', {
          timeZone: zone,
          dateStyle: 'short',
          timeStyle: 'medium',
        } as Intl.DateTimeFormatOptions)
          .format(moment)
          .replace(' ', 'T'),
      ),
    typeOf,
    decode: (text) => safely(() => decodeURIComponent(text)),
    hash: hashTexts,
    delay: (work, ms) => setTimeout(() => safely(work), ms),
    push: (name, entry, onTags) => {
      if (onTags) {
        // Each container on the page answers with its id.
        let silent = Object.keys(Object(globals.google_tag_manager)).filter((id) => !id.indexOf(TAG_PREFIX));
        entry.eventCallback = (id: string) => {
          silent = silent.filter((other) => other !== id);
          if (silent.length) return;
          // No later answer is the last one.
          silent = [''];
          safely(onTags);
        };
      }
      return pushEntry(name, entry, () => {
        const concerned = currentSettings(host, ignore).filter((settings) => settings.dataLayerName === name);
        reportTo(host, concerned, 'push_failed');
      });
    },
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
