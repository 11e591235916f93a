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
  append(
    'pushes',
    log.filter(({ kind }) => kind !== 'payload'),
  );
  append(
    'payloads',
    log.filter(({ kind }) => kind === 'payload'),
  );
}

function isBooking(entry: Entry): boolean {
  return entry.kind === 'push' && entry.title === 'booking_confirmed';
}

/** Draws what is new only: what a visitor has opened or closed stays so. */
function append(list: 'pushes' | 'payloads', entries: Entry[]): void {
  const place = document.getElementById(list);
  if (!place || entries.length === 0) return;
  place.querySelector('.empty')?.remove();
  const items = entries.map((entry, index) =>
    entry.kind === 'answer' ? drawAnswer(entry) : drawEntry(entry, isNews(entry, entries.slice(0, index))),
  );
  place.append(...items.slice(place.childElementCount));
}

/** What a visitor came for: bookings, each the first time. */
function isNews({ title }: Entry, earlier: Entry[]): boolean {
  return !title.startsWith('oncehub.booking_calendar.') && earlier.every((entry) => entry.title !== title);
}

function drawAnswer({ title }: Entry): HTMLElement {
  const item = document.createElement('li');
  item.className = 'answer';
  item.textContent = title;
  return item;
}

function drawEntry(entry: Entry, isOpen: boolean): HTMLElement {
  const item = document.createElement('li');
  const details = document.createElement('details');
  details.open = isOpen;
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
