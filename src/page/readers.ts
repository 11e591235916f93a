import type { Read } from '../core/pipeline.ts';
import { readCalendar } from '../core/read/read-calendar.ts';
import { readClassic } from '../core/read/read-classic.ts';

/** A reader for each of the vendor's products. */
export type Readers = Record<'classic' | 'calendar', Read>;

export const readers: Readers = { classic: readClassic, calendar: readCalendar };
