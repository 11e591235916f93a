import type { SettingsFilter } from '../src/core/decide/listeners.ts';
import type { Host } from '../src/core/host.ts';
import { processBooking } from '../src/core/pipeline.ts';
import { BRIDGE } from '../src/core/protocol.ts';
import { readClassic } from '../src/core/read/read-classic.ts';
import { ignore } from '../src/core/settings/accept-settings.ts';
import { classicTestPayload, readAsTest } from '../src/core/test-booking.ts';
import { callInWindow, callLater } from './apis.ts';
import type { Data } from './generated/data.ts';
import { readPageState, savePageState } from './gtm-host.ts';

/** In a future far enough to need no calendar arithmetic here. */
const START = { utc: '2099-04-25T06:45:00', local: '2099-04-25T07:45:00', hostLocal: '2099-04-25T09:45:00' };

/** One booking, marked as a test, through all that stands behind the capture; once per page load. */
export function simulate(host: Host, isListening: SettingsFilter): void {
  const state = readPageState();
  if (state.simulated) return;
  state.simulated = true;
  savePageState(state);
  // Later, so that the page's other tags have registered.
  callLater(() => {
    const payload = classicTestPayload('BKNG-TEST' + host.now(), START);
    processBooking(host, readAsTest(readClassic), isListening, payload, ignore);
  });
}

/** Leaves it to the bridge, but for what the tag did before. Only the debug bridge knows this; any other ignores it. */
export function simulateThere(embed: Data['embed']): void {
  if (embed !== 'calendar' && !readPageState().simulated) callInWindow(BRIDGE, 'simulate', 'classic');
  if (embed === 'calendar' || embed === 'both') callInWindow(BRIDGE, 'simulate', 'calendar');
}
