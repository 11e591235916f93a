import { escapeHtml } from '../escape-html.ts';
import type { DemoOptions } from './options.ts';

const PRODUCTS = { classic: 'Booking page', calendar: 'Booking calendar' };

const SWITCHES = {
  twice: 'Vendor reports it twice',
  second: 'Second, slower container',
  redirect: 'Site leads to a thank-you page',
};

const CONSENTS = ['ad_user_data', 'analytics_storage'];

/** The panel beside the site. @param snippet what a site has to copy, as HTML source. */
export function renderPanel(options: DemoOptions, snippet: string): string {
  return `<aside id="panel" aria-labelledby="panel-title">
  <header>
    <h2 id="panel-title">Booking Bridge</h2>
    <p class="count" data-count role="status">0 events</p>
  </header>
  <form id="switches" action="/" method="get">
    <fieldset><legend>OnceHub embed</legend><div class="choices">${Object.entries(PRODUCTS)
      .map(([value, label]) => renderProduct(value, label, options.product === value))
      .join('')}</div></fieldset>
    <fieldset><legend>Make it hard</legend>${Object.entries(SWITCHES)
      .map(([name, label]) => renderSwitch(name, label, options))
      .join('')}</fieldset>
    <noscript><button>Apply</button></noscript>
  </form>
  <fieldset><legend>Consent</legend>${CONSENTS.map(renderConsent).join('')}</fieldset>
  <section aria-labelledby="pushes-title">
    <h3 id="pushes-title">Pushed to <code>dataLayer</code></h3>
    <ol id="pushes"><li class="empty">Book a time, and the event appears here.</li></ol>
  </section>
  <section aria-labelledby="payloads-title">
    <h3 id="payloads-title">Handed over by the vendor</h3>
    <ol id="payloads"><li class="empty">The raw payload, with everything personal in it.</li></ol>
  </section>
  <details class="snippet">
    <summary>Put it on your site</summary>
    <p>In the head, before OnceHub's snippet, with values of your own:</p>
    <pre tabindex="0" id="snippet">${escapeHtml(snippet)}</pre>
    <button type="button" id="copy">Copy</button>
  </details>
  <button type="button" id="reset">Start again</button>
</aside>`;
}

function renderProduct(value: string, label: string, isChosen: boolean): string {
  return `<label><input type="radio" name="product" value="${value}"${isChosen ? ' checked' : ''}><span>${label}</span></label>`;
}

function renderSwitch(name: string, label: string, options: DemoOptions): string {
  const state = options[name as keyof typeof SWITCHES] ? ' checked' : '';
  // Calendars call no function of the site.
  const use = name === 'redirect' && options.product === 'calendar' ? ' disabled' : '';
  return `<label class="switch"><input type="checkbox" name="${name}" value="on"${state}${use}> ${label}</label>`;
}

function renderConsent(type: string): string {
  const choice = (word: string, label: string, isPressed: boolean) =>
    `<button type="button" data-consent="${type}" data-word="${word}" aria-pressed="${isPressed}">${label}</button>`;
  return `<div class="consent" role="group" aria-label="${type}"><code>${type}</code>
    <span class="choices">${choice('denied', 'Denied', true)}${choice('granted', 'Granted', false)}</span></div>`;
}
