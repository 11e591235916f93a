import type { Entry } from '../core/host.ts';
import { globals } from './globals.ts';

/** Whether a data layer took an entry. Tools in front of GTM may throw before they pass it on, and tools behind it after. */
function append(name: string, entry: Entry): boolean {
  const layer = globals[name] as unknown[] | undefined;
  const last = layer?.[layer.length - 1];
  try {
    if (layer) layer.push(entry);
    else globals[name] = [entry];
    return true;
  } catch {
    return layer?.[layer.length - 1] !== last;
  }
}

/**
 * Appends to the data layer of that name. Where that throws, another entry follows without functions, which cannot
 * be cloned, and with an event, which tools read of every entry; an empty one is none to GTM. `onThrow` is called
 * after that. False where neither was taken.
 */
export function pushEntry(name: string, entry: Entry, onThrow: () => void): boolean {
  if (append(name, entry)) return true;
  const plain: Entry = { event: '' };
  // What would be the same is not pushed again: the first may have been taken where nobody sees it.
  let isOther = !entry.event;
  Object.keys(entry).forEach((key) => {
    if (typeof entry[key] === 'function') isOther = true;
    else plain[key] = entry[key];
  });
  const isTaken = isOther && append(name, plain);
  onThrow();
  return isTaken;
}
