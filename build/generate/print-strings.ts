import { consentTypes } from '../../src/facts/consent-types.ts';
import { CURRENCY_PATTERN } from '../../src/facts/currencies.ts';
import { roles } from '../../src/facts/customer-labels.ts';
import { optionalFields, standardFields } from '../../src/facts/fields.ts';
import { KEY_PATTERN, RESERVED_BY_GA4, refusedKeys } from '../../src/facts/keys.ts';
import { defaultOf, type SettingFact, settings } from '../../src/facts/settings.ts';
import type { Member, Value } from '../../src/facts/value.ts';

const literal = (value: unknown): string => JSON.stringify(value).replaceAll("'", "\\'").replaceAll('"', "'");
const facts: [string, SettingFact][] = Object.entries(settings);
const isFlag = ([, fact]: [string, Member]): boolean => fact.is === 'flag';

const askedBy = (...settingNames: string[]): string[] =>
  Object.entries(optionalFields)
    .filter(([name, fact]) => settingNames.includes(fact.askedBy) && !name.startsWith('custom:'))
    .map(([name]) => name);

/** A pattern of these names, those of ours together, since their prefix is long. */
function alternatives(names: readonly string[]): string {
  const ours = names
    .filter((name) => name.startsWith('booking_'))
    .map((name) => name.replace('booking_', ''));
  return [`booking_(${ours.join('|')})`, ...names.filter((name) => !name.startsWith('booking_'))].join('|');
}

/** A rule of `accept-settings.ts`, as code. */
function printRule(value: Value): string {
  switch (value.is) {
    case 'text':
      if (value.pattern === CURRENCY_PATTERN) return 'CURRENCY_PATTERN';
      return value.pattern === undefined ? 'TEXT' : literal(value.pattern);
    case 'choice':
      return literal(value.of.join('|'));
    case 'number':
      return String(value.max);
    case 'field name':
      return 'FIELD_PATTERN';
    case 'key':
      return 'KEY_PATTERN';
    case 'anything':
      return 'null';
    case 'list':
      return `[${printRule(value.of)}]`;
    case 'group':
      return printRules(Object.entries(value.of));
    default:
      throw new Error(
        `A setting cannot be "${value.is}": the core has no rule for it. See src/facts/value.ts.`,
      );
  }
}

/** A flag has no rule: where the default is a boolean, only a boolean is taken. */
function printRules(members: [string, Member][]): string {
  const rules = members
    .filter((member) => !isFlag(member))
    .map(([name, member]) => `${name}: ${printRule(member)}`);
  return `{ ${rules.join(', ')} }`;
}

/** Members that may be missing, at any depth; what may be anything may always be. */
function optionalMembers(value: Value): string[] {
  if (value.is === 'list') return optionalMembers(value.of);
  if (value.is !== 'group') return [];
  return Object.entries(value.of).flatMap(([name, member]) =>
    member.optional ? [name] : optionalMembers(member),
  );
}

/** What the core knows of the facts, small enough for the bridge and the tag. */
export function printStrings(): string {
  const flags = facts.filter(isFlag).map(([name]) => name);
  const defaults = facts
    .filter((fact) => !isFlag(fact))
    .map(([name, fact]) => `${name}: ${literal(defaultOf(fact))}`);
  const allowing = ['staffFields', 'links', 'customerNote'];
  const lists = allowing.map((setting) => `const ${setting} = ${literal(askedBy(setting).join('|'))};\n`);
  return `import type { RuleGroup } from '../settings/rule.ts';

/** The standard fields in the order in which they are pushed, each without its \`booking_\`. */
export const STANDARD_FIELDS = ${literal(
    Object.keys(standardFields)
      .map((name) => name.replace('booking_', ''))
      .join('|'),
  )};

export const STANDARD_PATTERN = '^booking_(' + STANDARD_FIELDS + ')$';

${lists.join('')}
/** A setting, and the fields that it allows; they need a legal basis besides. */
export const FIELDS_BY_SETTING: [setting: 'staffFields' | 'links' | 'customerNote', fields: string][] = [${allowing.map((setting) => `['${setting}', ${setting}]`).join(', ')}];

/** Fields about the customer, which only a row can ask for, and a legal basis must allow. */
export const CUSTOMER_FIELDS = ${literal(askedBy('rows', 'userData').join('|'))};

/** What a row or a rule can name. */
const FIELD_PATTERN = 'custom:.+|booking_(' + STANDARD_FIELDS + ')|' + CUSTOMER_FIELDS + ${allowing.map((setting) => `'|' + ${setting}`).join(' + ')};

export const CONSENT_TYPES = ${literal(Object.keys(consentTypes).join('|'))};

/** A currency, in any case. */
export const CURRENCY_PATTERN = ${literal(CURRENCY_PATTERN)};

/** A key of the data layer, and those of this pattern that are refused. */
export const KEY_PATTERN = ${literal(KEY_PATTERN)};
export const REFUSED_KEYS = ${literal(`^(${alternatives(refusedKeys)})$`)};
export const RESERVED_BY_GA4 = ${literal(RESERVED_BY_GA4)};

/** What stands before the \`@\` of an address that is nobody's in particular. */
export const ROLES = ${literal(`^(${roles.split(' ').join('|')})s?$`)};

/** Settings that are on or off, and off unless asked for. */
export const FLAGS = ${literal(flags.join(','))};

/** The defaults of the other settings, built anew. */
export const otherDefaults = (): Record<string, unknown> => ({ ${defaults.join(', ')} });

/** Members of a group that may be missing. */
export const OPTIONAL = ${literal(facts.flatMap(([, fact]) => optionalMembers(fact)))};

const TEXT = '.*\\\\S.*';

/** How each setting is accepted: see \`rule.ts\`. */
export const settingRules = (): RuleGroup => (${printRules(facts)});
`;
}
