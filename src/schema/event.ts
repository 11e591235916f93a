import * as z from 'zod';
import type { BookingEvent } from '../core/generated/booking-event.ts';
import { type FieldFact, optionalFields as optionalFacts, standardFields } from '../facts/fields.ts';
import { settings } from '../facts/settings.ts';
import type { ValueOf } from '../facts/value-of.ts';
import type { Same } from './same.ts';
import { schemaOf } from './schema-of.ts';

type Known<Fact extends FieldFact> = Fact extends { always: true }
  ? ValueOf<Fact['value']>
  : ValueOf<Fact['value']> | undefined;

type Shape<Facts extends Readonly<Record<string, FieldFact>>> = {
  [Name in keyof Facts]: z.ZodType<Known<Facts[Name]>>;
};

function shapeOf<Facts extends Readonly<Record<string, FieldFact>>>(facts: Facts): Shape<Facts> {
  const known = Object.entries(facts).map(([name, { value, always }]) => {
    const schema: z.ZodType = schemaOf(value);
    return [name, always ? schema : schema.or(z.undefined())];
  });
  return Object.fromEntries(known) as Shape<Facts>;
}

/** The standard keys. Each is always there, `undefined` where unknown. */
export const standardEvent = z.strictObject(shapeOf(standardFields));

const { 'custom:<name>': _, ...namedFields } = optionalFacts;

/** Only there when a setting or a row asked for them. */
export const optionalFields = z.strictObject(shapeOf(namedFields));

/** The event as it is pushed with the standard set and nothing else. */
export const bookingEvent = z
  .strictObject({ event: schemaOf(settings.eventName), ...standardEvent.shape })
  .refine(
    ({ booking_value, booking_currency }) =>
      (booking_value === undefined) === (booking_currency === undefined),
    'booking_value and booking_currency come together or not at all',
  );

/** A compile error here says that the generated type and the facts have parted: `npm run generate`. */
export const eventsAreTheSame: Same<z.infer<typeof bookingEvent>, BookingEvent> = true;
