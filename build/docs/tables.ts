import { describedCodes } from '../../src/schema/describe-codes.ts';
import { optionalFields, standardFields } from '../../src/schema/describe-fields.ts';
import { describedSettings } from '../../src/schema/describe-settings.ts';
import { type Budget, budgets } from '../budgets.ts';
import { formTable } from '../form-table.ts';
import { importRules } from '../imports/rules.ts';
import { printChoices } from './print-choices.ts';
import { printDifferences } from './print-differences.ts';
import { printPermissions } from './print-permissions.ts';
import { code, printTable } from './print-table.ts';

const tick = (source: string): string => (source === '' ? '–' : '✓');
const amount = (value: number, unit: string): string => `${value.toLocaleString('en')} ${unit}`;

function printEvent(): string {
  const fields = Object.entries(standardFields).map(([name, field]) => [
    code(name),
    code(field.type),
    field.meaning,
    tick(field.classic),
    tick(field.calendar),
    field.class,
    code(field.ga4),
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
    Object.entries(optionalFields).map(([name, field]) => [
      code(name),
      code(field.type),
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
    Object.entries(describedSettings).map(([name, setting]) => [
      code(name),
      code(setting.type),
      code(printDefault(setting.default)),
      setting.meaning,
      setting.tag,
      setting.bridge,
    ]),
  );
}

function printCodes(): string {
  const counted = { no: 'no', yes: 'yes', none: '–' };
  return printTable(
    ['Code', 'Counted', 'When'],
    Object.entries(describedCodes).map(([name, described]) => [
      code(name),
      counted[described.counted],
      described.when,
    ]),
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
    Object.entries(standardFields)
      .filter(([, field]) => field.ga4 !== '')
      .map(([name, field]) => [code(name), code(field.ga4), field.meaning]),
  );
}

function printImports(): string {
  const list = (names: readonly string[]): string => names.map(code).join(', ') || '–';
  return printTable(
    ['Folder', 'May import from', 'Packages', 'Because'],
    importRules.map(({ folder, folders, packages, reason }) => [
      code(folder),
      list(folders),
      packages.includes('*') ? 'any' : list(packages),
      reason,
    ]),
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
  form: formTable,
  permissions: printPermissions,
  ga4: printGa4,
  imports: printImports,
  differences: printDifferences,
};
