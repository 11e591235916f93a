import type { BookingCase } from '../scenario.ts';
import { keys, testCase } from './test-case.ts';

/** What an event says about a booking. */
export const bookings: BookingCase[] = [
  testCase(
    'The event says what kind of booking it is',
    keys({
      event: 'booking_confirmed',
      booking_source: 'oncehub_classic',
      booking_type: 'First consultation',
      booking_meeting_count: 1,
      booking_payload_version: '7.35',
      booking_data: 'complete',
    }),
  ),
  testCase(
    'The event says when the meeting is for the customer',
    keys({
      booking_start_utc: '2018-04-25T06:45:00Z',
      booking_start_local: '2018-04-25T07:45:00',
      booking_start_host_local: '2018-04-25T09:45:00',
      booking_date: '2018-04-25',
      booking_weekday: 'wednesday',
      booking_hour: 7,
      booking_utc_offset_minutes: 60,
      booking_lead_time_hours: 48,
    }),
  ),
  testCase(
    'The earliest of several meetings comes first',
    keys({
      booking_meeting_count: 2,
      booking_start_utc: '2018-04-25T06:45:00Z',
      booking_last_start_utc: '2018-05-02T06:45:00Z',
    }),
    {
      MeetingTimes: [
        {
          UTCTime: '2018-05-02T06:45:00',
          CustomerTime: '2018-05-02T07:45:00',
          SOTime: '2018-05-02T09:45:00',
        },
        {
          UTCTime: '2018-04-25T06:45:00',
          CustomerTime: '2018-04-25T07:45:00',
          SOTime: '2018-04-25T09:45:00',
        },
      ],
    },
  ),
  testCase(
    'A time that cannot be read is left out and never guessed',
    keys({ booking_start_utc: undefined, booking_lead_time_hours: undefined, booking_weekday: 'wednesday' }),
    { MeetingTimes: [{ UTCTime: 'tomorrow', CustomerTime: '2018-04-25T07:45:00' }] },
  ),
  testCase(
    'The booking id is a hash and not what OnceHub sent',
    keys({ booking_id: 'hash of BKNG-1,BKNG-2' }),
    {
      BookingId: ['BKNG-2', 'BKNG-1'],
    },
  ),
  testCase(
    'The event carries nothing about the customer by default',
    keys({
      customer_name: undefined,
      customer_email: undefined,
      customer_phone: undefined,
      customer_note: undefined,
    }),
  ),
  testCase('An event type that names the customer is left out', keys({ booking_type: undefined }), {
    EventTypeName: 'Call with John Smith',
  }),
  testCase('The event has the name that you chose', keys({ event: 'lead' }), {}, { eventName: 'lead' }),
];
