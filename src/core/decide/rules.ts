import type { Booking, FieldValues } from '../booking.ts';
import type { ExcludeRule, Settings, ValueRule } from '../generated/settings.ts';

/** Trimmed and without case, as people expect of "is" and "contains". */
function matches(value: unknown, rule: ExcludeRule | ValueRule): boolean {
  const text = value === undefined ? '' : ('' + value).trim().toLowerCase();
  const wanted = rule.text.trim().toLowerCase();
  const at = text.indexOf(wanted);
  if (rule.match === 'contains') return at >= 0;
  if (rule.match === 'starts with') return at === 0;
  if (rule.match === 'ends with') return text.slice(-wanted.length) === wanted;
  return text === wanted;
}

/** What a rule looks at, texts that were withheld from the event, too. */
function valueFor(booking: Booking, field: string): unknown {
  return booking.withheld[field] || booking.fields[field];
}

/** Value and currency of a booking, both or neither; the first rule that matches the event type wins. */
export function bookingValue(booking: Booking, value: Settings['value']): FieldValues {
  const type = valueFor(booking, 'booking_type');
  const hit = value.rules.filter((rule) => matches(type, rule))[0];
  const amount = hit ? hit.value : value.default;
  return value.currency && amount !== null ? { booking_value: amount, booking_currency: value.currency } : {};
}

/** Rules may look at the value and the phone number, too, which each settings state for themselves: `own`. */
export function isExcluded(settings: Settings, booking: Booking, own: FieldValues): boolean {
  return settings.exclude.some((rule) =>
    matches(own.hasOwnProperty(rule.field) ? own[rule.field] : valueFor(booking, rule.field), rule),
  );
}
