/**
 * `so.js`: a loader, with no guard against a second load, as the vendor's is. Each load appends the embed script
 * again, and each of those listens on its own.
 */
import { readSwitches } from '../switches.ts';
import { readScriptAddress } from './script-address.ts';

const address = readScriptAddress();
const { loads } = readSwitches(address.searchParams);

for (let load = 0; load < loads; load += 1) {
  const script = document.createElement('script');
  script.src = `${address.origin}/mergedjs/ScheduleOnceEmbed.js${address.search}`;
  document.head.append(script);
}
