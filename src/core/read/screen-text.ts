import { ROLES } from '../generated/facts.ts';
import { digitsOf, isDigit } from './digits.ts';
import { MARKS, seen, wordsOf } from './words.ts';

/** Has a case, or is a digit: what a word is made of. Writing without case has no spaces between words either. */
function isPartOfWord(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase() || isDigit(character);
}

/** Whether a word could go on from one character to the next. */
function isJoined(before: string, after: string): boolean {
  return isPartOfWord(before) && isPartOfWord(after);
}

function hasWord(text: string, word: string): boolean {
  const around = text.split(word);
  return around.some(
    (before, index) =>
      index + 1 < around.length &&
      !isJoined(before.slice(-1), word.charAt(0)) &&
      !isJoined(word.slice(-1), (around[index + 1] as string).charAt(0)),
  );
}

/** Three letters, or two of Chinese, Japanese or Korean, where that is a whole name. */
const COUNTS = '([^\\d ][\\d ]*){3}|([\\u2e80-\\u9fff\\uac00-\\ufaff] ?){2}';

/**
 * Makes the test whether a text holds an e-mail address, a name or a part of it, a part of what stands before the `@`
 * of an address, or the last digits of the phone: what stands before them is often left out by hand.
 */
export function createScreen(names: string[], addresses: string[], phone: string): (text: string) => boolean {
  let words: string[] = [];
  names.forEach((name) => {
    const parts = wordsOf(seen(name), MARKS);
    words = words.concat(parts, parts.length > 1 ? [parts.join(' '), parts.join('')] : []);
  });
  addresses.forEach((address) => {
    const local = seen(address).split('@')[0] as string;
    words = words.concat(wordsOf(local, MARKS).filter((part) => !part.match(ROLES)));
  });
  words = words.filter((word) => word.match(COUNTS));
  const digits = digitsOf(phone).slice(-7);
  const pattern = '[^\\s@]@[^\\s@]+\\.' + (digits.length > 5 ? '|' + digits.join('\\D*') : '');
  return (text) => {
    const lower = seen(text);
    return !!lower.match(pattern) || words.some((word) => lower.indexOf(word) >= 0 && hasWord(lower, word));
  };
}
