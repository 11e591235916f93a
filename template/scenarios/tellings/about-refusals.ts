import type { Telling } from '../scenario.ts';
import { notes, tell } from './words.ts';

/** What is no booking. */
export const aboutRefusals: Telling[] = [
  tell(
    'A booking that OnceHub reports as failed is not counted',
    notes('vendor_error'),
    { statusCode: '0' },
    {
      diagnostics: true,
    },
  ),
  tell(
    'A call that tells of no booking is not counted',
    notes('no_booking_info'),
    { MeetingTimes: [], CancelRescheduleLink: '', CalendarEvent: {}, EventTypeName: '' },
    { diagnostics: true },
  ),
  tell(
    'A booking of more meetings than there can be is not counted',
    notes('too_large'),
    {
      MeetingTimes: Array.from({ length: 51 }, () => ({ UTCTime: '2018-04-25T06:45:00' })),
    },
    { diagnostics: true },
  ),
];
