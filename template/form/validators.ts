import { KEY_PATTERN, refusedKeys } from '../../src/facts/keys.ts';
import { settings } from '../../src/facts/settings.ts';
import type { Condition, Validator } from './parameter.ts';

/** A text with a GTM variable in it, whose value is known only when the tag fires. */
const VARIABLE = '.*\\{\\{.+\\}\\}.*';

/**
 * Tests what is typed literally; what has a variable in it passes, and nothing too: whether GTM tests an empty
 * field, and where it anchors the alternatives of a pattern, is documented nowhere.
 */
export const literal = (pattern: string, errorMessage: string): Validator => ({
  type: 'REGEX',
  args: [`(?:${pattern}|${VARIABLE})?`],
  errorMessage,
});

/** As `literal`, by the pattern with which the pipeline accepts this setting. */
export const literalOf = (name: 'eventName' | 'dataLayerName', errorMessage: string): Validator =>
  literal(settings[name].pattern, errorMessage);

/** The value of this field has to come from a GTM variable. */
export const fromVariable = (errorMessage: string): Validator => ({
  type: 'REGEX',
  args: [VARIABLE],
  errorMessage,
});

export const filled = (errorMessage: string): Validator => ({ type: 'NON_EMPTY', errorMessage });

/** One of these choices must be made; given conditions, only where one of them holds. */
export const chosen = (
  choices: string[],
  errorMessage: string,
  enablingConditions?: Condition[],
): Validator => ({
  type: 'REGEX',
  args: [choices.join('|')],
  errorMessage,
  ...(enablingConditions && { enablingConditions }),
});

/** Up to nine digits before the decimals; three digits after a lone point or comma could be thousands. */
const PLAIN = '\\d{1,9}|\\d{0,9}[.,](?:\\d{1,2}|\\d{4,})|(?:0\\d{0,8}|\\d{4,9})?[.,]\\d{3}';

/** Amounts as `readAmount` takes them. */
export const amount = literal(
  [
    PLAIN,
    "[1-9]\\d{0,2}(?:[\\s'’]\\d{3}){1,2}(?:[.,]\\d+)?",
    '[1-9]\\d{0,2}(?:,\\d{3}(?:,\\d{3}(?:\\.\\d+)?|\\.\\d+)|\\.\\d{3}(?:\\.\\d{3}(?:,\\d+)?|,\\d+))',
    '[1-9]\\d?(?:,\\d\\d){1,2},\\d{3}(?:\\.\\d+)?',
  ].join('|'),
  'Use digits, without a currency sign: 1250, 49.90 or 49,90. Write a thousand as 1000, since 1.000 may be read as one.',
);

/** For the column `key` of any table. */
export const dataLayerKey: Validator[] = [
  filled('Name the key under which the value is pushed, such as lead_type.'),
  literal(
    `(?!(?:${refusedKeys.join('|')})$)${KEY_PATTERN}`,
    'Start with a letter, then use letters, digits and underscores, at most 40 characters: lead_type. The keys ' +
      `${refusedKeys.slice(0, -1).join(', ')} and ${refusedKeys.at(-1)} are taken.`,
  ),
];
