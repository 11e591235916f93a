import { withCalendars } from './conditions.ts';
import type { Parameter, TextInput } from './parameter.ts';

const question = (name: string, displayName: string, valueHint: string, help: string): TextInput => ({
  type: 'TEXT',
  name,
  displayName,
  valueHint,
  simpleValueType: true,
  help,
});

/** Only the site knows what its calendars ask. */
export const customerQuestions: Parameter = {
  type: 'GROUP',
  name: 'customerQuestions',
  displayName: 'Who the customer of a Booking calendar is',
  groupStyle: 'NO_ZIPPY',
  help:
    'The e-mail, phone and name are found by common labels in English, German, French, Spanish, Portuguese, Dutch, ' +
    'Italian and Japanese. Only if yours are worded otherwise, write the label of the question as OnceHub has it.',
  enablingConditions: withCalendars,
  subParams: [
    question(
      'emailField',
      'Question for the e-mail',
      'Where can we write to you?',
      'Label of the question. Leave it empty to find it by common labels.',
    ),
    question(
      'phoneField',
      'Question for the phone',
      'Where can we call you?',
      'Label of the question. Leave it empty to find it by common labels.',
    ),
    question(
      'nameField',
      'Question for the name',
      'Who are you?',
      'Label of the question. The answer is also looked for in texts, which are left out if they contain it.',
    ),
  ],
};
