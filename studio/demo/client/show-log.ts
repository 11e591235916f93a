import type { Token } from '../inspect.ts';
import { type Entry, readLog } from './log.ts';

/** Draws what was seen into the panel, and the number of bookings that were counted. */
export function showLog(): void {
  const log = readLog();
  const count = log.filter(isBooking).length;
  for (const counter of document.querySelectorAll('[data-count]')) {
    counter.textContent = count === 1 ? '1 event' : `${count} events`;
    counter.toggleAttribute('data-some', count > 0);
  }
  fill('pushes', log);
  fill('payloads', log);
}

function isBooking(entry: Entry): boolean {
  return entry.kind === 'push' && entry.title === 'booking_confirmed';
}

function fill(list: 'pushes' | 'payloads', log: Entry[]): void {
  const kind = list === 'pushes' ? 'push' : 'payload';
  const entries = log.filter((entry) => entry.kind === kind);
  const place = document.getElementById(list);
  if (entries.length > 0) place?.replaceChildren(...entries.map(drawEntry));
}

function drawEntry(entry: Entry): HTMLElement {
  const item = document.createElement('li');
  const details = document.createElement('details');
  details.open = true;
  const summary = document.createElement('summary');
  summary.textContent = entry.title;
  const code = document.createElement('pre');
  code.tabIndex = 0;
  code.append(...entry.tokens.map(drawToken));
  details.append(summary, code);
  item.append(details);
  return item;
}

function drawToken({ kind, text }: Token): HTMLElement {
  const span = document.createElement('span');
  span.className = `token-${kind}`;
  span.textContent = text;
  return span;
}
