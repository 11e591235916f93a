import type { Host } from '../../core/host.ts';
import { processBooking } from '../../core/pipeline.ts';
import { ignore } from '../../core/settings/accept-settings.ts';
import {
  calendarTestPayload,
  classicTestPayload,
  readAsTest,
  type TestStart,
} from '../../core/test-booking.ts';
import type { Readers } from '../readers.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

const makePayload = { classic: classicTestPayload, calendar: calendarTestPayload };

function writeTime(moment: number): string {
  return new Date(moment).toISOString().slice(0, 19);
}

function makeId(): string {
  return `BKNG-TEST${Math.random().toString(36).slice(2, 10).toUpperCase()}`;
}

/** Three days from now, on the hour; `now` in ms since 1970. */
function startAfter(now: number): TestStart {
  const start = now - (now % HOUR_MS) + 3 * DAY_MS;
  return {
    utc: writeTime(start),
    local: writeTime(start + HOUR_MS),
    hostLocal: writeTime(start + 2 * HOUR_MS),
  };
}

/**
 * Makes the `simulate` command: one booking per product and page load, through everything that stands behind
 * the capture; the site's own function is not called. False if that product was simulated before.
 */
export function createSimulator(host: Host, readers: Readers): (product: unknown) => boolean {
  const done = new Set<unknown>();
  return (product = 'classic') => {
    if (done.has(product) || (product !== 'classic' && product !== 'calendar')) return false;
    done.add(product);
    const payload = makePayload[product](makeId(), startAfter(host.now()));
    const read = readAsTest(readers[product]);
    processBooking(host, read, (settings) => settings.sources[product], payload, ignore);
    return true;
  };
}
