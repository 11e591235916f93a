import * as z from 'zod/mini';

/** Whether this browser or Node can tell the time in a zone of that IANA name; an empty name is no zone. */
export function isTimeZone(name: string): boolean {
  if (!name) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** An IANA name such as `America/New_York`, as text. */
export const timeZone = z.string().check(z.refine(isTimeZone));
