import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../src/core/read/read-calendar.ts';
import { readClassic } from '../../src/core/read/read-classic.ts';
import { calendarMessage } from '../../src/schema/calendar-messages.ts';
import { explainPayload } from '../../src/schema/explain-payload.ts';
import {
  calendar,
  calendarLoaded,
  calendarOfJuly2025,
  calendarOfMay2025,
  calendarOfSeptember2025,
  classic,
  classicError,
  classicOfReference,
  classicWithId,
  timeSelected,
} from '../contract/payloads.ts';
import { createTestHost } from '../contract/run-core.ts';
import { calendarPayloads, classicPayloads } from './arbitrary-payloads.ts';

const { host } = createTestHost(Date.UTC(2026, 0, 1));
const readers = { classic: readClassic, calendar: readCalendar };
type Product = keyof typeof readers;

/** The paths that the reader was surprised by. */
const surprises = (product: Product, payload: unknown): string[] => {
  const paths: string[] = [];
  readers[product](host, payload, (code, detail) => {
    if (code === 'unexpected_shape') paths.push(...(detail ?? '').split(', '));
  });
  return paths;
};

const calendarEditions = [calendarOfMay2025(), calendarOfJuly2025(), calendarOfSeptember2025(), calendar()];

it.each([
  ['the help center', 'classic', classic()],
  ['the function reference', 'classic', classicOfReference()],
  ['early 2025', 'classic', classicWithId()],
  ['May 2025', 'calendar', calendarEditions[0]?.payload],
  ['July 2025', 'calendar', calendarEditions[1]?.payload],
  ['September 2025', 'calendar', calendarEditions[2]?.payload],
  ['July 2026', 'calendar', calendarEditions[3]?.payload],
] as const)('the edition of %s surprises neither the schema nor the reader', (_, product, payload) => {
  expect(explainPayload(product, payload)).toEqual([]);
  expect(surprises(product, payload)).toEqual([]);
});

it.each([...calendarEditions, calendarLoaded(), timeSelected()])('knows the message $type', (message) => {
  expect(calendarMessage.safeParse(message).error).toBeUndefined();
});

it.each([
  classicError(null),
  classicError('Something went wrong on server'),
  { errorStatus: 1, bookingInfo: null },
])('takes an error for what it is, rather than miss everything in it', (payload) => {
  expect(explainPayload('classic', payload)).toEqual([]);
});

it('the readers read all that the schema takes, without surprise', () => {
  fc.assert(
    fc.property(classicPayloads, (payload) => {
      expect(readClassic(host, payload, () => {})).toHaveProperty('fields');
      expect(surprises('classic', payload)).toEqual([]);
    }),
  );
  fc.assert(
    fc.property(calendarPayloads, (payload) => {
      expect(readCalendar(host, payload, () => {})).toHaveProperty('fields');
      expect(surprises('calendar', payload)).toEqual([]);
    }),
  );
});

type Path = readonly string[];

/** The paths of all values that are no object or list. */
const leavesOf = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))
    : [path];

const replace = (payload: unknown, path: Path, value: unknown): unknown => {
  const copy = structuredClone(payload) as Record<string, unknown>;
  const parent = path.slice(0, -1).reduce((inner, key) => inner[key] as Record<string, unknown>, copy);
  const last = path.at(-1) as string;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
};

/** In the documentation of some editions only, or refused by a code of its own. */
const notInEvery = /^(?:attendees\.|custom_fields|utm_|ics_url|status$)/;

const documented: [Product, unknown][] = [
  ['classic', classic()],
  ['calendar', calendar().payload],
];

for (const [product, payload] of documented)
  describe(`a ${product} payload`, () => {
    for (const path of leavesOf(payload).filter((leaf) => !notInEvery.test(leaf.join('.')))) {
      const name = path.join('.');
      const inReader = name.replace(/^bookingInfo\./, '');
      it.each([undefined, { an: 'object' }])(
        `with ${name} = %o surprises both the schema and the reader`,
        (value) => {
          const changed = replace(payload, path, value);
          expect(explainPayload(product, changed)).toEqual([expect.stringContaining(`${name} is `)]);
          expect(surprises(product, changed)).toEqual([inReader]);
        },
      );
    }
  });

it.each([
  [classic({ EventTypeName: undefined }), 'bookingInfo.EventTypeName is missing'],
  [classic({ CustomerPhone: 12 }), 'bookingInfo.CustomerPhone is of type number, documented is string'],
  [classic({ Note: null }), 'bookingInfo.Note is of type null, documented is string'],
  [classic({ MeetingTimes: [] }), 'bookingInfo.MeetingTimes is empty'],
  [classic({ TimeZone: 'UTC' }), 'bookingInfo.TimeZone is not documented'],
  [
    classic({
      MeetingTimes: [{ UTCTime: '25/04/2018', CustomerTime: '2018-04-25T07:45', SOTime: '2018-04-25T09:45' }],
    }),
    'bookingInfo.MeetingTimes.0.UTCTime is not a time as documented',
  ],
  [undefined, 'the payload is missing'],
  ['text', 'the payload is of type string, documented is object'],
])('says what is unexpected, in words: %#', (payload, sentence) => {
  expect(explainPayload('classic', payload)).toEqual([sentence]);
});

it('never repeats a value of the payload', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('classic' as const, 'calendar' as const),
      fc.anything(),
      (product, payload) => {
        expect(() => explainPayload(product, payload)).not.toThrow();
      },
    ),
  );
  const secret = 'dana@example.com';
  for (const [product, payload] of documented)
    for (const path of leavesOf(payload))
      for (const value of [secret, [secret], { secret }])
        expect(explainPayload(product, replace(payload, path, value)).join()).not.toContain(secret);
});
