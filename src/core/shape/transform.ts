import type { FieldValue } from '../booking.ts';
import type { Transform } from '../generated/settings.ts';
import { readClock } from '../read/clock.ts';
import { digitsOf } from '../read/digits.ts';
import { SPACE, wordsOf } from '../read/words.ts';

/** The hash of a text, undefined where none could be had. */
export type HashOf = (text: string) => string | undefined;

export function transformValue(value: FieldValue, how: Transform | undefined, hashOf: HashOf): FieldValue {
  if (value === undefined || !how || how === 'none') return value;
  if (typeof value === 'object') return;
  const text = '' + value;
  const clock = readClock(text);
  if (how === 'lower case') return text.toLowerCase();
  if (how === 'first word') return wordsOf(text, SPACE)[0] || '';
  if (how === 'SHA-256') return hashOf(text);
  if (how === 'digits only') return digitsOf(text).join('');
  if (how === 'date part') return readClock(text.slice(0, 10) + 'T00:00') && text.slice(0, 10);
  if (how === 'hour') return clock && clock.hour;
  return text.slice(0, 100);
}
