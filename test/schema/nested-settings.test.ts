import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { settings as schema } from '../../src/schema/settings.ts';
import { accept, simpleValues } from './accept.ts';
import { arbitraryOf } from './arbitrary-of.ts';

type Shape = Record<string, z.ZodType>;

/** Parts of settings that are groups, but for those that take anything. */
const parts = Object.entries(schema.shape).flatMap(([group, inner]) =>
  inner instanceof z.ZodObject
    ? Object.keys(inner.shape)
        .filter((part) => !(inner.shape as Shape)[part]?.safeParse(Symbol()).success)
        .map((part) => [`${group}.${part}`, group as 'value', part as 'default', inner] as const)
    : [],
);

it.each(parts)('says that %s was bad, and leaves the rest of its group alone', (path, group, part, inner) => {
  const { accepted: defaults } = accept({});
  fc.assert(
    fc.property(arbitraryOf(inner), simpleValues, (given, bad) => {
      fc.pre(!(inner.shape as Shape)[part]?.safeParse(bad).success);
      // In small letters it is one, too.
      fc.pre(path !== 'value.currency' || !/^\s*[a-z]{3}\s*$/i.test(String(bad)));
      const good = given as object;
      const { accepted, diagnostics } = accept({ [group]: { ...good, [part]: bad } });
      expect(accepted[group]).toEqual({ ...defaults[group], ...good, [part]: defaults[group][part] });
      expect(diagnostics).toEqual([`bad_setting ${path}`]);
    }),
  );
});

it.each(['sources', 'legalBasis', 'value'])('says that a part of %s is unknown', (group) => {
  const { accepted, diagnostics } = accept({ [group]: { more: 1 } });
  expect(accepted).toEqual(accept({}).accepted);
  expect(diagnostics).toEqual([`bad_setting ${group}.more`]);
});

const RULE = { match: 'is', text: 'Demo', value: 1 };

it.each<[path: string, given: object, becomes: object]>([
  ['origins.1', { origins: ['https://a.example', 7] }, { origins: ['https://a.example'] }],
  ['constants.0.key', { constants: [{ key: 'event', value: 1 }] }, { constants: [] }],
  ['exclude.0.match', { exclude: [{ field: 'booking_type', match: 'like', text: 'x' }] }, { exclude: [] }],
  ['value.rules.1.value', { value: { rules: [RULE, { ...RULE, value: -1 }] } }, { value: { rules: [RULE] } }],
])('leaves out an item that is bad at %s', (path, given, becomes) => {
  const { accepted, diagnostics } = accept(given);
  expect(accepted).toMatchObject(becomes);
  expect(diagnostics).toEqual([`bad_setting ${path}`]);
});
