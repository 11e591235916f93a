import { safely } from '../safely.ts';
import { type Finding, hint, ok, problem } from './finding.ts';

const has = (selector: string): boolean => !!document.querySelector(selector);

const EMBEDS = {
  classic: '[id^="SOIDIV_"]',
  calendar: '[data-oh-booking-calendar-id], [data-oh-lightbox-bkc-id]',
  button: '[id^="SOIBTN_"], [id^="SOIWGT_"]',
  bareFrame:
    'iframe[src*="oncehub.com/"]:not([id^="SOI"]), iframe[src*="scheduleonce.com/"]:not([id^="SOI"])',
};

const RECIPES = 'See "Inside a page builder" in docs/troubleshooting.md.';

/** Frames of other sites, where a page builder may keep what it calls HTML or custom code. */
function hasForeignFrame(): boolean {
  return Array.from(document.querySelectorAll('iframe[src]')).some((frame) => {
    const { origin, protocol } = new URL((frame as HTMLIFrameElement).src, location.href);
    return protocol.startsWith('http') && origin !== location.origin;
  });
}

/** Whether this page is itself in a frame of another site, whose data layer it cannot reach. */
function isInForeignFrame(): boolean {
  return parent !== window && !safely(() => parent.document);
}

function explainAbsence(): Finding {
  if (has(EMBEDS.bareFrame))
    return problem(
      'A booking page stands in a plain iframe. OnceHub calls back only through its own embed code.',
    );
  if (hasForeignFrame())
    return problem(
      'No OnceHub embed is on this page (yet), but an iframe of another site is. If a page builder (Wix, Unbounce, ' +
        `Leadpages, GoDaddy, Squarespace) put the embed in there, only that iframe hears of bookings. ${RECIPES}`,
    );
  return problem('No OnceHub embed is on this page (yet).');
}

/** Says which embeds are on the page, and which of them nobody listens to. */
export function examineEmbeds(wanted: { classic: boolean; calendar: boolean }): Finding[] {
  const findings: Finding[] = [];
  const classic = has(EMBEDS.classic);
  const calendar = has(EMBEDS.calendar);
  const button = has(EMBEDS.button);
  if (classic) findings.push(ok('An inline booking page is on this page (SOIDIV_).'));
  if (calendar) findings.push(ok('A Booking Calendar is on this page, inline or as a lightbox.'));
  if (button)
    findings.push(
      problem(
        'A ScheduleOnce button or widget of a booking page is on this page. OnceHub does not call back there: embed it ' +
          'inline.',
      ),
    );
  if (!classic && !calendar && (!button || has(EMBEDS.bareFrame))) findings.push(explainAbsence());
  if (classic && !wanted.classic)
    findings.push(problem('A booking page is here, but the settings listen to calendars only.'));
  if (calendar && !wanted.calendar)
    findings.push(problem('A Booking Calendar is here, but the settings listen to booking pages only.'));
  if (isInForeignFrame())
    findings.push(
      hint(
        `This page is in an iframe of another site: what is pushed here, the tags of that site do not see. ${RECIPES}`,
      ),
    );
  return findings;
}
