import type { Booking } from '../booking.ts';
import type { Host } from '../host.ts';
import type { Settings } from '../settings/settings.ts';
import { type Shaped, shapeEvent } from './event.ts';
import type { HashOf } from './transform.ts';

/**
 * Shapes a booking for everybody who counts it. What they need hashed is hashed for all at once, so that their
 * events keep their order: the identifier first, then what shaping asked for, most often nothing. `isWhole`
 * says whether every hash could be had.
 */
export const shape = (
  host: Host,
  booking: Booking,
  counting: Settings[],
  done: (shaped: Shaped[], isWhole: boolean) => void,
): void => {
  const fields = booking.fields;
  const id = fields.vendor_booking_id as string | undefined;
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
      fields.booking_id = id && hashOf(id);
      const shaped = counting.map((settings) => shapeEvent(fields, settings, hashOf));
      // Where the identifier got no hash, nothing will.
      if (texts.length > hashes.length && (fields.booking_id || !id)) hash();
      else done(shaped, !texts.some((text) => !hashOf(text)));
    });
  };
  hash();
};
