import { findBookingPage } from './booking-pages.ts';
import type { Visit } from './payloads.ts';
import { readSwitches, type Switches } from './switches.ts';

/** What the booking page sends: its address, and the form's fields as far as they are filled in. */
export type Form = Partial<
  Record<
    'path' | 'query' | 'zone' | 'service' | 'start' | 'name' | 'email' | 'country' | 'number' | 'note',
    string
  >
>;

/** @throws {Error} naming a switch, a service or a start that is not there. */
export function readVisit(form: Form): {
  visit: Omit<Visit, 'start'>;
  switches: Switches;
  isCalendar: boolean;
} {
  const path = form.path ?? '/';
  const query = new URLSearchParams(form.query);
  const switches = readSwitches(query);
  const name = decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
  const page = findBookingPage(name);
  const service = page.services.find((offer) => offer.name === form.service);
  if (!service) throw new Error(`The booking page ${name} has no service "${form.service}".`);
  const utm = Object.fromEntries([...query].filter(([key]) => key.startsWith('utm_')));
  const isCalendar = path.startsWith('/cal/');
  const phone = form.number ? writePhone(form, isCalendar) : '';
  const customer = { name: form.name ?? '', email: form.email ?? '', phone, note: form.note ?? '' };
  const now = readNow(switches);
  return {
    visit: { name, page, service, now, zone: form.zone || 'UTC', customer, utm },
    switches,
    isCalendar,
  };
}

/** @throws {Error} when no time has been chosen. */
export function readStart(form: Form): Date {
  const start = new Date(form.start ?? '');
  if (Number.isNaN(+start)) throw new Error(`"${form.start}" is no start of a meeting.`);
  return start;
}

export function readNow({ now }: Switches): Date {
  return now === '' ? new Date() : new Date(now);
}

/** Classic pages write the country code, a dash and the national number. */
function writePhone(form: Form, isCalendar: boolean): string {
  const national = (form.number ?? '').replace(/\D/g, '').replace(/^0/, '');
  return isCalendar ? `+${form.country}${national}` : `${form.country}-${national}`;
}
