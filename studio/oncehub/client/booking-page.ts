/** The booking page in the iframe: choose, fill in, confirm. Its markup comes from `page.ts`. */
import { readSwitches } from '../switches.ts';
import type { FrameMessage } from './frame-message.ts';
import { showDays } from './show-days.ts';

/** Filled in by `autoBook`. */
const SAMPLE_CUSTOMER = {
  name: 'Carrie Customer',
  email: 'carrie.customer@example.com',
  number: '2025550195',
  note: 'I look forward to the meeting.',
};

const switches = readSwitches(new URLSearchParams(location.search));
const form = find(HTMLFormElement, 'form');
const zone = switches.zone === '' ? Intl.DateTimeFormat().resolvedOptions().timeZone : switches.zone;
const isCalendar = location.pathname.startsWith('/cal/');

showDays(find(HTMLElement, '#days'), zone);
for (const label of document.querySelectorAll('[data-zone]')) label.textContent = zone.replaceAll('_', ' ');
if (isCalendar) void tellCalendarStep('loaded');
if (switches.height > 0) setInterval(tellHeight, switches.height);
if (switches.autoBook > 0) setTimeout(bookBySelf, switches.autoBook);
new ResizeObserver(tellHeight).observe(document.body);

form.addEventListener('change', (event) => {
  if (!(event.target instanceof HTMLInputElement)) return;
  if (event.target.name === 'start') {
    find(HTMLElement, '#details').hidden = false;
    tellHeight();
    if (isCalendar) void tellCalendarStep('selected');
  }
});

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  find(HTMLButtonElement, '#confirm').disabled = true;
  const messages = await ask<unknown[]>('bookings');
  document.body.dataset.step = 'done';
  const start = new Date(String(new FormData(form).get('start')));
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: zone });
  find(HTMLElement, '#when').textContent = format.format(start);
  find(HTMLElement, '#done').focus();
  post(messages);
});

async function tellCalendarStep(step: 'loaded' | 'selected'): Promise<void> {
  post(await ask<unknown[]>(`calendar-steps/${step}`));
}

function tellHeight(): void {
  if (switches.height === 0) return;
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  post([{ sender: 'booking-page', kind: 'height', height } satisfies FrameMessage]);
}

function post(messages: unknown[]): void {
  for (const message of messages) window.parent.postMessage(message, '*');
}

/** The server answers with what is to be posted to the embedding page. */
async function ask<Answer>(path: string): Promise<Answer> {
  const fields = Object.fromEntries(new FormData(form));
  const response = await fetch(`/${path}`, {
    method: 'POST',
    body: JSON.stringify({ ...fields, zone, path: location.pathname, query: location.search }),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

function bookBySelf(): void {
  find(HTMLInputElement, '[name="start"]').click();
  for (const [name, value] of Object.entries(SAMPLE_CUSTOMER)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value;
  }
  form.requestSubmit();
}

function find<Kind extends Element>(kind: new () => Kind, selector: string): Kind {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The booking page lacks ${selector}.`);
  return element;
}
