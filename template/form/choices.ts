import { consentTypes } from '../../src/facts/consent-types.ts';
import { fields } from '../../src/facts/fields.ts';
import { settings } from '../../src/facts/settings.ts';
import { transforms } from '../../src/facts/transforms.ts';
import type { Choice } from './parameter.ts';

/** Every field of the catalogue that has a fixed name, with its class, so that nobody sends a person by accident. */
export const fieldChoices: Choice[] = Object.entries(fields)
  .filter(([name]) => !name.startsWith('custom:'))
  .map(([name, field]) => ({ value: name, displayValue: `${field.label} (${field.class})` }));

/** A rule decides before anything is hashed: it would look at these in vain. */
const HASHED = ['booking_id', 'booking_user_data'];

export const ruleFieldChoices: Choice[] = fieldChoices.filter(({ value }) => !HASHED.includes(value));

const choices = (labels: Record<string, string>): Choice[] =>
  Object.entries(labels).map(([value, displayValue]) => ({ value, displayValue }));

const sameWords = (values: readonly string[]): Choice[] =>
  values.map((value) => ({ value, displayValue: value }));

export const transformChoices = choices(transforms);
export const valueMatches = sameWords(settings.value.of.rules.of.of.match.of);
export const excludeMatches = sameWords(settings.exclude.of.of.match.of);
export const consentChoices = choices(consentTypes);
