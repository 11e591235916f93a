import {
  consentChoices,
  excludeMatches,
  transformChoices,
  valueMatches,
} from '../../template/form/choices.ts';
import type { Choice } from '../../template/form/parameter.ts';
import { code, printTable } from './print-table.ts';

const list = (choices: readonly Choice[]): string => choices.map(({ value }) => code(value)).join(', ');

/** What can stand within a setting of the kind `{ … }[]`; the form offers the same. */
export const printChoices = (): string =>
  printTable(
    ['Within', 'Values'],
    [
      [
        '`field`',
        "A name from the two tables below, such as `customer_email`; `custom:` and the name of a calendar's question",
      ],
      [
        '`key`',
        'A letter, then letters, digits and `_`; at most 40 characters; none of `booking_source`, `booking_id`, `booking_data`, `booking_test`, and none that GTM reads itself, such as `event` and `ecommerce`',
      ],
      ['`rows`: `transform`, may be left out', list(transformChoices)],
      ['`value.rules`: `match`', list(valueMatches)],
      ['`exclude`: `match`', list(excludeMatches)],
      ['`legalBasis`: `type`', list(consentChoices)],
    ],
  );
