import type { Parameter } from './parameter.ts';
import { filled, literalOf } from './validators.ts';

export const eventNameQuestion: Parameter = {
  type: 'TEXT',
  name: 'eventName',
  displayName: 'Event name',
  simpleValueType: true,
  help:
    'The name of the event that is pushed once for each booking. Use it in a <em>Custom Event</em> trigger. At most 30 ' +
    'characters.',
  defaultValue: 'booking_confirmed',
  valueHint: 'booking_confirmed',
  valueValidators: [
    filled('Name the event, such as booking_confirmed.'),
    literalOf(
      'eventName',
      'Start with a letter, then use letters, digits and underscores, at most 30 characters: booking_confirmed.',
    ),
  ],
  alwaysInSummary: true,
};
