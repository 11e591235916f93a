import { codes } from '../../src/facts/codes.ts';
import { consentTypes } from '../../src/facts/consent-types.ts';
import { type FieldFact, standardFields } from '../../src/facts/fields.ts';
import { type SettingFact, settings } from '../../src/facts/settings.ts';
import { transforms } from '../../src/facts/transforms.ts';
import { namedGroups, printMembers, printType } from './print-type.ts';

const comment = (text: string): string => `  /** ${text}. */`;
const union = (names: readonly string[]): string => names.map((name) => `\n  | '${name}'`).join('');

/** `Settings` and what is in it. */
export function printSettings(): string {
  const facts: [string, SettingFact][] = Object.entries(settings);
  const groups = facts.flatMap(([, fact]) => namedGroups(fact));
  const interfaces = groups.map(
    ({ type, meaning, of }) =>
      `/** ${meaning}. */\nexport interface ${type} {\n${printMembers(of)
        .map((line) => `  ${line};\n`)
        .join('')}}\n`,
  );
  const members = facts.map(
    ([name, fact]) => `${comment(fact.meaning)}\n  ${printMembers({ [name]: fact })};\n`,
  );
  return [
    `/** A type of Google consent mode that a setting can name. */\nexport type ConsentType =${union(Object.keys(consentTypes))};\n`,
    `/** What a row may do to a value on its way. */\nexport type Transform =${union(Object.keys(transforms))};\n`,
    ...interfaces,
    `/** What a site or a marketer may set; the same object in every artifact. */\nexport interface Settings {\n${members.join('')}}\n`,
  ].join('\n');
}

/** `BookingEvent`. */
export function printBookingEvent(): string {
  const members = Object.entries<FieldFact>(standardFields).map(
    ([name, { value, meaning, always }]) =>
      `${comment(meaning)}\n  ${name}: ${printType(value)}${always ? '' : ' | undefined'};\n`,
  );
  return [
    '/**',
    ' * The event as a data layer gets it with the standard fields: every key is always there, `undefined` where',
    ' * unknown, since GTM merges each push into the one before.',
    ' */',
    'export interface BookingEvent {',
    `${comment('`booking_confirmed`, or the name that was chosen')}\n  event: string;`,
    `${members.join('')}}\n`,
  ].join('\n');
}

/** The codes by kind. */
export function printCodes(): string {
  const ofKind = (wanted: string): string =>
    union(Object.keys(codes).filter((name) => codes[name as keyof typeof codes].kind === wanted));
  return [
    `/** Why a call was not counted. Stable: sites count and filter by these. */\nexport type RefusalCode =${ofKind('refusal')};\n`,
    `/** What was unexpected about a booking that was counted all the same. */\nexport type FindingCode =${ofKind('finding')};\n`,
    `/** About the set-up, without a booking. */\nexport type SetupCode =${ofKind('setup')};\n`,
    'export type DiagnosticCode = RefusalCode | FindingCode | SetupCode;\n',
  ].join('\n');
}
