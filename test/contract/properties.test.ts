import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { type Brief, CLOCKS, type Entry, type Given, testCase } from './case.ts';
import { listFlaws } from './check-entry.ts';
import { hashText } from './hash-text.ts';
import { calendarPayload, classicPayload, oddity } from './hostile-pieces.ts';
import { classic, classicWithId, MEETING, scheduled } from './payloads.ts';
import { runCore } from './run-core.ts';
import { evaluateBridge, openJsdom } from './run-jsdom.ts';
import { takeSnapshot } from './snapshot.ts';

const eventsIn = (entries: Entry[]): Entry[] => entries.filter(({ event }) => event !== 'booking_diagnostic');

const runOnCore = async (brief: Brief): Promise<Entry[]> => {
  const { entries, faults } = await runCore(testCase('any', brief));
  expect(faults).toEqual([]);
  return eventsIn(entries);
};

describe('whatever the vendor hands over', () => {
  const page = openJsdom(CLOCKS.classic);
  const { window, clock, settle, errors } = page;
  evaluateBridge(window);
  afterAll(() => page.close());

  /** Lets a payload happen twice. */
  const hearTwice = async (deliver: () => void): Promise<Entry[]> => {
    const layer = (window.dataLayer ?? []) as Entry[];
    const before = layer.length;
    deliver();
    await settle();
    deliver();
    await settle();
    await clock.advance(70_000, settle);
    return eventsIn(((window.dataLayer ?? []) as Entry[]).slice(before));
  };

  const holds = async (payload: unknown, deliver: () => void): Promise<void> => {
    const before = takeSnapshot(payload);
    const events = await hearTwice(deliver);
    expect(takeSnapshot(payload)).toBe(before);
    expect(events.length).toBeLessThanOrEqual(1);
    expect(events.flatMap(listFlaws)).toEqual([]);
    expect(errors).toEqual([]);
  };

  test('a classic call throws nothing, changes nothing and gives one clean event at most', async () => {
    await fc.assert(
      fc.asyncProperty(classicPayload(), async (payload) => {
        const callback = window.SOAfterConfirmationFunction as (payload: unknown) => unknown;
        await holds(payload, () => expect(callback(payload)).toBeUndefined());
      }),
      { numRuns: 400 },
    );
  });

  test('a message throws nothing, changes nothing and gives one clean event at most', async () => {
    const { MessageEvent } = window as unknown as { MessageEvent: typeof globalThis.MessageEvent };
    const anyData = fc.oneof(
      { weight: 5, arbitrary: calendarPayload().map(scheduled) },
      { weight: 1, arbitrary: oddity() },
      { weight: 1, arbitrary: fc.record({ type: oddity(), payload: oddity() }) },
    );
    await fc.assert(
      fc.asyncProperty(anyData, async (data) => {
        await holds(data, () => {
          window.dispatchEvent(new MessageEvent('message', { data, origin: 'https://oncehub.com' }));
        });
      }),
      { numRuns: 400 },
    );
  });
});

