import type { Booking, FieldValue, FieldValues } from '../booking.ts';
import { FIELDS_BY_SETTING, STANDARD_FIELDS, STANDARD_PATTERN } from '../generated/facts.ts';
import type { Settings, Transform } from '../generated/settings.ts';
import type { Entry } from '../host.ts';
import { type HashOf, transformValue } from './transform.ts';
import { userDataOf } from './user-data.ts';

/** A key and its value. */
export type Pair = [key: string, value: unknown];

/** An event; the values in it that need a legal basis stand apart, their keys in `event` are there and undefined. */
export interface Shaped {
  event: Entry;
  personal: Pair[];
}

/**
 * The flat event of these settings: standard set, rows, constants; later ones win. Every standard key is
 * always there, `undefined` where unknown: GTM merges each push into the one before, and a missing key would
 * show an older booking's value. `own` is what the settings say of the booking.
 */
export function shapeEvent(booking: Booking, settings: Settings, own: FieldValues, hashOf: HashOf): Shaped {
  const fields = booking.fields;
  const id = fields.vendor_booking_id as string | undefined;
  const isStandard = settings.fields !== 'rows';
  const always = 'source|id|data|test' + (settings.value.currency ? '|value|currency' : '');
  const event: Entry = { event: settings.eventName };
  (isStandard ? STANDARD_FIELDS : always).split('|').forEach((part) => {
    event['booking_' + part] = fields['booking_' + part];
  });
  if (own.booking_currency) {
    event.booking_value = own.booking_value;
    event.booking_currency = own.booking_currency;
  }
  const bookingId = id && hashOf(id);
  event.booking_id = bookingId;

  let personal: Pair[] = [];
  let off: string[] = [];
  const put = (key: string, what: unknown): void => {
    event[key] = what;
    personal = personal.filter((pair) => pair[0] !== key);
  };
  const fieldOf = (name: string): FieldValue => {
    if (off.indexOf(name) >= 0) return;
    if (name === 'booking_id') return bookingId;
    if (name === 'booking_user_data')
      return userDataOf(fields.customer_email, own.customer_phone, settings.userData, hashOf);
    return own.hasOwnProperty(name) ? own[name] : fields[name];
  };
  const putField = (key: string, name: string, how?: Transform): void => {
    const what = transformValue(fieldOf(name), how, hashOf);
    const isPersonal = !name.match(STANDARD_PATTERN);
    put(key, isPersonal ? undefined : what);
    if (isPersonal && what !== undefined) personal.push([key, what]);
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
}
