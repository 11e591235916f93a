import type { Settings } from '../generated/settings.ts';
import type { Host } from '../host.ts';
import { destinationOf } from './claim.ts';

/*
 * The memory of bookings that were pushed on earlier page views. One line for each of the last 50, the newest first:
 * until when (ms since 1970), hash, data layer, event.
 */

function entryOf(settings: Settings, hash: string): string {
  return ' ' + hash + ' ' + destinationOf(settings, settings.eventName);
}

/** The lines that still hold; what is in another form, of an older version or spoilt, is left out. */
function readLines(host: Host): string[] {
  return ('' + host.loadText())
    .split('\n')
    .filter((line) => (line.split(' ')[0] as unknown as number) * 1 > host.now());
}

/** Whether this booking was pushed to this destination on an earlier page view. */
export function isRemembered(host: Host, settings: Settings, hash: string): boolean {
  const entry = entryOf(settings, hash);
  return readLines(host).some((line) => line.slice(line.indexOf(' ')) === entry);
}

export function remember(host: Host, settings: Settings, hash: string): void {
  const until = host.now() + settings.dedupeDays * 86400000;
  const lines = [until + entryOf(settings, hash)].concat(readLines(host));
  host.saveText(lines.slice(0, 50).join('\n'));
}
