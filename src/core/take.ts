import type { Host } from './host.ts';
import type { PageRecord, Reservation } from './record.ts';
import type { Settings } from './settings.ts';

/** What stands for a booking without details. */
export const UNAVAILABLE = 'unavailable';

/** The key under which the page's record keeps what was taken for an event. */
export const destinationOf = (settings: Settings, event: string): string =>
  settings.dataLayerName + ' ' + event;

/** What was taken for one destination before. */
export const takenFor = (record: PageRecord, settings: Settings, event: string): Reservation[] =>
  record.reserved[destinationOf(settings, event)] || [];

/** Takes something for one destination, once per page; false if it was taken before. */
export const take = (
  host: Host,
  settings: Settings,
  event: string,
  identity: string | undefined,
  likeness: string,
): boolean => {
  const record = host.record();
  const now = host.now();
  const taken = takenFor(record, settings, event);
  // Without an identifier, what looks alike within ten seconds is the same.
  const isKnown = taken.some(
    (earlier) =>
      earlier[0] === identity && (identity || (earlier[1] === likeness && now - earlier[2] < 10000)),
  );
  // Within a minute, a booking without details and the first success that follows are the same, too.
  const last = taken[taken.length - 1];
  const isExplained = last && last[0] === UNAVAILABLE && now - last[2] < 60000;
  if (!isKnown) record.reserved[destinationOf(settings, event)] = taken.concat([[identity, likeness, now]]);
  host.save(record);
  return !isKnown && !isExplained;
};
