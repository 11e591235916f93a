import type { Booking, FieldValues } from '../booking.ts';
import type { Settings } from '../generated/settings.ts';
import type { Host } from '../host.ts';
import { type Shaped, shapeEvent } from './event.ts';
import type { HashOf } from './transform.ts';

/**
 * Shapes a booking for every registration that counts it. What they need hashed is hashed for all at once, so that
 * their events keep their order: the identifier first, then what shaping asked for, most often nothing. `isWhole`
 * says whether every hash could be had. `bookings` is the booking as the settings of each read it, `owns` what they say of
 * it.
 */
export function shape(
  host: Host,
  bookings: Booking[],
  counting: Settings[],
  owns: FieldValues[],
  done: (shaped: Shaped[], isWhole: boolean) => void,
): void {
  const id = (bookings[0] as Booking).fields.vendor_booking_id as string | undefined;
  const texts: string[] = id ? [id] : [];
  const hashes: (string | undefined)[] = [];
  const hashOf: HashOf = (text) => {
    if (texts.indexOf(text) < 0) texts.push(text);
    return hashes[texts.indexOf(text)];
  };
  const hash = (): void => {
    const missing = texts.slice(hashes.length);
    host.hash(missing, (found) => {
      missing.forEach((_, index) => hashes.push(found[index]));
      const shaped = counting.map((settings, index) =>
        shapeEvent(bookings[index] as Booking, settings, owns[index] as FieldValues, hashOf),
      );
      // Where the identifier got no hash, nothing will.
      if (texts.length > hashes.length && (!id || hashOf(id))) hash();
      else done(shaped, !texts.some((text) => !hashOf(text)));
    });
  };
  hash();
}
