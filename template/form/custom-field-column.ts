import type { Column } from './parameter.ts';
import { filled } from './validators.ts';

/** For a table about the questions of a Booking calendar, whose names only the site knows. */
export const customFieldColumn: Column = {
  type: 'TEXT',
  name: 'field',
  displayName: 'Custom field',
  valueHint: 'company',
  valueValidators: [filled('Write the name of the custom field as OnceHub has it, such as company.')],
};
