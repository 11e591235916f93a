import type { Read } from './pipeline.ts';

/** When a simulated booking starts, as a classic payload writes it; the host knows the clock. */
export interface TestStart {
  utc: string;
  local: string;
  hostLocal: string;
}

const LINK = 'https://go.oncehub.com/test';

/** A documented booking of a booking page by an invented customer. */
export function classicTestPayload(id: string, start: TestStart): object {
  return {
    errorStatus: 0,
    bookingInfo: {
      Version: '7.35',
      MeetingTimes: [{ UTCTime: start.utc, CustomerTime: start.local, SOTime: start.hostLocal }],
      CancelRescheduleLink: LINK,
      Note: 'A simulated booking.',
      CalendarEvent: { ICS: LINK, VCS: LINK },
      statusCode: '1',
      Message: null,
      CustomerName: 'Tess Tester',
      CustomerEmail: 'tess.tester@example.com',
      CustomerPhone: '1-2025550195',
      EventTypeName: 'Simulated consultation',
      BookingId: [id],
    },
  };
}

/** The same for a Booking Calendar. */
export function calendarTestPayload(id: string, start: TestStart): object {
  return {
    id,
    subject: 'Simulated consultation',
    status: 'scheduled',
    creation_time: start.utc,
    starting_time: start.utc,
    customer_timezone: 'America/New_York',
    host: 'USR-TEST',
    duration_minutes: 30,
    location_description: '',
    attendees: ['host@example.com', 'tess.tester@example.com'],
    booking_calendar: 'BKC-TEST',
    cancel_url: LINK,
    reschedule_url: LINK,
    utm_source: '',
    utm_medium: '',
    utm_campaign: '',
    utm_term: '',
    utm_content: '',
    ics_url: LINK,
    custom_fields: [
      { name: 'name', value: 'Tess Tester' },
      { name: 'email', value: 'tess.tester@example.com' },
    ],
  };
}

/** Marks the booking, so that reports can leave it out; such a booking is never remembered. */
export function readAsTest(read: Read): Read {
  return (host, raw, report, named) => {
    const reading = read(host, raw, report, named);
    if (typeof reading !== 'string') reading.fields.booking_test = true;
    return reading;
  };
}
