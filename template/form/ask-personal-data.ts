import { settings } from '../../src/facts/settings.ts';
import { customerQuestions } from './ask-customer-questions.ts';
import { legalBasisQuestion } from './ask-legal-basis.ts';
import { checkBox } from './check-box.ts';
import { consentChoices } from './choices.ts';
import type { Parameter } from './parameter.ts';
import { literal } from './validators.ts';

const userData: Parameter = {
  type: 'SELECT',
  name: 'userData',
  displayName: "Customer's e-mail and phone for enhanced conversions",
  simpleValueType: true,
  help:
    'Adds booking_user_data, for the <em>User-provided data</em> of Google Ads. Hashed is enough for Google, and keeps ' +
    'the address and the number themselves from other tags.',
  selectItems: [
    { value: 'off', displayValue: 'No' },
    { value: 'hashed', displayValue: 'Yes, hashed' },
    { value: 'plain', displayValue: 'Yes, as text; Google hashes it' },
  ],
  macrosInSelect: true,
  defaultValue: 'off',
};

/** Nothing in here is on by default. */
export const personalDataGroup: Parameter = {
  type: 'GROUP',
  name: 'personalDataGroup',
  displayName: 'Personal data and consent',
  groupStyle: 'ZIPPY_CLOSED',
  help:
    'Without an answer here the event says nothing about who booked. Never send what you add here to Google ' +
    'Analytics, whose rules forbid it.',
  subParams: [
    userData,
    {
      type: 'TEXT',
      name: 'callingCode',
      displayName: 'Calling code of phone numbers without one',
      simpleValueType: true,
      help:
        'Digits only, such as 44 or 1, if your customers write their numbers without it. Leave it empty and such ' +
        "numbers are left out, because they could be anyone's.",
      valueHint: '44',
      valueValidators: [
        literal(settings.callingCode.pattern, 'Use the digits of the calling code only: 44, not +44.'),
      ],
    },
    customerQuestions,
    checkBox(
      'staffFields',
      'Booking page and host',
      'Adds booking_page and booking_host, which point to your staff.',
    ),
    checkBox(
      'links',
      'Links to cancel, reschedule and join',
      'Adds the links, the location and the raw booking id. Anyone who can read them can cancel, move or see the meeting, ' +
        'and every tag on the page can. Only for tags that you trust with that.',
    ),
    checkBox(
      'customerNote',
      "Customer's note",
      'Adds customer_note, the text that the customer wrote to you.',
    ),
    legalBasisQuestion,
    {
      type: 'SELECT',
      name: 'waitForConsent',
      displayName: 'Should the event itself wait for consent?',
      simpleValueType: true,
      help:
        'Usually no: your tags look at consent themselves. If it waits, it does so on this page only; a booking is ' +
        'lost when the visitor leaves before agreeing.',
      notSetText: 'No (recommended)',
      selectItems: consentChoices.filter(({ value }) => value !== 'ad_user_data'),
      macrosInSelect: false,
    },
  ],
};
