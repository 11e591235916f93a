import type { ConsentType, ExcludeRule, Transform, ValueRule } from '../../src/core/settings/settings.ts';
import { describedFields } from '../../src/schema/describe-fields.ts';
import type { Choice } from './parameter.ts';

/** Every field of the catalogue that has a fixed name, with its class, so that nobody sends a person by accident. */
export const fieldChoices: Choice[] = Object.entries(describedFields)
  .filter(([name]) => !name.startsWith('custom:'))
  .map(([name, field]) => ({ value: name, displayValue: `${field.label} (${field.class})` }));

/** A rule decides before anything is hashed: it would look at these in vain. */
const HASHED = ['booking_id', 'booking_user_data'];

export const ruleFieldChoices: Choice[] = fieldChoices.filter(({ value }) => !HASHED.includes(value));

/** In the order in which they are offered; a transform or match that the core learns is a compile error here. */
const transforms: Record<Transform, string> = {
  none: 'As it is',
  'lower case': 'In lower case',
  'first word': 'First word only',
  'digits only': 'Digits only',
  'date part': 'Date part of a time',
  hour: 'Hour of a time',
  'cut at 100': 'Cut at 100 characters',
  'SHA-256': 'Hashed with SHA-256',
};

const matches: Record<ValueRule['match'] | ExcludeRule['match'], string> = {
  is: 'is',
  contains: 'contains',
  'starts with': 'starts with',
  'ends with': 'ends with',
};

const consentTypes: Record<ConsentType, string> = {
  ad_user_data: 'ad_user_data (send personal data to Google for ads)',
  ad_storage: 'ad_storage (advertising)',
  analytics_storage: 'analytics_storage (statistics)',
};

const choices = (labels: Record<string, string>): Choice[] =>
  Object.entries(labels).map(([value, displayValue]) => ({ value, displayValue }));

const matchChoices = (...wanted: (keyof typeof matches)[]): Choice[] =>
  choices(matches).filter(({ value }) => wanted.includes(value as keyof typeof matches));

export const transformChoices = choices(transforms);
export const valueMatches = matchChoices('is', 'contains', 'starts with' satisfies ValueRule['match']);
export const excludeMatches = matchChoices('is', 'contains', 'ends with' satisfies ExcludeRule['match']);
export const consentChoices = choices(consentTypes);
