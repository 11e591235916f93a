import * as z from 'zod/mini';

/** `2018-04-25T06:45`, with or without seconds, a fraction and `Z`. */
const FORM = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?Z?$/;

/** Whether a text is a real date and time in one of the forms that the vendor has used. */
export function isWrittenTime(text: string): boolean {
  const parts = FORM.exec(text)?.slice(1).map(Number);
  if (!parts) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) => part || 0);
  // `Date` carries the 30th of February over to March, and reads years below 100 as of the 20th century.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  return (
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    date.getUTCMinutes() === minute &&
    date.getUTCSeconds() === second
  );
}

/** A time of the vendor's, as text. */
export const writtenTime = z.string().check(z.refine(isWrittenTime));
