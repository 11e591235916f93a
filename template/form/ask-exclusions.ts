import { excludeMatches, ruleFieldChoices } from './choices.ts';
import { withCalendars } from './conditions.ts';
import { customFieldColumn } from './custom-field-column.ts';
import type { Column, Parameter } from './parameter.ts';
import { filled } from './validators.ts';

const matchColumn: Column = {
  type: 'SELECT',
  name: 'match',
  displayName: 'Match',
  selectItems: excludeMatches,
  macrosInSelect: true,
  defaultValue: 'contains',
};

const textColumn: Column = {
  type: 'TEXT',
  name: 'text',
  displayName: 'Text',
  valueHint: '@acme.com',
  valueValidators: [filled('Write the text to look for, such as @acme.com.')],
};

export const exclusionsGroup: Parameter = {
  type: 'GROUP',
  name: 'exclusionsGroup',
  displayName: 'Bookings that do not count',
  groupStyle: 'ZIPPY_CLOSED',
  help: 'Keeps test bookings and those of your own people out of the reports.',
  subParams: [
    {
      type: 'SIMPLE_TABLE',
      name: 'exclude',
      displayName: 'Leave out a booking if',
      help:
        'One matching row is enough. To leave out your own people: E-mail, ends with, @acme.com. Rows may look at ' +
        'personal fields; the event still does not carry them.',
      simpleTableColumns: [
        {
          type: 'SELECT',
          name: 'field',
          displayName: 'Field of the booking',
          selectItems: ruleFieldChoices,
          macrosInSelect: true,
          defaultValue: 'customer_email',
        },
        { ...matchColumn, defaultValue: 'ends with' },
        textColumn,
      ],
      newRowButtonText: 'Add a rule',
    },
    {
      type: 'SIMPLE_TABLE',
      name: 'excludeCustom',
      displayName: 'Leave out a booking of a calendar if the answer to a question',
      help: 'As above, for the custom fields of a Booking calendar. Write the name as OnceHub has it.',
      enablingConditions: withCalendars,
      simpleTableColumns: [customFieldColumn, matchColumn, { ...textColumn, valueHint: 'Acme' }],
      newRowButtonText: 'Add a rule',
    },
  ],
};
