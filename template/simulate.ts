import type { Reading } from '../src/core/booking.ts';
import type { Host } from '../src/core/host.ts';
import { processBooking, type Read, type SettingsFilter } from '../src/core/pipeline.ts';
import { readClassic } from '../src/core/read/read-classic.ts';
import { ignore } from '../src/core/settings/accept-settings.ts';
import { callInWindow, callLater } from './apis.ts';
import type { Data } from './data.ts';
import { BRIDGE } from './find-bridge.ts';
import { readPageState, savePageState } from './gtm-host.ts';

const LINK = 'https://go.oncehub.com/test';

/** A documented booking by an invented customer, in a future far enough to need no calendar arithmetic here. */
const payloadFor = (id: string): object => ({
  errorStatus: 0,
  bookingInfo: {
    Version: '7.35',
    MeetingTimes: [
      { UTCTime: '2099-04-25T06:45:00', CustomerTime: '2099-04-25T07:45:00', SOTime: '2099-04-25T09:45:00' },
    ],
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
});

const readAsTest: Read = (host, raw, tell): Reading => {
  const reading = readClassic(host, raw, tell);
  if (typeof reading !== 'string') reading.fields.booking_test = true;
  return reading;
};

/** One booking, marked as a test, through all that stands behind the capture; once per page load. */
export const simulate = (host: Host, wants: SettingsFilter): void => {
  const state = readPageState();
  if (state.simulated) return;
  state.simulated = true;
  savePageState(state);
  // Later, so that the page's other tags have registered what they want.
  callLater(() => processBooking(host, readAsTest, wants, payloadFor('BKNG-TEST' + host.now()), ignore));
};

/** Leaves it to the bridge, but for what the tag did before. Only the debug bridge knows this; any other ignores it. */
export const simulateThere = (embed: Data['embed']): void => {
  if (embed !== 'calendar' && !readPageState().simulated) callInWindow(BRIDGE, 'simulate', 'classic');
  if (embed === 'calendar' || embed === 'both') callInWindow(BRIDGE, 'simulate', 'calendar');
};
