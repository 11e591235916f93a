import { type FieldValues, STANDARD_FIELDS } from './fields.ts';
import type { Entry } from './host.ts';

/**
 * The flat event. Every key is always there, `undefined` where unknown: GTM merges each push into the one
 * before, and a missing key would show an older booking's value.
 */
export const shapeEvent = (eventName: string, fields: FieldValues): Entry => {
  const event: Entry = { event: eventName };
  STANDARD_FIELDS.split(',').forEach((name) => {
    event['booking_' + name] = fields[name];
  });
  return event;
};
