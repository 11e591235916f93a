import type { Input, Table } from '../template/form/parameter.ts';
import { PARAMETERS } from '../template/parameters.ts';
import { code, printTable } from './docs/print-table.ts';
import { type Held, listInputs } from './form/list-inputs.ts';

/** The walk through the form, for the README: where a field stands, what it does, what it is when left alone. */
export function formTable(): string {
  const rows = listInputs(PARAMETERS).map((held) => [
    held.groups.join(', ') || '–',
    labelOf(held),
    explain(held.parameter),
    describeDefault(held.parameter),
  ]);
  return printTable(['Group', 'Field', 'What it does', 'Default'], rows);
}

function labelOf({ parameter }: Held): string {
  return parameter.type === 'CHECKBOX' ? parameter.checkboxText : parameter.displayName;
}

/** The help as the form shows it, whose few HTML tags GitHub shows as well, with the answers to choose from. */
function explain(parameter: Input | Table): string {
  if (parameter.type !== 'RADIO') return parameter.help;
  const answers = parameter.radioItems.map(
    ({ displayValue, help }) => `<strong>${displayValue}</strong>${help === undefined ? '' : `: ${help}`}`,
  );
  return [parameter.help, ...answers].join('<br>');
}

function describeDefault(parameter: Input | Table): string {
  switch (parameter.type) {
    case 'CHECKBOX':
      return parameter.defaultValue ? 'ticked' : 'not ticked';
    case 'SIMPLE_TABLE':
      return 'no rows';
    case 'TEXT':
      return parameter.defaultValue === undefined ? 'empty' : code(parameter.defaultValue);
    case 'RADIO':
      return nameChoice(parameter.radioItems, parameter.defaultValue);
    case 'SELECT':
      return parameter.notSetText ?? nameChoice(parameter.selectItems, parameter.defaultValue);
  }
}

/** Without a default GTM takes the first. */
function nameChoice(
  choices: readonly { value: string; displayValue: string }[],
  value: string | undefined,
): string {
  return (choices.find((choice) => choice.value === value) ?? choices[0])?.displayValue ?? '';
}
