import type { Reading } from '../../core/booking.ts';
import type { Host } from '../../core/host.ts';
import { processBooking, type Read } from '../../core/pipeline.ts';
import type { Readers } from '../readers.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

const iso = (moment: number): string => new Date(moment).toISOString().slice(0, 19);

const freshId = (): string => `BKNG-TEST${Math.random().toString(36).slice(2, 10).toUpperCase()}`;

/** A documented classic booking by an invented customer, three days from now. */
const classicPayload = (now: number): object => {
  const start = now - (now % HOUR_MS) + 3 * DAY_MS;
  return {
    errorStatus: 0,
    bookingInfo: {
      Version: '7.35',
      MeetingTimes: [
        { UTCTime: iso(start), CustomerTime: iso(start + HOUR_MS), SOTime: iso(start + 2 * HOUR_MS) },
      ],
      CancelRescheduleLink: 'https://go.oncehub.com/test?Params=simulated',
      Note: 'A simulated booking.',
      CalendarEvent: {
        ICS: 'https://app.oncehub.com/download.aspx?mid=simulated&type=1',
        VCS: 'https://app.oncehub.com/download.aspx?mid=simulated&type=3',
      },
      statusCode: '1',
      Message: null,
      CustomerName: 'Tess Tester',
      CustomerEmail: 'tess.tester@example.com',
      CustomerPhone: '1-2025550195',
      EventTypeName: 'Simulated consultation',
      BookingId: [freshId()],
    },
  };
};

/** The same for a Booking Calendar. */
const calendarPayload = (now: number): object => {
  const id = freshId();
  return {
    id,
    subject: 'Simulated consultation',
    status: 'scheduled',
    creation_time: new Date(now).toISOString(),
    starting_time: `${iso(now - (now % HOUR_MS) + 3 * DAY_MS)}.000Z`,
    customer_timezone: 'America/New_York',
    host: 'USR-TEST',
    duration_minutes: 30,
    location_description: '',
    attendees: ['host@example.com', 'tess.tester@example.com'],
    booking_calendar: 'BKC-TEST',
    cancel_url: `https://oncehub.com/m/${id}/cancel`,
    reschedule_url: `https://oncehub.com/m/${id}`,
    utm_source: '',
    utm_medium: '',
    utm_campaign: '',
    utm_term: '',
    utm_content: '',
    ics_url: 'https://oncehub.com/api/bookings/ics/simulated',
    custom_fields: [
      { name: 'name', value: 'Tess Tester' },
      { name: 'email', value: 'tess.tester@example.com' },
    ],
  };
};

/** Marks the event, so that reports can leave it out; such a booking is never remembered. */
const asTest =
  (read: Read): Read =>
  (host, raw, tell): Reading => {
    const reading = read(host, raw, tell);
    if (typeof reading !== 'string') reading.fields.booking_test = true;
    return reading;
  };

/**
 * Makes the `simulate` command: one booking per product and page load, through everything that stands behind
 * the capture; the site's own function is not called. False if that product was simulated before.
 */
export const createSimulator = (host: Host, readers: Readers): ((product: unknown) => boolean) => {
  const done = new Set<unknown>();
  return (product = 'classic') => {
    if (done.has(product) || (product !== 'classic' && product !== 'calendar')) return false;
    done.add(product);
    const payload = product === 'classic' ? classicPayload(host.now()) : calendarPayload(host.now());
    processBooking(
      host,
      asTest(readers[product]),
      (settings) => settings.sources[product],
      payload,
      () => {},
    );
    return true;
  };
};
