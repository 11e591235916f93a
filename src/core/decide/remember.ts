import type { Host } from '../host.ts';
import type { Settings } from '../settings/settings.ts';
import { destinationOf } from './claim.ts';

/**
 * Whether this booking was pushed to this destination on an earlier page view; if not, it is memorized. One
 * line for each of the last 50, the newest first: until when (ms since 1970), hash, data layer, event. What is
 * in another form, of an older version or spoilt, is left out.
 */
export const isRemembered = (host: Host, settings: Settings, hash: string): boolean => {
  const entry = ' ' + hash + ' ' + destinationOf(settings, settings.eventName);
  const lines = ('' + host.loadText())
    .split('\n')
    .filter((line) => (line.split(' ')[0] as unknown as number) * 1 > host.now());
  const isKnown = lines.some((line) => line.slice(line.indexOf(' ')) === entry);
  if (!isKnown)
    host.saveText(
      [host.now() + settings.dedupeDays * 86400000 + entry].concat(lines).slice(0, 50).join('\n'),
    );
  return isKnown;
};
