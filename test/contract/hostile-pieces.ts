import fc from 'fast-check';

/** Values that a page can make and JSON cannot: each call gives fresh ones, since some refer to themselves. */
const strangeValues = (): unknown[] => {
  const cycle: Record<string, unknown> = { EventTypeName: 'Demo' };
  cycle.self = cycle;
  const ring: unknown[] = [];
  ring.push(ring);
  const trap = {};
  for (const key of ['EventTypeName', 'MeetingTimes', 'length', '0'])
    Object.defineProperty(trap, key, {
      enumerable: true,
      get: () => {
        throw new Error('trap');
      },
    });
  const proxy = new Proxy(
    {},
    {
      get: () => {
        throw new Error('proxy');
      },
      ownKeys: () => {
        throw new Error('proxy');
      },
    },
  );
  return [
    undefined,
    null,
    true,
    false,
    0,
    -0,
    1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    10n,
    Symbol('strange'),
    '',
    '0',
    'NaN',
    'undefined',
    'Invalid Date',
    '\ud800',
    '\u0000',
    'x'.repeat(70_000),
    [],
    [null],
    {},
    Object.create(null),
    JSON.parse('{"__proto__":{"EventTypeName":"inherited"}}'),
    Object.freeze({ ICS: 'https://x.example/?mid=1' }),
    new Date(0),
    new Map(),
    () => 'called',
    /x/,
    new String('boxed'),
    Array(60_000),
    cycle,
    ring,
    trap,
    proxy,
    {
      toString: () => {
        throw new Error('toString');
      },
    },
    // biome-ignore lint/suspicious/noThenProperty: a promise may be handed over by mistake
    { then: (done: () => void) => done() },
  ];
};

const STRANGE_VALUES = strangeValues().length;

/** One strange value, described by its place in the list, so that a failing run can be repeated. */
export const strangeValue = (): fc.Arbitrary<unknown> =>
  fc.nat(STRANGE_VALUES - 1).map((index) => strangeValues()[index]);

const TIME_PIECES = [
  '2018-04-25T06:45:00',
  '2018-02-30T06:45:00',
  '2018-04-25T24:00:00Z',
  '2018-13-01T00:00:00',
  '',
];

const anyTime = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.constantFrom(...TIME_PIECES),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(\.\d{1,3})?Z?$/),
    fc.string(),
    strangeValue(),
  );

const orStrange = (usual: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 5, arbitrary: usual }, { weight: 1, arbitrary: strangeValue() });

const meeting = (): fc.Arbitrary<unknown> =>
  orStrange(
    fc.record({ UTCTime: anyTime(), CustomerTime: anyTime(), SOTime: anyTime() }, { requiredKeys: [] }),
  );

const text = (): fc.Arbitrary<unknown> => orStrange(fc.string({ unit: 'binary', maxLength: 40 }));

/** The argument of the callback, with anything anywhere. */
export const classicPayload = (): fc.Arbitrary<unknown> =>
  orStrange(
    fc.record(
      {
        errorStatus: fc.oneof(
          { weight: 5, arbitrary: fc.constant(0) },
          { weight: 1, arbitrary: strangeValue() },
        ),
        bookingInfo: orStrange(
          fc.record(
            {
              Version: text(),
              MeetingTimes: orStrange(fc.array(meeting(), { maxLength: 4 })),
              CancelRescheduleLink: orStrange(
                fc.string().map((token) => `https://go.oncehub.com/dana?Params=${token}`),
              ),
              Note: text(),
              CalendarEvent: orStrange(fc.record({ ICS: text(), VCS: text() }, { requiredKeys: [] })),
              statusCode: orStrange(fc.constant('1')),
              Message: orStrange(fc.constant(null)),
              CustomerName: text(),
              CustomerEmail: text(),
              CustomerPhone: text(),
              EventTypeName: text(),
              BookingId: orStrange(fc.array(text(), { maxLength: 3 })),
            },
            { requiredKeys: [] },
          ),
        ),
      },
      { requiredKeys: [] },
    ),
  );

const field = (): fc.Arbitrary<unknown> =>
  orStrange(
    fc.record(
      {
        name: fc.oneof(fc.constantFrom('name', 'email', 'phone', '__proto__', 'constructor'), text()),
        value: text(),
      },
      { requiredKeys: [] },
    ),
  );

const ZONES = ['America/New_York', 'Asia/Kathmandu', 'UTC', 'Mars/Olympus', 'Etc/GMT+12', 'utc', '+05:30'];

/** The payload of `oncehub.booking.scheduled`, with anything anywhere. */
export const calendarPayload = (): fc.Arbitrary<unknown> =>
  orStrange(
    fc.record(
      {
        id: text(),
        subject: text(),
        status: fc.oneof(
          { weight: 5, arbitrary: fc.constant('scheduled') },
          { weight: 1, arbitrary: text() },
        ),
        creation_time: anyTime(),
        starting_time: anyTime(),
        customer_timezone: orStrange(fc.constantFrom(...ZONES)),
        host: text(),
        duration_minutes: orStrange(fc.double()),
        location_description: text(),
        attendees: orStrange(fc.array(text(), { maxLength: 3 })),
        booking_calendar: text(),
        cancel_url: text(),
        reschedule_url: text(),
        utm_source: text(),
        utm_params: orStrange(fc.record({ source: text(), medium: text() }, { requiredKeys: [] })),
        ics_url: text(),
        custom_fields: orStrange(fc.array(field(), { maxLength: 4 })),
      },
      { requiredKeys: [] },
    ),
  );
