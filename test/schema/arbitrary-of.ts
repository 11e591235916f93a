import fc from 'fast-check';
import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/** What a schema keeps of itself, as far as it is read here. */
interface Definition {
  type: string;
  checks?: readonly { _zod: { def: { check: string; pattern?: RegExp } } }[];
  element: Schema;
  shape: Record<string, Schema>;
  entries: Record<string, string>;
  values: readonly (string | number | boolean)[];
  innerType: Schema;
  options: readonly Schema[];
}

/** Values that a schema takes. `special` knows better for schemas whose checks cannot be met by chance. */
export function arbitraryOf<Output>(
  schema: z.core.$ZodType<Output>,
  special: (schema: Schema) => fc.Arbitrary<unknown> | undefined = () => undefined,
): fc.Arbitrary<Output> {
  const make = (inner: Schema): fc.Arbitrary<unknown> => special(inner) ?? guess(inner, make);
  return make(schema) as fc.Arbitrary<Output>;
}

/** Values of a schema's shape in which any part, however deep, may be junk instead. */
export function nearlyOf(schema: Schema, junk: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const make = (inner: Schema): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 9, arbitrary: guess(inner, make, asTheyAre) }, { weight: 1, arbitrary: junk });
  return make(schema);
}

const asTheyAre = (_schema: Schema, values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => values;

function guess(
  schema: Schema,
  make: (schema: Schema) => fc.Arbitrary<unknown>,
  passing = thatPass,
): fc.Arbitrary<unknown> {
  const def = schema._zod.def as unknown as Definition;
  switch (def.type) {
    case 'string': {
      const pattern = def.checks?.map((check) => check._zod.def.pattern).find(Boolean);
      return passing(schema, pattern ? fc.stringMatching(pattern, { size: 'small' }) : fc.string());
    }
    case 'number': {
      const { minimum = -1e9, maximum = 1e9 } = schema._zod.bag as { minimum?: number; maximum?: number };
      return passing(schema, fc.double({ min: minimum, max: maximum, noNaN: true }));
    }
    case 'boolean':
      return fc.boolean();
    case 'unknown':
      return fc.anything();
    case 'array':
      return passing(schema, fc.array(make(def.element), { maxLength: 4 }));
    case 'object': {
      const keys = Object.entries(def.shape);
      const required = keys.filter(([, inner]) => inner._zod.optin !== 'optional').map(([key]) => key);
      const values = Object.fromEntries(keys.map(([key, inner]) => [key, make(inner)]));
      return fc.record(values, { requiredKeys: required });
    }
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'nullable':
      return fc.option(make(def.innerType));
    case 'optional':
      return make(def.innerType);
    case 'union':
      return fc.oneof(...def.options.map(make));
    default:
      throw new Error(`arbitraryOf does not know schemas of type ${def.type}: add a case for it.`);
  }
}

function thatPass(schema: Schema, values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const { safeParse } = schema as unknown as z.ZodMiniType;
  return values.filter((value) => safeParse(value).success);
}
