import type { Column, Input, Parameter, Table } from '../../template/form/parameter.ts';
import { type Held, listInputs } from './list-inputs.ts';

const HEADER = `// Generated from template/parameters.ts by \`npm run generate\`; do not edit.

/**
 * What GTM gives the tag as \`data\`. What a variable was chosen for may be anything, hence \`unknown\`; what the form
 * hides is not there. The tag itself acts on \`embed\`, \`bridgeSource\`, \`bridgeConsentType\`; the rest are settings.
 */
export interface Data {
  gtmOnSuccess: () => void;
  gtmOnFailure: () => void;
  gtmTagId: number;
  gtmEventId: number;
`;

/** The source of `template/generated/data.ts`: the type of \`data\`, so that reading a field that is not in the form does not compile. */
export function describeData(parameters: readonly Parameter[]): string {
  return `${HEADER}${listInputs(parameters).map(describeMember).join('')}}\n`;
}

function describeMember({ parameter, isAlwaysThere }: Held): string {
  const label = parameter.type === 'CHECKBOX' ? parameter.checkboxText : parameter.displayName;
  const type = parameter.type === 'SIMPLE_TABLE' ? describeRows(parameter) : describeInput(parameter);
  return `  /** ${label} */\n  ${parameter.name}${isAlwaysThere && type !== 'unknown' ? '' : '?'}: ${type};\n`;
}

function describeInput(input: Input | Column): string {
  switch (input.type) {
    case 'CHECKBOX':
      return 'boolean';
    case 'RADIO':
      return union(input.radioItems);
    case 'SELECT':
      if (input.macrosInSelect) return 'unknown';
      return union([...input.selectItems, ...(input.notSetText === undefined ? [] : [{ value: '' }])]);
    case 'TEXT':
      return 'unknown';
  }
}

function describeRows({ simpleTableColumns }: Table): string {
  const cells = simpleTableColumns.map((column) => `${column.name}: ${describeInput(column)}`);
  return `{ ${cells.join('; ')} }[]`;
}

function union(choices: readonly { value: string }[]): string {
  return choices.map(({ value }) => `'${value}'`).join(' | ');
}
