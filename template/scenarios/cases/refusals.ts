import type { BookingCase } from '../scenario.ts';
import { diagnosticCodes, testCase } from './test-case.ts';

/** What is no booking. */
export const refusals: BookingCase[] = [
  testCase(
    'A booking that OnceHub reports as failed is not counted',
    diagnosticCodes('vendor_error'),
    { statusCode: '0' },
    {
      diagnostics: true,
    },
  ),
  testCase(
    'A call that tells of no booking is not counted',
    diagnosticCodes('no_booking_info'),
    { MeetingTimes: [], CancelRescheduleLink: '', CalendarEvent: {}, EventTypeName: '' },
    { diagnostics: true },
  ),
  testCase(
    'A booking of more meetings than there can be is not counted',
    diagnosticCodes('too_large'),
    {
      MeetingTimes: Array.from({ length: 51 }, () => ({ UTCTime: '2018-04-25T06:45:00' })),
    },
    { diagnostics: true },
  ),
];
