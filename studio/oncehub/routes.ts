import { findBookingPage } from './booking-pages.ts';
import { createIdentifiers, type NextIdentifier } from './identifiers.ts';
import { createMeetings, type Meetings } from './meetings.ts';
import { renderPage } from './page.ts';
import { buildCalendar, buildCalendarStep, buildClassic } from './payloads.ts';
import { renderSpoof } from './spoof.ts';
import { readSwitches } from './switches.ts';
import { type Form, readNow, readStart, readVisit } from './visit.ts';

export interface Answer {
  type: 'html' | 'json';
  body: string;
  delayMs: number;
}

/** @throws {Error} for a request that asks for something that is not there. */
export type Route = (address: URL, body: string) => Answer;

/** What is computed; files are served beside it. */
export function createRoutes(): Route {
  const meetings = createMeetings();
  const sequences = new Map<string, NextIdentifier>();

  /** One sequence per seed, so that a second booking with it has other identifiers. */
  function findSequence(seed: string): NextIdentifier {
    const sequence = sequences.get(seed) ?? createIdentifiers(seed);
    sequences.set(seed, sequence);
    return sequence;
  }

  return (address, body) => {
    const [, first, second] = address.pathname.split('/');
    if (first === 'meetings') {
      const { payload, delayMs } = meetings.fetch(second ?? '');
      return { type: 'json', body: JSON.stringify(payload), delayMs };
    }
    if (first === 'bookings') return answerJson(book(JSON.parse(body), meetings, findSequence));
    if (first === 'calendar-steps') return answerJson(stepCalendar(JSON.parse(body), second === 'selected'));
    if (first === 'spoof') return answerHtml(renderSpoof(spoof(address, meetings, findSequence)));
    const name = decodeURIComponent((first === 'cal' ? second : first) ?? '');
    const switches = readSwitches(address.searchParams);
    return answerHtml(renderPage(findBookingPage(name), readNow(switches)));
  };
}

/** @returns the messages that the booking page posts. */
function book(form: Form, meetings: Meetings, findSequence: (seed: string) => NextIdentifier): unknown[] {
  const { visit, switches, isCalendar } = readVisit(form);
  const whole = { ...visit, start: readStart(form) };
  const next = findSequence(switches.seed);
  if (isCalendar) return Array(switches.messages).fill(buildCalendar(whole, switches, next));
  const meeting =
    switches.argument === 'none' ? null : meetings.add(buildClassic(whole, switches, next), switches);
  return [{ sender: 'booking-page', kind: 'confirmed', meeting }];
}

function stepCalendar(form: Form, isSelected: boolean): unknown[] {
  const { visit, switches } = readVisit(form);
  const step = isSelected ? { ...visit, start: readStart(form) } : visit;
  return Array(switches.messages).fill(buildCalendarStep(step, switches));
}

/** `/spoof/<page>` or `/spoof/cal/<calendar>`, with the same switches as the real page. */
function spoof(address: URL, meetings: Meetings, findSequence: (seed: string) => NextIdentifier): unknown {
  const path = address.pathname.slice('/spoof'.length);
  const page = findBookingPage(path.slice(path.lastIndexOf('/') + 1));
  const { now } = readSwitches(address.searchParams);
  const start = new Date((now === '' ? Date.now() : Date.parse(now)) + 48 * 3_600_000);
  const form: Form = {
    path,
    query: address.search,
    service: page.services[0]?.name ?? '',
    start: start.toISOString(),
    name: 'Mallory Spoof',
    email: 'mallory@example.com',
  };
  return book(form, meetings, findSequence)[0];
}

function answerJson(value: unknown): Answer {
  return { type: 'json', body: JSON.stringify(value), delayMs: 0 };
}

function answerHtml(body: string): Answer {
  return { type: 'html', body, delayMs: 0 };
}
