import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptSettings } from '../../src/core/settings/accept-settings.ts';
import { currencies } from '../../src/facts/currencies.ts';
import { settings as schema } from '../../src/schema/settings.ts';
import { createTestHost } from '../contract/run-core.ts';
import { arbitraryOf } from './arbitrary-of.ts';

const { host } = createTestHost(0);

const accept = (given: unknown) => {
  const diagnostics: string[] = [];
  const accepted = acceptSettings(host, given, (code, detail) => diagnostics.push(`${code} ${detail}`));
  return { accepted, diagnostics };
};

const isBad = (note: string): boolean => note.startsWith('bad_setting');

test('accepts every setting of the schema as it is, without a word', () => {
  fc.assert(
    fc.property(arbitraryOf(schema), (given) => {
      const { accepted, diagnostics } = accept(given);
      expect(accepted).toEqual(given);
      expect(diagnostics.filter(isBad)).toEqual([]);
    }),
  );
});

test('makes settings of the schema out of anything', () => {
  fc.assert(
    fc.property(fc.anything(), (given) => {
      expect(schema.safeParse(accept(given).accepted).error).toBeUndefined();
    }),
  );
});

/** No setting at all takes these; a list or a group is taken apart, and a number may come as text. */
const simpleValues = fc.oneof(
  fc.string().filter((text) => !text.trim() || Number.isNaN(Number(text))),
  fc.double(),
  fc.boolean(),
);

test('says which setting was bad, gives it its default and leaves the others alone', () => {
  const { accepted: defaults } = accept({});
  const names = Object.keys(schema.shape) as (keyof typeof schema.shape)[];
  fc.assert(
    fc.property(arbitraryOf(schema), fc.constantFrom(...names), simpleValues, (good, name, bad) => {
      fc.pre(!schema.shape[name].safeParse(bad).success);
      // As any text, it may come as a number.
      fc.pre(name !== 'name' || typeof bad !== 'number');
      const { accepted, diagnostics } = accept({ ...good, [name]: bad });
      expect(accepted).toEqual({ ...good, [name]: defaults[name] });
      expect(diagnostics.filter(isBad)).toEqual([expect.stringMatching(`^bad_setting ${name}`)]);
    }),
  );
});

test.each(['', ' ', '\t', 'ten', '-1', '1001 ms', true, false, [5], {}, Number.NaN, -0.5, 3001])(
  'takes no number from %j',
  (bad) => {
    const { accepted, diagnostics } = accept({ waitForTagsMs: bad, value: { currency: 'EUR', default: 5 } });
    expect(accepted.waitForTagsMs).toBe(0);
    expect(diagnostics).toEqual(['bad_setting waitForTagsMs']);
  },
);

test.each([
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

test('takes a number where a text is looked for, since a variable may give one', () => {
  const { accepted, diagnostics } = accept({ exclude: [{ field: 'booking_hour', match: 'is', text: 15 }] });
  expect(accepted.exclude).toEqual([{ field: 'booking_hour', match: 'is', text: '15' }]);
  expect(diagnostics).toEqual([]);
});

test('leaves out a bad row, and says which', () => {
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

test('knows every currency that a browser knows by name, and no funds', () => {
  const known = Intl.supportedValuesOf('currency');
  expect(currencies.filter((code) => !known.includes(code))).toEqual([]);
  expect(new Set(currencies).size).toBe(currencies.length);
  for (const code of ['EUR', 'USD', 'JPY', 'KWD']) expect(currencies).toContain(code);
  for (const code of ['DEM', 'XAU', 'XXX', 'eur']) expect(currencies).not.toContain(code);
});
