import type { Group, Input, Parameter, Table } from '../../template/form/parameter.ts';
import { PARAMETERS } from '../../template/parameters.ts';
import { listInputs } from '../form/list-inputs.ts';
import { describeConditions, type Inputs } from './describe-conditions.ts';
import { code } from './print-table.ts';

/** The walk through the form, from top to bottom: a section for each group, and one for each field. */
export const printForm = (parameters: readonly Parameter[] = PARAMETERS): string => {
  const inputs: Inputs = new Map(listInputs(parameters).map(({ parameter }) => [parameter.name, parameter]));
  return printParameters(parameters, { level: 2, conditions: [], inputs }).join('\n\n');
};

/** Where a parameter stands. */
interface Place {
  /** Of its heading. */
  level: number;
  /** When what is around it shows, as sentences' ends, where no heading says so. */
  conditions: readonly string[];
  inputs: Inputs;
}

const printParameters = (parameters: readonly Parameter[], place: Place): string[] =>
  parameters.flatMap((parameter) => {
    if (parameter.type === 'LABEL') return [parameter.displayName];
    return parameter.type === 'GROUP' ? printGroup(parameter, place) : printField(parameter, place);
  });

const printHeading = (level: number, text: string): string => `${'#'.repeat(level)} ${text}`;

const printConditions = (conditions: readonly string[]): string[] =>
  conditions.length === 0 ? [] : [`Shown if ${conditions.join(', and if ')}.`];

/** A group within a group has no section of its own: GTM has it for its condition. */
function printGroup(group: Group, place: Place): string[] {
  const conditions = [...place.conditions, ...describeConditions(group, place.inputs)];
  if (place.level > 2) return printParameters(group.subParams, { ...place, conditions });
  return [
    printHeading(place.level, group.displayName),
    ...(group.help === undefined ? [] : [group.help]),
    ...printConditions(conditions),
    ...printParameters(group.subParams, { ...place, level: place.level + 1, conditions: [] }),
  ];
}

function printField(field: Input | Table, place: Place): string[] {
  const own = [
    printHeading(place.level, labelOf(field)),
    field.help,
    ...printAnswers(field),
    ...printConditions([...place.conditions, ...describeConditions(field, place.inputs)]),
    `Default: ${describeDefault(field)}.`,
  ];
  if (field.type !== 'RADIO') return own;
  const followUps = field.radioItems.flatMap(({ displayValue, subParams = [] }) =>
    printParameters(subParams, {
      ...place,
      level: place.level + 1,
      conditions: [`“${labelOf(field)}” is “${displayValue}”`],
    }),
  );
  return [...own, ...followUps];
}

const labelOf = (field: Input | Table): string =>
  field.type === 'CHECKBOX' ? field.checkboxText : field.displayName;

const LONGEST_LIST = 10;

/** What there is to choose from; of a table its columns. */
function printAnswers(field: Input | Table): string[] {
  switch (field.type) {
    case 'RADIO':
      return [field.radioItems.map(({ displayValue, help }) => printAnswer(displayValue, help)).join('\n')];
    case 'SELECT':
      return [
        namesOf(field)
          .map((name) => printAnswer(name, undefined))
          .join('\n'),
      ];
    case 'SIMPLE_TABLE':
      return [`In each row:`, field.simpleTableColumns.map(printColumn).join('\n')];
    default:
      return [];
  }
}

const printAnswer = (answer: string, help: string | undefined): string =>
  `- **${answer}**${help === undefined ? '' : `: ${help}`}`;

function printColumn(column: Table['simpleTableColumns'][number]): string {
  if (column.type === 'TEXT')
    return printAnswer(column.displayName, column.valueHint && `such as ${code(column.valueHint)}`);
  const names = namesOf(column);
  // The fields of a booking are many, and have a table of their own.
  return printAnswer(column.displayName, names.length > LONGEST_LIST ? undefined : names.join(' · '));
}

const namesOf = ({ notSetText, selectItems }: Pick<Select, 'notSetText' | 'selectItems'>): string[] => [
  ...(notSetText === undefined ? [] : [notSetText]),
  ...selectItems.map(({ displayValue }) => displayValue),
];

type Select = Extract<Input, { type: 'SELECT' }>;

function describeDefault(field: Input | Table): string {
  switch (field.type) {
    case 'CHECKBOX':
      return field.defaultValue ? 'ticked' : 'not ticked';
    case 'SIMPLE_TABLE':
      return 'no rows';
    case 'TEXT':
      return field.defaultValue === undefined ? 'empty' : code(field.defaultValue);
    case 'RADIO':
      return nameOf(field.radioItems, field.defaultValue);
    case 'SELECT':
      return field.notSetText ?? nameOf(field.selectItems, field.defaultValue);
  }
}

/** Without a default GTM takes the first. */
const nameOf = (
  choices: readonly { value: string; displayValue: string }[],
  value: string | undefined,
): string => (choices.find((choice) => choice.value === value) ?? choices[0])?.displayValue ?? '';
