import { setValue } from '../decide/rules.ts';
import {
  copyFields,
  FIELDS_BY_SETTING,
  type FieldValue,
  type FieldValues,
  STANDARD_FIELDS,
} from '../fields.ts';
import type { Entry } from '../host.ts';
import { normalizeForHash } from '../read/customer.ts';
import type { Settings, Transform } from '../settings/settings.ts';
import { type HashOf, transformValue } from './transform.ts';

/** A key and its value. */
export type Pair = [key: string, value: unknown];

/** An event; the values in it that need a ground stand apart, their keys in `event` are there and undefined. */
export interface Shaped {
  event: Entry;
  personal: Pair[];
}

const describeUser = (fields: FieldValues, settings: Settings, hashOf: HashOf): FieldValue => {
  const how = settings.userData;
  let email = fields.customer_email as string | undefined;
  let phone = fields.customer_phone as string | undefined;
  if (how === 'hashed') {
    email = email && hashOf(normalizeForHash(email));
    phone = phone && hashOf(phone);
  }
  if (how === 'off' || !(email || phone)) return;
  return how === 'plain'
    ? { email, phone_number: phone }
    : { sha256_email_address: email, sha256_phone_number: phone };
};

/**
 * The flat event of these settings: standard set, rows, constants; later ones win. Every standard key is
 * always there, `undefined` where unknown: GTM merges each push into the one before, and a missing key would
 * show an older booking's value.
 */
export const shapeEvent = (fields: FieldValues, settings: Settings, hashOf: HashOf): Shaped => {
  const event: Entry = { event: settings.eventName };
  let personal: Pair[] = [];
  fields.booking_user_data = describeUser(fields, settings, hashOf);
  setValue(fields, settings.value);

  const isStandard = settings.fields !== 'rows';
  const always = 'source|id|data|test' + (settings.value.currency ? '|value|currency' : '');
  copyFields(event, fields, isStandard ? STANDARD_FIELDS : always);
  let off: string[] = [];
  const put = (key: string, value: unknown): void => {
    event[key] = value;
    personal = personal.filter((pair) => pair[0] !== key);
  };
  const putField = (key: string, name: string, how?: Transform): void => {
    const value = off.indexOf(name) < 0 ? transformValue(fields[name], how, hashOf) : undefined;
    const isPersonal = !name.match('^booking_(' + STANDARD_FIELDS + ')$');
    put(key, isPersonal ? undefined : value);
    if (isPersonal && value !== undefined) personal.push([key, value]);
  };
  if (isStandard && settings.userData !== 'off') putField('booking_user_data', 'booking_user_data');
  FIELDS_BY_SETTING.forEach((allowed) => {
    const names = allowed[1].split('|');
    if (!settings[allowed[0]]) off = off.concat(names);
    else if (isStandard) names.forEach((name) => putField(name, name));
  });
  if (settings.fields !== 'standard')
    settings.rows.forEach((row) => putField(row.key, row.field, row.transform));
  settings.constants.forEach((constant) => put(constant.key, constant.value));
  return { event, personal };
};
