import { type FieldValues, UNSCREENED } from '../fields.ts';
import type { ExcludeRule, Settings, ValueRule } from '../settings/settings.ts';

/** Trimmed and without case, as people expect of "is" and "contains". */
const matches = (fields: FieldValues, field: string, rule: ExcludeRule | ValueRule): boolean => {
  const value = fields[UNSCREENED + field] || fields[field];
  const text = value === undefined ? '' : ('' + value).trim().toLowerCase();
  const wanted = rule.text.trim().toLowerCase();
  const at = text.indexOf(wanted);
  if (rule.match === 'contains') return at >= 0;
  if (rule.match === 'starts with') return at === 0;
  if (rule.match === 'ends with') return text.slice(-wanted.length) === wanted;
  return text === wanted;
};

/** Sets value and currency, both or neither; the first rule that matches the event type wins. */
export const setValue = (fields: FieldValues, value: Settings['value']): void => {
  const hit = value.rules.filter((rule) => matches(fields, 'booking_type', rule))[0];
  const amount = hit ? hit.value : value.default;
  const isKnown = value.currency && amount !== null;
  fields.booking_value = isKnown ? (amount as number) : undefined;
  fields.booking_currency = isKnown ? value.currency : undefined;
};

/** Rules may look at the value, too, which each settings state for themselves. */
export const isExcluded = (settings: Settings, fields: FieldValues): boolean => {
  setValue(fields, settings.value);
  return settings.exclude.some((rule) => matches(fields, rule.field, rule));
};
