import type { Case, Entry } from './case.ts';
import { classicEvent, rowsEvent, withPersonal } from './events.ts';
import type { Outcome } from './outcome.ts';
import type { Mode } from './run-template.ts';

/** What a case expects of one target. */
export interface Expected {
  pushes: Entry[];
  diagnosticCodes: string[];
  /** What the page sees of us, as in `Outcome`. */
  faults: Outcome['faults'];
}

/** Where the tag cannot do what the bridge does, why, and what happens instead. */
export interface Difference {
  reason: string;
  modes: Mode[];
  concerns: (testCase: Case) => boolean;
  becomes: (expected: Expected, testCase: Case) => Expected;
}

const named =
  (...names: string[]) =>
  ({ name }: Case): boolean =>
    names.includes(name);

const MAIL = { mail: 'johnsmith@example.com' };

const KEYS_OF_TIMES = [
  'booking_start_utc',
  'booking_start_local',
  'booking_start_host_local',
  'booking_date',
  'booking_weekday',
  'booking_hour',
  'booking_utc_offset_minutes',
  'booking_lead_time_hours',
  'booking_meeting_count',
  'booking_last_start_utc',
];

const nothing = (...faults: string[]): Expected => ({ pushes: [], diagnosticCodes: [], faults });

/** Every difference between the tag and the bridge that the case table shows. */
export const DIFFERENCES: readonly Difference[] = [
  {
    reason: 'The permission is for `dataLayer`; another name is reached through the bridge only.',
    modes: ['tag'],
    concerns: ({ layer }) => layer !== 'dataLayer',
    becomes: () => nothing(),
  },
  {
    reason: 'Undelivered bookings are counted after a while, and the sandbox has no timers.',
    modes: ['tag'],
    concerns: ({ pushes }) => pushes.some(({ booking_data }) => booking_data === 'unavailable'),
    becomes: (expected, { name }) => ({
      ...expected,
      ...(name.includes('success soon after an error that was counted')
        ? { pushes: [classicEvent(), ...expected.pushes.slice(1)], diagnosticCodes: ['vendor_error'] }
        : { pushes: expected.pushes.filter(({ booking_data }) => booking_data !== 'unavailable') }),
    }),
  },
  {
    reason: 'The bridge starts by itself; without a firing there is no tag.',
    modes: ['tag'],
    concerns: ({ settings }) => settings.length === 0,
    becomes: (expected) => ({ ...expected, pushes: expected.pushes.slice(1) }),
  },
  {
    reason: 'GTM reports a type that nobody has set as granted; to the bridge no word is a denial.',
    modes: ['tag', 'bridge'],
    concerns: named('consent mode without a word is a denial'),
    becomes: (expected) => ({ ...expected, pushes: withPersonal(rowsEvent({}), MAIL), diagnosticCodes: [] }),
  },
  {
    reason: 'GTM copies what crosses the border: of a list without items nothing is left.',
    modes: ['tag'],
    concerns: named('a list of meetings that only claims a length'),
    becomes: (expected) => ({
      ...expected,
      pushes: [classicEvent(Object.fromEntries(KEYS_OF_TIMES.map((key) => [key, undefined])))],
      diagnosticCodes: ['unexpected_shape'],
    }),
  },
  {
    reason:
      'GTM reads every property to copy it, so a getter that throws throws before any code of ours runs.',
    modes: ['tag'],
    concerns: named('a getter where nobody looks'),
    becomes: () => nothing('the vendor saw an error: Error: trap'),
  },
  {
    reason: 'GTM cannot copy an object without prototype: its own error, before any code of ours runs.',
    modes: ['tag'],
    concerns: named('objects without prototype'),
    becomes: () => nothing('the vendor saw an error: SandboxError: g.hasOwnProperty is not a function'),
  },
];
