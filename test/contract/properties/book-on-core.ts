import { expect } from 'vitest';
import { type Brief, type Entry, testCase } from '../case.ts';
import { runCore } from '../run-core.ts';

/** The events among the entries of a data layer. */
export function eventsIn(entries: Entry[]): Entry[] {
  return entries.filter(({ event }) => event !== 'booking_diagnostic');
}

/** The events of one case, on a host of its own. */
export async function bookOnCore(brief: Brief): Promise<Entry[]> {
  const { entries, faults } = await runCore(testCase('any', brief));
  expect(faults).toEqual([]);
  return eventsIn(entries);
}
