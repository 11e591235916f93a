import fc from 'fast-check';
import { expect, it } from 'vitest';
import { currencies } from '../../src/facts/currencies.ts';
import { settings as schema } from '../../src/schema/settings.ts';
import { accept, simpleValues } from './accept.ts';
import { arbitraryOf, nearlyOf } from './arbitrary-of.ts';

const isBad = (note: string): boolean => note.startsWith('bad_setting');

it('accepts every setting of the schema as it is, without a word', () => {
  fc.assert(
    fc.property(arbitraryOf(schema), (given) => {
      const { accepted, diagnostics } = accept(given);
      expect(accepted).toEqual(given);
      expect(diagnostics.filter(isBad)).toEqual([]);
    }),
  );
});

it.each([
  ['anything', fc.anything()],
  ['settings with anything in any place', nearlyOf(schema, fc.anything())],
])('makes settings of the schema out of %s', (_, anything) => {
  fc.assert(
    fc.property(anything, (given) => {
      const { accepted } = accept(given);
      // A constant that is undefined has no `value`, which reads the same.
      const constants = accepted.constants.map((constant) => ({ ...constant, value: constant.value }));
      expect(schema.safeParse({ ...accepted, constants }).error).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});

it('says which setting was bad, gives it its default and leaves the others alone', () => {
  const { accepted: defaults } = accept({});
  const names = Object.keys(schema.shape) as (keyof typeof schema.shape)[];
  fc.assert(
    fc.property(arbitraryOf(schema), fc.constantFrom(...names), simpleValues, (good, name, bad) => {
      fc.pre(!schema.shape[name].safeParse(bad).success);
      // As any text, it may come as a number.
      fc.pre(!['name', 'emailField', 'phoneField', 'nameField'].includes(name) || typeof bad !== 'number');
      const { accepted, diagnostics } = accept({ ...good, [name]: bad });
      expect(accepted).toEqual({ ...good, [name]: defaults[name] });
      expect(diagnostics.filter(isBad)).toEqual([expect.stringMatching(`^bad_setting ${name}`)]);
    }),
  );
});

it.each(['', ' ', '\t', 'ten', '-1', '1001 ms', true, false, [5], {}, Number.NaN, -0.5, 3001])(
  'takes no number from %j',
  (bad) => {
    const { accepted, diagnostics } = accept({ waitForTagsMs: bad, value: { currency: 'EUR', default: 5 } });
    expect(accepted.waitForTagsMs).toBe(0);
    expect(diagnostics).toEqual(['bad_setting waitForTagsMs']);
  },
);

it.each([
  ['500', 500],
  [' 500 ', 500],
  [0, 0],
  [3000, 3000],
])('takes the number %j as %j', (given, amount) => {
  expect(accept({ waitForTagsMs: given })).toMatchObject({
    accepted: { waitForTagsMs: amount },
    diagnostics: [],
  });
});

it('takes a number where a text is looked for, since a variable may give one', () => {
  const { accepted, diagnostics } = accept({ exclude: [{ field: 'booking_hour', match: 'is', text: 15 }] });
  expect(accepted.exclude).toEqual([{ field: 'booking_hour', match: 'is', text: '15' }]);
  expect(diagnostics).toEqual([]);
});

it('leaves out a bad row, and says which', () => {
  const good = { field: 'booking_type', key: 'type', transform: 'lower case' };
  for (const bad of [
    { ...good, key: 'event' },
    { ...good, field: 'email' },
    { ...good, transform: 'upper' },
    1,
    null,
  ]) {
    const { accepted, diagnostics } = accept({ rows: [good, bad, good] });
    expect(accepted.rows).toEqual([good, good]);
    expect(diagnostics).toEqual(expect.arrayContaining([expect.stringMatching(/^bad_setting rows\.1/)]));
  }
});

const rowOf = (field: string) => ({ field, key: 'type', transform: 'none' });
const worth = (amount: number) => ({
  currency: 'EUR',
  default: amount,
  rules: [{ match: 'is', text: 'Demo', value: amount }],
});

/** The last that is taken and the first that is not, and which paths are told. */
const LIMITS: [name: keyof typeof schema.shape, last: unknown, beyond: unknown, paths: string[]][] = [
  ['eventName', 'a'.repeat(30), 'a'.repeat(31), ['eventName']],
  ['dedupeDays', 90, 91, ['dedupeDays']],
  ['waitForTagsMs', 3000, 3001, ['waitForTagsMs']],
  ['value', worth(999_999_999), worth(1_000_000_000), ['value.default', 'value.rules.0.value']],
  ['rows', [rowOf('custom:a')], [rowOf('custom:')], ['rows.0.field']],
  [
    'exclude',
    [{ field: 'custom:a', match: 'is', text: 'x' }],
    [{ field: 'custom:', match: 'is', text: 'x' }],
    ['exclude.0.field'],
  ],
];

it.each(LIMITS)(
  'takes %s up to its limit, as the schema does, and nothing beyond',
  (name, last, beyond, paths) => {
    const within = accept({ [name]: last });
    expect(within.accepted[name]).toEqual(last);
    expect(within.diagnostics).toEqual([]);
    expect(schema.shape[name].safeParse(last).success).toBe(true);
    const outside = accept({ [name]: beyond });
    expect(outside.accepted[name]).not.toEqual(beyond);
    expect(outside.diagnostics).toEqual(paths.map((path) => `bad_setting ${path}`));
    expect(schema.shape[name].safeParse(beyond).success).toBe(false);
  },
);

/** https://support.google.com/analytics/answer/13316687 */
const KEPT_BY_GA4 =
  'cid,currency,customer_id,customerid,dclid,engagement_time_msec,firebase_x,ga_x,gclid,google_x,session_id,' +
  'session_number,sessionid,sfmc_id,sid,srsltid,uid,user_id,userid';

it.each(KEPT_BY_GA4.split(','))('says that GA4 keeps the name %s for itself', (key) => {
  const { accepted, diagnostics } = accept({ rows: [{ ...rowOf('booking_type'), key }] });
  expect(accepted.rows).toMatchObject([{ key }]);
  expect(diagnostics).toEqual([`reserved_key ${key}`]);
});

it.each(['my_user_id', 'user_ids', 'gadget', 'gallery_id', 'sfmc_ids', 'druid', 'session', 'currency_code'])(
  'says nothing of the name %s, which GA4 leaves to the site',
  (key) => expect(accept({ constants: [{ key, value: 1 }] }).diagnostics).toEqual([]),
);

it('knows every currency that a browser knows by name, and no funds', () => {
  const known = Intl.supportedValuesOf('currency');
  expect(currencies.filter((code) => !known.includes(code))).toEqual([]);
  expect(new Set(currencies).size).toBe(currencies.length);
  for (const code of ['EUR', 'USD', 'JPY', 'KWD']) expect(currencies).toContain(code);
  for (const code of ['DEM', 'XAU', 'XXX', 'eur']) expect(currencies).not.toContain(code);
});
