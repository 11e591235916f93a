/**
 * What OnceHub's documentation shows, edition by edition (public repositories scheduleonce/help-center and
 * scheduleonce/developer-center, 2025 and 2026), and builders of variants. All customers are invented.
 */

export type Fields = Record<string, unknown>;

/** Leaves a key out. */
export const MISSING = Symbol('missing');

const change = (whole: Fields, changes: Fields): Fields =>
  Object.fromEntries(Object.entries({ ...whole, ...changes }).filter(([, value]) => value !== MISSING));

export const PARAMS = 'IPLa6BkbZ-TXI0R*B2fXy8foErRlIIiq*-zghumtdE2JkL5lnKoWCA!!';
export const MID = '%2fHCb2uQ9jCMYtd1a%2fd9B1Q%3d%3d';

/** One entry of MeetingTimes. */
export const meeting = (utc: unknown, customer: unknown, host: unknown): Fields => ({
  UTCTime: utc,
  CustomerTime: customer,
  SOTime: host,
});

export const MEETING = meeting('2018-04-25T06:45:00', '2018-04-25T07:45:00', '2018-04-25T09:45:00');

const downloads = (host: string): Fields => ({
  ICS: `https://${host}/download.aspx?mid=${MID}&type=1`,
  VCS: `https://${host}/download.aspx?mid=${MID}&type=3`,
});

/**
 * The argument of the callback as the help center documents it.
 * @param info replaces keys of `bookingInfo`. @param root replaces keys beside it.
 */
export const classic = (info: Fields = {}, root: Fields = {}): Fields =>
  change(
    {
      errorStatus: 0,
      bookingInfo: change(
        {
          Version: '7.35',
          MeetingTimes: [{ ...MEETING }],
          CancelRescheduleLink: `https://go.oncehub.com/dana?Params=${PARAMS}`,
          Note: 'I look forward to the meeting.',
          CalendarEvent: downloads('app.oncehub.com/scheduleonce'),
          statusCode: '1',
          Message: null,
          CustomerName: 'John Smith',
          CustomerEmail: 'johnsmith@example.com',
          CustomerPhone: '1-2025550195',
          EventTypeName: 'Automatic booking - 15-minute meeting',
        },
        info,
      ),
    },
    root,
  );

/** The edition of the function reference: other hosts, another customer. */
export const classicOfReference = (): Fields =>
  classic({
    CancelRescheduleLink: `https://secure.scheduleonce.com/financial?Params=${PARAMS}`,
    CalendarEvent: downloads('app.scheduleonce.com'),
    CustomerName: 'Carrie Customer',
    CustomerEmail: 'so.carrie.customer@gmail.com',
  });

/** The edition of early 2025, the only one with BookingId. */
export const classicWithId = (info: Fields = {}): Fields =>
  classic({ BookingId: ['BKNG-XGYNZXXR3B7D'], ...info });

/** Nothing to tell it by: neither BookingId nor links. */
export const classicWithoutId = (info: Fields = {}): Fields =>
  classic({ CancelRescheduleLink: '', CalendarEvent: { ICS: '', VCS: '' }, ...info });

/** Errors are described, not shown: these key sets are guesses. */
export const classicError = (message: string | null): Fields => ({
  errorStatus: 1,
  bookingInfo: { Version: '7.35', statusCode: '0', Message: message },
});

export const scheduled = (payload: unknown): Fields => ({ type: 'oncehub.booking.scheduled', payload });

const CALENDAR_OF_2025: Fields = {
  id: 'BKNG-J4FR05BKEWEX',
  subject: 'Live demo',
  status: 'scheduled',
  creation_time: '2020-03-22T09:48:48Z',
  starting_time: '2020-03-22T04:30:00Z',
  customer_timezone: 'America/New_York',
  host: 'USR-FSD423423',
  duration_minutes: 60,
  location_description: '123 Office Street',
  attendees: ['andrea.hartie@example.com', 'carrie.customer@gmail.com'],
  utm_params: { source: 'facebook', medium: 'social', campaign: null, term: null, content: null },
  booking_calendar: 'BKC-03WJV0R52Z',
  cancel_url: 'https://oncehub.com/m/BKNG-3KM0HY2BF9SL/cancel',
  reschedule_url: 'https://oncehub.com/m/BKNG-3KM0HY2BF9SL',
};

const TOPICS = [
  { name: 'discussion_points', value: 'Need support on new product' },
  { name: 'meeting_reason', value: 'Product demo' },
];

/** May 2025: nested campaign, no custom fields, no ICS link. */
export const calendarOfMay2025 = (changes: Fields = {}): Fields =>
  scheduled(change(CALENDAR_OF_2025, changes));

/** July 2025: custom fields. */
export const calendarOfJuly2025 = (): Fields => scheduled({ ...CALENDAR_OF_2025, custom_fields: TOPICS });

/** September 2025: the ICS link. */
export const calendarOfSeptember2025 = (): Fields =>
  scheduled({
    ...CALENDAR_OF_2025,
    custom_fields: TOPICS,
    ics_url: 'https://oncehub.com/api/bookings/ics/62ad3bdd-a09f-dfbdffbef389-axs01j',
  });

/** July 2026, the newest: flat campaign with empty texts, times with milliseconds. */
export const calendar = (changes: Fields = {}): Fields =>
  scheduled(
    change(
      {
        id: 'BKNG-YZ7MEBLJFRV8',
        subject: 'Introductory Sales Call',
        status: 'scheduled',
        creation_time: '2026-06-18T10:17:50.141Z',
        starting_time: '2026-06-18T13:00:00.000Z',
        customer_timezone: 'America/New_York',
        host: 'USR-8YB4TL0VW9',
        duration_minutes: 30,
        location_description: '',
        attendees: [
          'henryhostmeeting@gmail.com',
          'donaldmembermeeting@hotmail.com',
          'markmembermeeting@outlook.com',
        ],
        booking_calendar: 'BKC-8DJNDNL86G',
        cancel_url: 'https://oncehub.com/m/BKNG-YZ7MEBLJFRV8/cancel',
        reschedule_url: 'https://oncehub.com/m/BKNG-YZ7MEBLJFRV8',
        utm_campaign: '',
        utm_content: '',
        utm_medium: '',
        utm_source: '',
        utm_term: '',
        ics_url: 'https://oncehub.com/api/bookings/ics/e193123e-3ca9-4cad-bd4d-5ed4f75c2550-ljfrv8',
        custom_fields: [
          { name: 'name', value: 'Mark' },
          { name: 'email', value: 'mark@outlook.com' },
        ],
      },
      changes,
    ),
  );

/** The keys that `loaded` and `time_slot_selected` share. */
const OFFER: Fields = {
  id: 'BKC-8DJNDNL86G',
  subject: 'Introductory Sales Call',
  host: 'USR-FN1DQZ5UTP',
  url: 'https://oncehub.com/PAGE-DFFBCE6467',
  name: 'Introductory Call With Sales',
  duration_minutes: 30,
};

export const calendarLoaded = (changes: Fields = {}): Fields => ({
  type: 'oncehub.booking_calendar.loaded',
  payload: change(OFFER, changes),
});

export const timeSelected = (changes: Fields = {}): Fields => ({
  type: 'oncehub.booking_calendar.time_slot_selected',
  payload: change(
    { ...OFFER, starting_time: '2026-06-15T14:45:00.000Z', customer_timezone: 'America/New_York' },
    changes,
  ),
});
