import type { Telling } from '../scenario.ts';
import { diagnosticCodes, tell } from './words.ts';

/** What is no booking. */
export const aboutRefusals: Telling[] = [
  tell(
    'A booking that OnceHub reports as failed is not counted',
    diagnosticCodes('vendor_error'),
    { statusCode: '0' },
    {
      diagnostics: true,
    },
  ),
  tell(
    'A call that tells of no booking is not counted',
    diagnosticCodes('no_booking_info'),
    { MeetingTimes: [], CancelRescheduleLink: '', CalendarEvent: {}, EventTypeName: '' },
    { diagnostics: true },
  ),
  tell(
    'A booking of more meetings than there can be is not counted',
    diagnosticCodes('too_large'),
    {
      MeetingTimes: Array.from({ length: 51 }, () => ({ UTCTime: '2018-04-25T06:45:00' })),
    },
    { diagnostics: true },
  ),
];
