import type { Host } from '../../core/host.ts';
import { acceptSettings } from '../../core/settings/accept-settings.ts';
import { globals } from '../globals.ts';

/** One finding, in words for the person who set the page up. */
export interface Finding {
  level: 'ok' | 'hint' | 'problem';
  message: string;
}

const has = (selector: string): boolean => !!document.querySelector(selector);

const EMBEDS = {
  classic: '[id^="SOIDIV_"]',
  calendar: '[data-oh-booking-calendar-id], [data-oh-lightbox-bkc-id]',
  button: '[id^="SOIBTN_"], [id^="SOIWGT_"]',
  bareFrame:
    'iframe[src*="oncehub.com/"]:not([id^="SOI"]), iframe[src*="scheduleonce.com/"]:not([id^="SOI"])',
};

const examineEmbeds = (wanted: { classic: boolean; calendar: boolean }): Finding[] => {
  const findings: Finding[] = [];
  const problem = (message: string): number => findings.push({ level: 'problem', message });
  const classic = has(EMBEDS.classic);
  const calendar = has(EMBEDS.calendar);
  if (classic) findings.push({ level: 'ok', message: 'An inline booking page is on this page (SOIDIV_).' });
  if (calendar) findings.push({ level: 'ok', message: 'A Booking Calendar is on this page.' });
  const button = has(EMBEDS.button);
  if (button)
    problem(
      'A ScheduleOnce button or widget is on this page. OnceHub does not call back there: embed it inline.',
    );
  if (!classic && !calendar && has(EMBEDS.bareFrame))
    problem('A booking page stands in a plain iframe. OnceHub calls back only through its own embed code.');
  else if (!classic && !calendar && !button) problem('No OnceHub embed is on this page (yet).');
  if (classic && !wanted.classic)
    problem('A booking page is here, but the settings listen to calendars only.');
  if (calendar && !wanted.calendar)
    problem('A Booking Calendar is here, but the settings listen to booking pages only.');
  return findings;
};

const examineDataLayer = (name: string): Finding[] => {
  const layer = globals[name];
  if (!Array.isArray(layer))
    return [{ level: 'problem', message: `There is no data layer called ${name} on this page.` }];
  const findings: Finding[] = [];
  // GTM replaces `push` on the array it listens to.
  if (layer.push === Array.prototype.push)
    findings.push({
      level: 'problem',
      message: `Nothing listens to ${name}: is GTM blocked, or its data layer renamed?`,
    });
  else findings.push({ level: 'ok', message: `GTM listens to ${name}.` });
  if (layer.some((entry) => entry && typeof entry.event === 'string' && entry.event.startsWith('oncehub.')))
    findings.push({
      level: 'problem',
      message:
        "OnceHub's own GTM integration pushes oncehub.* events here too: trigger on one of the two, or it counts twice.",
    });
  return findings;
};

/** Makes the `doctor` command: says in plain words what stands in the way of a booking, and prints it. */
export const createDoctor =
  (host: Host, isShadowed: () => boolean): (() => Finding[]) =>
  () => {
    const findings: Finding[] = [];
    const { registrations } = host.pageState();
    const everySettings = registrations.map((registration) =>
      acceptSettings(host, registration.settings, (code, detail) =>
        findings.push({ level: 'hint', message: `Settings "${registration.name}": ${code} ${detail}.` }),
      ),
    );
    // What one registration leaves out another may take.
    if (registrations.length)
      findings.push(
        ...examineEmbeds({
          classic: everySettings.some(({ sources }) => sources.classic),
          calendar: everySettings.some(({ sources }) => sources.calendar),
        }),
      );
    for (const name of new Set(everySettings.map(({ dataLayerName }) => dataLayerName)))
      findings.push(...examineDataLayer(name));
    if (!registrations.length)
      findings.push({ level: 'problem', message: 'Nobody has asked for an event on this page.' });
    if (isShadowed())
      findings.push({
        level: 'problem',
        message: 'A top-level const hides SOAfterConfirmationFunction: declare it with function or var.',
      });
    for (const { level, message } of findings) console.log(`Booking Bridge doctor: ${level}: ${message}`);
    return findings;
  };
