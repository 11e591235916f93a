/**
 * What a test or a demo can ask of the fake OnceHub. The documents of OnceHub leave much open, and old copies of its
 * scripts are still in use: each switch is one such difference.
 *
 * Write them in the query of `so.js` or `cal/embed.js` for every embed of the page, or as `data-vendor-<name>` (in
 * kebab case) on an embed's element for that one. Names and values that are not in this table are an error;
 * `utm_*` parameters pass through.
 */
export const SWITCHES = {
  loads: integer(1, 1, 9, 'so.js: how many times it appends the embed script; each adds a listener'),
  lateBy: integer(0, 0, 60_000, 'so.js and embed.js: milliseconds before the script is served'),
  argument: choice(
    ['object', 'none'],
    'classic: whether the callback gets the booking; a copy of 2016 passes nothing',
  ),
  answer: choice(
    ['booking', 'fetched', 'server', 'no-info'],
    'classic: what the first request for the data gives: the booking, or one of three errors',
  ),
  repeat: choice(
    ['fetched', 'server', 'no-info', 'booking'],
    'classic: what every later request for the same data gives',
  ),
  dataDelay: integer(0, 0, 60_000, 'classic: milliseconds that a request for the data takes'),
  height: integer(1_000, 0, 60_000, 'milliseconds between two messages that report the height; 0 for none'),
  meetings: integer(
    1,
    1,
    60,
    'classic: meetings in the booking; several make a session package, a week apart',
  ),
  bookingId: flag(
    true,
    'classic: whether the payload has BookingId, as one edition of the documentation says',
  ),
  zulu: flag(false, 'classic: whether UTCTime ends in Z'),
  utm: choice(['flat', 'nested', 'none'], 'calendar: utm_source… with "", or utm_params {…} with null'),
  time: choice(['milliseconds', 'seconds'], 'calendar: …00.000Z or …00Z'),
  status: text('scheduled', 'calendar: the status of the booking'),
  eventType: text('oncehub.booking.scheduled', 'calendar: the type of the message about a booking'),
  customFields: choice(
    ['contact', 'topics', 'none'],
    'calendar: the customer in custom_fields, other answers, or no such key',
  ),
  guests: integer(0, 0, 20, 'calendar: attendees after the host and the customer'),
  messages: integer(1, 1, 9, 'calendar: how many times each message is posted'),
  autoBook: integer(0, 0, 60_000, 'books by itself after so many milliseconds; 0 for by hand'),
  zone: text('', "IANA time zone of the customer; empty for the browser's"),
  now: text('', 'ISO 8601 instant from which dates are counted; empty for the clock'),
  seed: text('', 'makes every identifier follow from this text; empty for fresh ones'),
  patch: json('JSON merge patch (RFC 7396) on the payload'),
  payload: json('JSON that replaces the whole payload'),
};

export type Switches = { [Name in keyof typeof SWITCHES]: (typeof SWITCHES)[Name]['initial'] };

/** @throws {Error} naming the switch, the value and what would be accepted. */
export function readSwitches(query: URLSearchParams): Switches {
  const read: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries<Kind<unknown>>(SWITCHES)) {
    const written = query.get(name);
    read[name] = written === null ? kind.initial : readValue(name, kind, written);
  }
  for (const name of query.keys()) {
    if (!(name in SWITCHES) && !name.startsWith('utm_')) {
      throw new Error(
        `"${name}" is no switch of the fake OnceHub. There are: ${Object.keys(SWITCHES).join(', ')}.`,
      );
    }
  }
  return read as Switches;
}

/** Writes a query without the question mark. `payload: undefined` cannot be written: leave it out. */
export function writeSwitches(switches: Partial<Switches>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(switches)) {
    const isJson = name === 'patch' || name === 'payload';
    query.set(name, isJson ? JSON.stringify(value) : String(value));
  }
  return query.toString();
}

interface Kind<Value> {
  initial: Value;
  accepts: string;
  about: string;
  /** Throws what is not accepted. */
  read(written: string): Value;
}

function readValue(name: string, kind: Kind<unknown>, written: string): unknown {
  try {
    return kind.read(written);
  } catch {
    throw new Error(`The switch ${name} does not accept "${written}", but ${kind.accepts}.`);
  }
}

function choice<const Option extends string>(
  options: readonly [Option, ...Option[]],
  about: string,
): Kind<Option> {
  return {
    initial: options[0],
    accepts: options.join(', '),
    about,
    read: (written) => accept(options.find((option) => option === written)),
  };
}

function flag(initial: boolean, about: string): Kind<boolean> {
  return {
    initial,
    accepts: 'true, false',
    about,
    read: (written) => accept([true, false].find((value) => String(value) === written)),
  };
}

function integer(initial: number, least: number, most: number, about: string): Kind<number> {
  return {
    initial,
    accepts: `whole numbers from ${least} to ${most}`,
    about,
    read: (written) =>
      accept(/^\d{1,9}$/.test(written) && +written >= least && +written <= most ? +written : undefined),
  };
}

function text(initial: string, about: string): Kind<string> {
  return { initial, accepts: 'any text', about, read: (written) => written };
}

function json(about: string): Kind<unknown> {
  return { initial: undefined, accepts: 'JSON', about, read: (written) => JSON.parse(written) as unknown };
}

function accept<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError();
  return value;
}
