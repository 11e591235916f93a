import { normalizeForHash } from './customer.ts';
import { FIELDS_BY_SETTING, type FieldValue, type FieldValues, standardNames } from './fields.ts';
import type { Entry } from './host.ts';
import { describeValue } from './rules.ts';
import type { Settings, Transform } from './settings.ts';
import { type HexOf, transformValue } from './transform.ts';

/** A key and its value. */
export type Pair = [key: string, value: unknown];

/** An event; the values in it that need a ground stand apart, their keys in `event` are there and undefined. */
export interface Shaped {
  event: Entry;
  personal: Pair[];
}

const describeUser = (fields: FieldValues, settings: Settings, hexOf: HexOf): FieldValue => {
  const email = fields.customer_email as string | undefined;
  const phone = fields.customer_phone as string | undefined;
  if (settings.userData === 'off' || !(email || phone)) return;
  if (settings.userData === 'plain') return { email, phone_number: phone };
  const emailHex = email && hexOf(normalizeForHash(email));
  const phoneHex = phone && hexOf(phone);
  if (emailHex || phoneHex) return { sha256_email_address: emailHex, sha256_phone_number: phoneHex };
  return;
};

/**
 * The flat event of these settings: standard set, rows, constants; later ones win. Every standard key is
 * always there, `undefined` where unknown: GTM merges each push into the one before, and a missing key would
 * show an older booking's value.
 */
export const shapeEvent = (fields: FieldValues, settings: Settings, hexOf: HexOf): Shaped => {
  const standard = standardNames();
  const event: Entry = { event: settings.eventName };
  const asked: Entry = {};
  fields.booking_user_data = describeUser(fields, settings, hexOf);
  describeValue(fields, settings.value);

  const isStandard = settings.fields !== 'rows';
  const always = '^booking_(source|id|data|test' + (settings.value.currency ? '|value|currency)$' : ')$');
  standard.forEach((name) => {
    if (isStandard || name.match(always)) event[name] = fields[name];
  });
  const off: string[] = [];
  const keys: string[] = [];
  const put = (key: string, name: string, how?: Transform): void => {
    event[key] = undefined;
    asked[key] = undefined;
    keys.push(key);
    const part = standard.indexOf(name) >= 0 ? event : asked;
    if (off.indexOf(name) < 0) part[key] = transformValue(fields[name], how, hexOf);
  };
  if (isStandard && settings.userData !== 'off') put('booking_user_data', 'booking_user_data');
  FIELDS_BY_SETTING.forEach((allowed) =>
    allowed[1].split('|').forEach((name) => {
      if (!settings[allowed[0]]) off.push(name);
      else if (isStandard) put(name, name);
    }),
  );
  if (settings.fields !== 'standard') settings.rows.forEach((row) => put(row.key, row.field, row.transform));
  settings.constants.forEach((constant) => {
    event[constant.key] = constant.value;
    asked[constant.key] = undefined;
  });
  const known = keys.filter((key) => asked[key] !== undefined);
  return { event, personal: known.map((key): Pair => [key, asked[key]]) };
};