describe('whoever booked', () => {
  /** Letters that no English word of ours has in this order, so that a hit is a leak. */
  const word = fc
    .array(fc.constantFrom('q', 'x', 'z', 'Q', 'X', 'Z'), { minLength: 4, maxLength: 9 })
    .map((w) => w.join(''));
  const customer = fc.record({
    first: word,
    last: word,
    host: word,
    number: fc
      .array(fc.integer({ min: 1, max: 9 }), { minLength: 10, maxLength: 10 })
      .map((digits) => digits.join('')),
    note: word.map((secret) => `note${secret}note`),
    token: word.map((secret) => `link${secret}link`),
  });
  type Customer = typeof customer extends fc.Arbitrary<infer Value> ? Value : never;

  const emailOf = ({ first, last, host }: Customer): string => `${first}.${last}@${host}.example`;
  const nameOf = ({ first, last }: Customer): string => `${first} ${last}`;
  const phoneOf = ({ number }: Customer): string => `1-${number}`;

  /** Texts that the vendor's default fields may hold: plain ones, and ones that tell who booked. */
  const mixed = (who: Customer): fc.Arbitrary<string> =>
    fc
      .array(
        fc.constantFrom(
          'Demo',
          '',
          '-',
          '42',
          nameOf(who),
          nameOf(who).toUpperCase(),
          emailOf(who),
          phoneOf(who),
        ),
        {
          maxLength: 4,
        },
      )
      .map((parts) => parts.join(' '));

  const bookings = customer.chain((who) =>
    fc.record({ who: fc.constant(who), type: mixed(who), version: mixed(who) }),
  );

  const payloadOf = (who: Customer, type: string, version: string): unknown =>
    classic({
      Version: version,
      EventTypeName: type,
      CustomerName: nameOf(who),
      CustomerEmail: emailOf(who),
      CustomerPhone: phoneOf(who),
      Note: who.note,
      CancelRescheduleLink: `https://go.oncehub.com/${who.token}?Params=${who.token}`,
      CalendarEvent: {
        ICS: `https://x.example/?mid=${who.token}`,
        VCS: `https://x.example/?mid=${who.token}`,
      },
    });

  const secretsOf = (who: Customer): string[] => {
    const plain = [who.first, who.last, emailOf(who), who.number, who.note, who.token];
    const hashed = [
      nameOf(who),
      emailOf(who),
      emailOf(who).toLowerCase(),
      `+1${who.number}`,
      phoneOf(who),
      who.note,
    ];
    return [...plain, ...hashed.map(hashText)].map((secret) => secret.toLowerCase());
  };

  const expectNoLeak = (entries: Entry[], who: Customer): void => {
    const said = JSON.stringify(entries).toLowerCase();
    expect(secretsOf(who).filter((secret) => said.includes(secret))).toEqual([]);
  };

  test('the default event says nothing of them', async () => {
    await fc.assert(
      fc.asyncProperty(bookings, async ({ who, type, version }) => {
        const entries = await runOnCore({ payload: () => payloadOf(who, type, version) });
        expect(entries).toHaveLength(1);
        expectNoLeak(entries, who);
      }),
      { numRuns: 300 },
    );
  });

  const FIELDS = [
    'customer_name',
    'customer_first_name',
    'customer_last_name',
    'customer_email',
    'customer_phone',
    'customer_note',
    'booking_user_data',
    'booking_page',
    'booking_host',
    'cancel_link',
    'reschedule_link',
    'ics_link',
    'vcs_link',
    'location',
    'vendor_booking_id',
    'custom:email',
    'booking_type',
    'booking_payload_version',
    'booking_id',
  ];
  const TRANSFORMS = [
    'none',
    'lower case',
    'first word',
    'SHA-256',
    'digits only',
    'date part',
    'hour',
    'cut at 100',
  ];
  const anyRow = fc.record({
    field: fc.constantFrom(...FIELDS),
    key: fc.constantFrom('a', 'b', 'user_data', 'booking_type', 'value'),
    transform: fc.constantFrom(...TRANSFORMS),
  });
  const closedGround: fc.Arbitrary<Given> = fc.constantFrom<Given>(
    {},
    { legalBasis: { kind: 'none' } },
    { legalBasis: { kind: 'consent_mode' } },
    { legalBasis: { kind: 'consent_mode', type: 'ad_storage' } },
    { legalBasis: { kind: 'signal', signal: 'denied' } },
    { legalBasis: { kind: 'signal' } },
    { legalBasis: 'not_needed' },
    { legalBasis: { kind: 'NOT_NEEDED' } },
  );

  test('without a ground that is granted no key says anything of them, however it is mapped', async () => {
    const anySettings = fc.record({
      rows: fc.array(anyRow, { maxLength: 6 }),
      fields: fc.constantFrom('standard', 'rows', 'both'),
      userData: fc.constantFrom('off', 'plain', 'hashed'),
      staffFields: fc.boolean(),
      links: fc.boolean(),
      customerNote: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        bookings,
        anySettings,
        closedGround,
        async ({ who, type, version }, settings, legalBasis) => {
          const entries = await runOnCore({
            settings: { ...settings, ...legalBasis },
            consent: { ad_user_data: 'denied', ad_storage: 'denied', analytics_storage: 'granted' },
            payload: () => payloadOf(who, type, version),
          });
          expect(entries).toHaveLength(1);
          expectNoLeak(entries, who);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('whatever was set', () => {
  const NAMES = [
    'eventName',
    'dataLayerName',
    'name',
    'sources',
    'legacyOrigins',
    'origins',
    'fields',
    'rows',
    'constants',
    'staffFields',
    'links',
    'customerNote',
    'userData',
    'legalBasis',
    'waitForConsent',
    'value',
    'exclude',
    'dedupeDays',
    'waitForTagsMs',
    'funnel',
    'countUnavailable',
    'diagnostics',
    'debug',
    'simulate',
    '__proto__',
    'more',
  ];
  const junk = fc.oneof(
    fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true, maxDepth: 2 }),
    fc.array(
      fc.record({ field: fc.anything(), key: fc.string(), transform: fc.anything(), value: fc.anything() }),
      {
        maxLength: 3,
      },
    ),
    oddity(),
  );

  test('a booking is one event at most, and the page sees no error', async () => {
    const page = openJsdom(CLOCKS.classic);
    evaluateBridge(page.window);
    const bridge = page.window.bookingBridge as (command: string, value: unknown) => unknown;
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...NAMES), junk), async (settings) => {
        count += 1;
        const before = takeSnapshot(settings);
        bridge('configure', { ...settings, name: 'fuzzed', eventName: 'fuzzed', dataLayerName: 'dataLayer' });
        page.window.dataLayer ??= [];
        const layer = page.window.dataLayer as Entry[];
        const from = layer.length;
        const callback = page.window.SOAfterConfirmationFunction as (payload: unknown) => unknown;
        callback(classicWithId({ BookingId: [`BKNG-${count}`] }));
        await page.settle();
        await page.clock.advance(3_000, page.settle);
        expect(layer.slice(from).filter(({ event }) => event === 'fuzzed').length).toBeLessThanOrEqual(1);
        expect(takeSnapshot(settings)).toBe(before);
        expect(page.errors).toEqual([]);
      }),
      { numRuns: 300 },
    );
    page.close();
  });
});

describe('whenever the meeting is', () => {
  const moments = fc.date({ min: new Date(0), max: new Date(Date.UTC(9998, 0)), noInvalidDate: true });
  const minutes = fc.integer({ min: -12 * 60, max: 14 * 60 });

  test('every key agrees with the calendar of JavaScript', async () => {
    await fc.assert(
      fc.asyncProperty(moments, minutes, moments, async (start, offset, now) => {
        const local = new Date(+start + offset * 60_000).toISOString().slice(0, 19);
        const utc = start.toISOString().slice(0, 19);
        const [event] = await runOnCore({
          clock: +now,
          payload: () => classic({ MeetingTimes: [{ ...MEETING, UTCTime: utc, CustomerTime: local }] }),
        });
        const tenths = (Math.floor(+start / 1000) * 1000 - +now) / 360_000;
        expect(event).toMatchObject({
          booking_start_utc: `${utc}Z`,
          booking_start_local: local,
          booking_date: local.slice(0, 10),
          booking_weekday: new Date(`${local}Z`)
            .toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })
            .toLowerCase(),
          booking_hour: Number(local.slice(11, 13)),
          booking_utc_offset_minutes: offset,
        });
        expect(Math.abs((event?.booking_lead_time_hours as number) * 10 - tenths)).toBeLessThanOrEqual(
          0.5001,
        );
      }),
      { numRuns: 500 },
    );
  });

  test('meetings in any order give the earliest and the last', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 10 }),
        async (days) => {
          const at = (day: number) => `2018-04-${String(day).padStart(2, '0')}T06:45:00`;
          const [event] = await runOnCore({
            payload: () => classic({ MeetingTimes: days.map((day) => ({ ...MEETING, UTCTime: at(day) })) }),
          });
          expect(event).toMatchObject({
            booking_start_utc: `${at(Math.min(...days))}Z`,
            booking_last_start_utc: `${at(Math.max(...days))}Z`,
            booking_meeting_count: days.length,
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});

test('however often and in whatever order bookings are told, each is one event', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(5), { minLength: 1, maxLength: 12 }), async (ids) => {
      const events = await runOnCore({
        steps: ids.map((id) => ({ do: 'call', args: () => [classicWithId({ BookingId: [`BKNG-${id}`] })] })),
      });
      expect(events.map(({ booking_id }) => booking_id)).toEqual(
        [...new Set(ids)].map((id) => hashText(`BKNG-${id}`)),
      );
    }),
    { numRuns: 200 },
  );
});
