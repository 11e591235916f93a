import { escapeHtml } from '../escape-html.ts';
import type { BookingPage } from './booking-pages.ts';

const SLOT_HOURS_UTC = [8, 10, 12.5, 14, 16];
const DAYS = 4;
const DAY_MS = 24 * 3_600_000;

/** The booking page's HTML: `#confirm`, `[name=start]` and the like are what tests click. */
export function renderPage(page: BookingPage, now: Date): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(page.title)}</title>
<link rel="stylesheet" href="/booking-page.css">
<body data-step="choose">
<form>
  <header>
    <p class="avatar" aria-hidden="true">${escapeHtml(page.host.name.slice(0, 1))}</p>
    <div><h1>${escapeHtml(page.title)}</h1><p>${escapeHtml(page.intro)}</p></div>
  </header>
  <fieldset><legend>Service</legend>
    <div class="services">${page.services.map(renderService).join('')}</div>
  </fieldset>
  <fieldset><legend>Day and time</legend>
    <p class="hint">Times are shown for <span data-zone></span>.</p>
    <div id="days">${listStarts(now).map(renderStart).join('')}</div>
  </fieldset>
  <fieldset id="details" hidden><legend>Your details</legend>
    <label>Name <input name="name" id="name" required autocomplete="name"></label>
    <label>E-mail <input name="email" id="email" type="email" required autocomplete="email"></label>
    <div class="phone">
      <label>Country <select name="country" id="country" autocomplete="tel-country-code">
        <option value="44">UK +44</option><option value="1">US +1</option><option value="49">DE +49</option>
        <option value="61">AU +61</option>
      </select></label>
      <label>Phone <input name="number" id="phone" type="tel" autocomplete="tel-national"></label>
    </div>
    <label>Note <textarea name="note" id="note" rows="2"></textarea></label>
    <button id="confirm">Confirm booking</button>
  </fieldset>
</form>
<section id="done" tabindex="-1" role="status">
  <p class="tick" aria-hidden="true">✓</p>
  <h1>You are booked</h1>
  <p id="when"></p>
  <p>We sent you an e-mail with everything you need.</p>
</section>
<footer>A fake OnceHub: nothing here is a real booking.</footer>
<script src="/booking-page.js"></script>
`;
}

function renderService(service: BookingPage['services'][number], index: number): string {
  const name = escapeHtml(service.name);
  return `<label class="service"><input type="radio" name="service" value="${name}"${index === 0 ? ' checked' : ''}>
    <span>${name}<small>${service.minutes} min${service.price ? ` · ${escapeHtml(service.price)}` : ''}</small></span></label>`;
}

function renderStart(start: Date): string {
  return `<label class="time"><input type="radio" name="start" value="${start.toISOString()}" required><span></span></label>`;
}

/** Times on the next working days, by the UTC calendar. */
function listStarts(now: Date): Date[] {
  const midnight = Math.floor(+now / DAY_MS) * DAY_MS;
  const days = Array.from({ length: DAYS + 4 }, (_, index) => midnight + (index + 2) * DAY_MS)
    .filter((day) => ![0, 6].includes(new Date(day).getUTCDay()))
    .slice(0, DAYS);
  return days.flatMap((day) => SLOT_HOURS_UTC.map((hour) => new Date(day + hour * 3_600_000)));
}
