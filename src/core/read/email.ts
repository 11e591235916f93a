import { seen, wordsOf } from './words.ts';

/** What stands around an address in `Nora <nora@mail.example>` or `mailto:nora@mail.example`. */
const AROUND = '\\s!"(),/:-<>?\\[\\]';

const ADDRESS = '^[^@' + AROUND + ']+@([^@.' + AROUND + ']+\\.)+[^@.' + AROUND + ']{2,}$';

/** The first e-mail address in a text, in lower case; '' where there is none. */
export function emailOf(text: string): string {
  const whole = seen(text);
  return whole.match(ADDRESS) ? whole : wordsOf(whole, AROUND).filter((word) => word.match(ADDRESS))[0] || '';
}
