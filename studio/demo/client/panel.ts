/** The panel beside the demo site: what the vendor handed over, what was pushed, and the switches. */
import { runContainers } from './containers.ts';
import { rememberFocus, restoreFocus } from './keep-focus.ts';
import { addToLog, clearLog, type Entry } from './log.ts';
import { showLog } from './show-log.ts';

declare const bookingBridge: (command: string, value?: unknown) => unknown;

const { vendor, containers, page } = document.documentElement.dataset;

if (page === 'site') clearLog();
runContainers(
  Number(containers),
  (entry) => {
    const { event } = (entry ?? {}) as { event?: unknown };
    record('push', typeof event === 'string' ? event : 'keys without an event', entry);
  },
  (container) => record('answer', `${container}: its tags have run`),
);

/** Called by the site's own function, which gets the booking as it would without the bridge. */
Object.assign(window, {
  showRawPayload: (title: string, payload: unknown) => record('payload', title, payload),
});

window.addEventListener('message', ({ origin, data }) => {
  const type = origin === vendor ? data?.type : undefined;
  if (typeof type === 'string' && type.startsWith('oncehub.')) record('payload', type, data);
});

document.addEventListener('DOMContentLoaded', () => {
  showLog();
  const form = document.querySelector<HTMLFormElement>('#switches');
  form?.addEventListener('change', ({ target }) => {
    rememberFocus(target as HTMLInputElement);
    form.submit();
  });
  restoreFocus();
  document.querySelector('#reset')?.addEventListener('click', () => {
    clearLog();
    // Not the address anew: with a fragment in it, the page would only scroll.
    if (page === 'site') location.reload();
    else location.assign(`/${location.search}`);
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-consent]')) {
    button.addEventListener('click', () => chooseConsent(button));
  }
  document.querySelector('#copy')?.addEventListener('click', copySnippet);
});

function record(kind: Entry['kind'], title: string, value?: unknown): void {
  addToLog(kind, title, value);
  showLog();
}

function chooseConsent(button: HTMLButtonElement): void {
  const { consent = '', word } = button.dataset;
  bookingBridge('consent', { [consent]: word });
  for (const other of document.querySelectorAll(`[data-consent="${consent}"]`)) {
    other.setAttribute('aria-pressed', String(other === button));
  }
}

async function copySnippet(event: Event): Promise<void> {
  const button = event.currentTarget as HTMLElement;
  await navigator.clipboard.writeText(document.querySelector('#snippet')?.textContent ?? '');
  button.textContent = 'Copied';
}
