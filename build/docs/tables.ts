import { codes } from '../../src/facts/codes.ts';
import {
  type FieldFact,
  type OptionalFieldFact,
  optionalFields,
  standardFields,
} from '../../src/facts/fields.ts';
import { defaultOf, type SettingFact, settings } from '../../src/facts/settings.ts';
import { type Budget, budgets } from '../budgets.ts';
import { printChoices } from './print-choices.ts';
import { printDifferences } from './print-differences.ts';
import { printImports } from './print-imports.ts';
import { printPermissions } from './print-permissions.ts';
import { code, printTable } from './print-table.ts';
import { shortType } from './short-type.ts';

const tick = (source: string | undefined): string => (source === undefined ? '–' : '✓');
const amount = (value: number, unit: string): string => `${value.toLocaleString('en')} ${unit}`;

function printEvent(): string {
  const fields = Object.entries<FieldFact>(standardFields).map(([name, field]) => [
    code(name),
    code(shortType(field.value)),
    field.meaning,
    tick(field.classic),
    tick(field.calendar),
    field.class,
    code(field.ga4 ?? ''),
  ]);
  const event = [
    code('event'),
    code('string'),
    'The name of the event, from the settings',
    '✓',
    '✓',
    'plain',
    '',
  ];
  return printTable(
    ['Key', 'Type', 'Meaning', 'Booking page', 'Calendar', 'Class', 'GA4 parameter'],
    [event, ...fields],
  );
}

function printOptionalFields(): string {
  return printTable(
    ['Field', 'Type', 'Meaning', 'Booking page', 'Calendar', 'Class', 'Asked for by'],
    Object.entries<OptionalFieldFact>(optionalFields).map(([name, field]) => [
      code(name),
      code(shortType(field.value)),
      field.meaning,
      tick(field.classic),
      tick(field.calendar),
      field.class,
      code(field.askedBy),
    ]),
  );
}

/** With blanks, where a narrow table can break it. */
const printDefault = (value: unknown): string =>
  JSON.stringify(value, null, 1)
    .replaceAll(/\n\s*/g, ' ')
    .replaceAll(/"(\w+)":/g, '$1:')
    .replaceAll('"', "'");

function printSettings(): string {
  return printTable(
    ['Setting', 'Type', 'Default', 'Meaning', 'Tag', 'Bridge'],
    Object.entries<SettingFact>(settings).map(([name, setting]) => [
      code(name),
      code(shortType(setting)),
      code(printDefault(defaultOf(setting))),
      setting.meaning,
      setting.tag,
      setting.bridge,
    ]),
  );
}

function printCodes(): string {
  const counted = { refusal: 'no', finding: 'yes', setup: '–' };
  return printTable(
    ['Code', 'Counted', 'When'],
    Object.entries(codes).map(([name, fact]) => [code(name), counted[fact.kind], fact.when]),
  );
}

function printBudgets(): string {
  return printTable(
    ['What', 'Limit', 'Because'],
    Object.values<Budget>(budgets).map(({ what, limit, unit, reason }) => [
      what,
      amount(limit, unit),
      reason,
    ]),
  );
}

/** The fields that are worth a parameter, with the variable to make for each. */
function printGa4(): string {
  return printTable(
    ['Data Layer Variable Name', 'Parameter of the GA4 event tag', 'What it is'],
    Object.entries<FieldFact>(standardFields).flatMap(([name, { ga4, meaning }]) =>
      ga4 === undefined ? [] : [[code(name), code(ga4), meaning]],
    ),
  );
}

/** The tables that can stand between `<!-- generated:name -->` and `<!-- /generated -->`, by name. */
export const tables: Readonly<Record<string, () => string>> = {
  event: printEvent,
  'optional-fields': printOptionalFields,
  settings: printSettings,
  choices: printChoices,
  codes: printCodes,
  budgets: printBudgets,
  permissions: printPermissions,
  ga4: printGa4,
  imports: printImports,
  differences: printDifferences,
};
