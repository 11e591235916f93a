import { currencies } from '../../src/facts/currencies.ts';
import { valueMatches } from './choices.ts';
import { whenFilled } from './conditions.ts';
import type { Parameter } from './parameter.ts';
import { amount, filled, literal } from './validators.ts';

/** A validator has no flag for this. */
const inAnyCase = (codes: readonly string[]): string =>
  codes.map((code) => code.replace(/./g, (letter) => `[${letter}${letter.toLowerCase()}]`)).join('|');

/** What a booking is worth. Amounts show once there is a currency, since neither is pushed without the other. */
export const valueGroup: Parameter = {
  type: 'GROUP',
  name: 'valueGroup',
  displayName: 'What a booking is worth',
  groupStyle: 'ZIPPY_CLOSED',
  help: 'Pushes booking_value and booking_currency, for bidding and reports. Leave it empty if you have no amounts.',
  subParams: [
    {
      type: 'TEXT',
      name: 'valueCurrency',
      displayName: 'Currency',
      simpleValueType: true,
      help: 'Three letters of ISO 4217. The amounts can be filled in below once there is a currency.',
      valueHint: 'EUR',
      valueValidators: [
        literal(inAnyCase(currencies), 'Use the three letters of the currency: EUR, USD, GBP.'),
      ],
    },
    {
      type: 'TEXT',
      name: 'valueDefault',
      displayName: 'Value of a booking',
      simpleValueType: true,
      help: 'Used where no row below matches. Without it, only bookings that match a row have a value.',
      valueHint: '150.00',
      enablingConditions: [whenFilled('valueCurrency')],
      valueValidators: [amount],
    },
    {
      type: 'SIMPLE_TABLE',
      name: 'valueRules',
      displayName: 'Values by event type',
      help: 'The first row that matches the name of the event type wins. Capital letters and spaces around do not matter.',
      enablingConditions: [whenFilled('valueCurrency')],
      simpleTableColumns: [
        {
          type: 'SELECT',
          name: 'match',
          displayName: 'Event type',
          selectItems: valueMatches,
          macrosInSelect: true,
          defaultValue: 'contains',
        },
        {
          type: 'TEXT',
          name: 'text',
          displayName: 'Text',
          valueHint: 'demo',
          valueValidators: [filled('Write the name of the event type, or a part of it: demo.')],
        },
        {
          type: 'TEXT',
          name: 'value',
          displayName: 'Value',
          valueHint: '150.00',
          valueValidators: [filled('Write what such a booking is worth: 150.00.'), amount],
        },
      ],
      newRowButtonText: 'Add a value',
    },
  ],
};
