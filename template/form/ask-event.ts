import { fieldChoices, transformChoices } from './choices.ts';
import { unless, withCalendars } from './conditions.ts';
import { customFieldColumn } from './custom-field-column.ts';
import type { Column, Parameter } from './parameter.ts';
import { dataLayerKey } from './validators.ts';

const hasRows = [unless('fields', 'standard')];

const keyColumn: Column = {
  type: 'TEXT',
  name: 'key',
  displayName: 'Key',
  valueHint: 'lead_type',
  isUnique: true,
  valueValidators: dataLayerKey,
};

const transformColumn: Column = {
  type: 'SELECT',
  name: 'transform',
  displayName: 'Change',
  selectItems: transformChoices,
  macrosInSelect: true,
  defaultValue: 'none',
};

/** In a group, since a field alone cannot ask for rows and for calendars. */
const customRows: Parameter = {
  type: 'GROUP',
  name: 'calendarRows',
  displayName: 'Booking calendars',
  groupStyle: 'NO_ZIPPY',
  enablingConditions: withCalendars,
  subParams: [
    {
      type: 'SIMPLE_TABLE',
      name: 'customRows',
      displayName: 'Answers to questions of a Booking calendar',
      help:
        'Each row pushes the answer to one custom field of your booking form. Write its name as OnceHub has it. ' +
        'Answers count as personal data.',
      enablingConditions: hasRows,
      simpleTableColumns: [customFieldColumn, keyColumn, transformColumn],
      newRowButtonText: 'Add a custom field',
    },
  ],
};

/** What the event carries. A table has no default rows, so a choice stands for the usual ones. */
export const eventGroup: Parameter = {
  type: 'GROUP',
  name: 'eventGroup',
  displayName: 'What the event carries',
  groupStyle: 'ZIPPY_CLOSED',
  help: 'The standard keys suit most sites. Add or rename keys here if your other tags expect certain names.',
  subParams: [
    {
      type: 'LABEL',
      name: 'sensitiveHint',
      displayName:
        '<strong>Health, legal advice and the like:</strong> the name of an event type can say what a visitor ' +
        'suffers from or is accused of. Choose <em>Only your own rows</em> and leave <em>Event type</em> out, or give ' +
        'the event types neutral names in OnceHub.',
    },
    {
      type: 'RADIO',
      name: 'fields',
      displayName: 'Keys of the event',
      simpleValueType: true,
      help:
        'The standard keys are named booking_type, booking_start_utc and so on. None of them says who the customer ' +
        'is. Rows win over standard keys of the same name.',
      radioItems: [
        { value: 'standard', displayValue: 'The standard keys' },
        { value: 'both', displayValue: 'The standard keys and your own rows' },
        {
          value: 'rows',
          displayValue: 'Only your own rows',
          help: 'booking_source, booking_id and booking_data stay, because they keep bookings apart.',
        },
      ],
      defaultValue: 'standard',
    },
    {
      type: 'SIMPLE_TABLE',
      name: 'rows',
      displayName: 'Your own rows',
      help:
        'Each row pushes one field of the booking under a key of yours. The class in brackets says how careful to be: ' +
        'from <em>staff</em> on, a field is pushed only if <em>Personal data and consent</em> below says what allows ' +
        'it; staff, free text and capability have their check boxes there, too.',
      enablingConditions: hasRows,
      simpleTableColumns: [
        {
          type: 'SELECT',
          name: 'field',
          displayName: 'Field of the booking',
          selectItems: fieldChoices,
          macrosInSelect: true,
          defaultValue: 'booking_type',
        },
        keyColumn,
        transformColumn,
      ],
      newRowButtonText: 'Add a field',
    },
    customRows,
    {
      type: 'SIMPLE_TABLE',
      name: 'constants',
      displayName: 'Fixed values',
      help:
        'Each row adds a key with a text or a GTM variable, such as the brand of the site. A variable counts as it ' +
        'was when this tag last fired. These keys win over fields of the same key.',
      simpleTableColumns: [
        { ...keyColumn, valueHint: 'brand' },
        { type: 'TEXT', name: 'value', displayName: 'Value', valueHint: '{{Brand}}' },
      ],
      newRowButtonText: 'Add a value',
    },
  ],
};
