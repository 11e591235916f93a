import { seen, wordsOf } from './words.ts';

/** What stands around an address in `Nora <nora@mail.example>` or `mailto:nora@mail.example`. */
const AROUND = '\\s!"(),/:-<>?\\[\\]';

const ADDRESS = '^[^@' + AROUND + ']+@([^@.' + AROUND + ']+\\.)+[^@.\\d' + AROUND + '][^@.' + AROUND + ']+$';

/** The first e-mail address in a text, in lower case; '' where there is none. */
export function emailOf(text: string): string {
  const whole = seen(text);
  if (whole.match(ADDRESS)) return whole;
  // A sentence may end behind it.
  const words = wordsOf(whole, AROUND).map((word) => (word.slice(-1) === '.' ? word.slice(0, -1) : word));
  return words.filter((word) => word.match(ADDRESS))[0] || '';
}
