import * as z from 'zod';
import { fields } from '../facts/fields.ts';
import { KEY_PATTERN, refusedKeys } from '../facts/keys.ts';
import type { Member, Value } from '../facts/value.ts';
import type { GroupOf, ValueOf } from '../facts/value-of.ts';
import { isWrittenTime } from './written-time.ts';

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);

/** Not blank, in one line. */
const someText = z.string().regex(/^.*\S.*$/);

/** A key of the data layer that a marketer may write. */
export const dataLayerKey = z
  .string()
  .regex(whole(KEY_PATTERN), 'a letter, then letters, digits and _; at most 40')
  .refine((key) => !refusedKeys.some((refused) => refused === key), "this key is ours or GTM's");

const fieldNames = Object.keys(fields).filter((name) => name !== 'custom:<name>');
const fieldName = z.string().regex(whole(`custom:.+|${fieldNames.join('|')}`));

const time = (pattern: RegExp) => z.string().regex(pattern).refine(isWrittenTime);
const orUndefined = <Schema extends z.ZodType>(schema: Schema) => schema.or(z.undefined());
const hash = orUndefined(z.string().regex(/^[0-9a-f]{64}$/));
const text = orUndefined(z.string());

/** Plain, or hashed as Google asks: trimmed, lower case, without the dots of a gmail address. */
export const userData = z.union([
  z.strictObject({ email: text, phone_number: text }),
  z.strictObject({ sha256_email_address: hash, sha256_phone_number: hash }),
]);

function numberOf({ whole: isWhole, decimals, min, max }: Value & { is: 'number' }): z.ZodType {
  let schema = isWhole ? z.int() : z.number();
  if (min !== undefined) schema = schema.min(min);
  if (max !== undefined) schema = schema.max(max);
  return decimals === undefined
    ? schema
    : schema.refine((amount) => Number(amount.toFixed(decimals)) === amount);
}

function untyped(value: Value): z.ZodType {
  switch (value.is) {
    case 'text':
      return value.pattern === undefined ? someText : z.string().regex(whole(value.pattern));
    case 'vendor text':
      return z.string().min(1);
    case 'number':
      return numberOf(value);
    case 'flag':
      return z.boolean();
    case 'true':
      return z.literal(true);
    case 'choice':
      return z.enum(value.of);
    case 'moment':
      return time(/^.{19}Z$/);
    case 'wall clock':
      return time(/^.{19}$/);
    case 'date':
      return z.iso.date();
    case 'field name':
      return fieldName;
    case 'key':
      return dataLayerKey;
    case 'user data':
      return userData;
    case 'anything':
      return z.unknown();
    case 'list':
      return z.array(untyped(value.of));
    case 'group':
      return groupOf(value.of);
  }
}

function memberOf(member: Member): z.ZodType {
  let schema = untyped(member);
  if (member.default === '') schema = schema.or(z.literal(''));
  if (member.orNull) schema = schema.nullable();
  // Of what may be anything, \`undefined\` is one.
  if (member.optional) schema = member.is === 'anything' ? schema.optional() : z.exactOptional(schema);
  return schema;
}

/** A schema of one value. */
export const schemaOf = <V extends Value>(value: V): z.ZodType<ValueOf<V>> =>
  untyped(value) as z.ZodType<ValueOf<V>>;

/** A schema of a group, from the facts of its members: nothing else may be in it. */
export function groupOf<Of extends Readonly<Record<string, Member>>>(
  of: Of,
): z.ZodObject<{ [Name in keyof Of]: z.ZodType<GroupOf<Of>[Name & keyof GroupOf<Of>]> }, z.core.$strict> {
  const shape = Object.fromEntries(Object.entries(of).map(([name, member]) => [name, memberOf(member)]));
  return z.strictObject(shape) as unknown as ReturnType<typeof groupOf<Of>>;
}
