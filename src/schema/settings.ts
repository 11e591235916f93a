import * as z from 'zod';
import type { Settings } from '../core/settings/settings.ts';
import { describedFields } from './describe-fields.ts';
import type { Same } from './same.ts';

/** Not blank, in one line. */
const someText = z.string().regex(/^.*\S.*$/);

/** Ours, GTM's, and those that a tag of GA4 reads as something else. */
const REFUSED_KEYS = [
  'booking_source',
  'booking_id',
  'booking_data',
  'booking_test',
  'event',
  'eventCallback',
  'eventTimeout',
  'eventModel',
  'ecommerce',
];

/** A key of the data layer that a marketer may write. */
export const dataLayerKey = z
  .string()
  .regex(/^[A-Za-z]\w{0,39}$/, 'a letter, then letters, digits and _; at most 40')
  .refine((key) => !REFUSED_KEYS.includes(key), "this key is ours or GTM's");

const names = Object.keys(describedFields).filter((name) => name !== 'custom:<name>');
const fieldName = z.string().regex(new RegExp(`^(?:custom:.+|${names.join('|')})$`));

export const transform = z.enum([
  'none',
  'lower case',
  'first word',
  'SHA-256',
  'digits only',
  'date part',
  'hour',
  'cut at 100',
]);

const amount = z.number().min(0).max(999_999_999);

/** Settings as they are once accepted: whole, each value in its range. */
export const settings = z.strictObject({
  eventName: z.string().regex(/^[A-Za-z]\w{0,29}$/),
  dataLayerName: z.string().regex(/^[A-Za-z_$][\w$]*$/),
  name: someText,
  sources: z.strictObject({ classic: z.boolean(), calendar: z.boolean() }),
  legacyOrigins: z.boolean(),
  origins: z.array(z.string().regex(/^https?:\/\/[^/]+$/)),
  fields: z.enum(['standard', 'rows', 'both']),
  rows: z.array(
    z.strictObject({ field: fieldName, key: dataLayerKey, transform: transform.exactOptional() }),
  ),
  constants: z.array(z.strictObject({ key: dataLayerKey, value: z.unknown() })),
  staffFields: z.boolean(),
  links: z.boolean(),
  customerNote: z.boolean(),
  userData: z.enum(['off', 'plain', 'hashed']),
  legalBasis: z.strictObject({
    kind: z.enum(['none', 'consent_mode', 'signal', 'not_needed']),
    type: z.enum(['ad_user_data', 'ad_storage', 'analytics_storage']),
    signal: z.unknown().optional(),
  }),
  waitForConsent: z.enum(['analytics_storage', 'ad_storage']).nullable(),
  value: z.strictObject({
    /** ISO 4217; '' for no value. */
    currency: z.string().regex(/^(?:[A-Z]{3})?$/),
    default: amount.nullable(),
    rules: z.array(
      z.strictObject({ match: z.enum(['is', 'contains', 'starts with']), text: someText, value: amount }),
    ),
  }),
  exclude: z.array(
    z.strictObject({ field: fieldName, match: z.enum(['is', 'contains', 'ends with']), text: someText }),
  ),
  dedupeDays: z.number().min(0).max(90),
  waitForTagsMs: z.number().min(0).max(3000),
  funnel: z.boolean(),
  countUnavailable: z.boolean(),
  diagnostics: z.boolean(),
  debug: z.boolean(),
  simulate: z.boolean(),
});

/** A compile error here says that the schema and the type in `src/core` have parted. */
export const settingsAreTheSame: Same<z.infer<typeof settings>, Settings> = true;
