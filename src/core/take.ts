import type { Host } from './host.ts';
import type { Settings } from './settings.ts';

/** Two calls without identifier within this many ms are the same booking if they look alike. */
const ALIKE_WITHIN = 10000;

/** What stands for a booking without details; a success within this many ms after it is the same booking. */
export const UNAVAILABLE = 'unavailable';
const SUCCEEDED_WITHIN = 60000;

/** The key under which the page's record keeps what was taken for an event. */
export const destinationOf = (settings: Settings, event: string): string =>
  settings.dataLayerName + ' ' + event;

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
  const destination = destinationOf(settings, event);
  const taken = record.reserved[destination] || [];
  const isTaken = taken.some((earlier) => {
    const age = now - earlier[2];
    if (earlier[0] === UNAVAILABLE && age < SUCCEEDED_WITHIN) return true;
    return earlier[0] === identity && (identity || (earlier[1] === likeness && age < ALIKE_WITHIN));
  });
  record.reserved[destination] = isTaken ? taken : taken.concat([[identity, likeness, now]]);
  host.save(record);
  return !isTaken;
};
