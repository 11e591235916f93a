import { digitsOf, isDigit } from './digits.ts';

/** Has a case, or is a digit: what a word is made of. Writing without case has no spaces between words either. */
function isPartOfWord(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase() || isDigit(character);
}

function hasWord(text: string, word: string): boolean {
  const around = text.split(word);
  return around.some(
    (before, index) =>
      index + 1 < around.length &&
      !isPartOfWord(before.slice(-1)) &&
      !isPartOfWord((around[index + 1] as string).charAt(0)),
  );
}

/**
 * Makes the test whether a text holds an e-mail address, the customer's name or a word of it (three letters or
 * more), their e-mail, or the last digits of their phone: what stands before them is often left out by hand.
 */
export function createScreen(name: string, email: string, phone: string): (text: string) => boolean {
  const parts = ',;.()-/"\t\u00a0'.split('').reduce((rest, mark) => rest.split(mark).join(' '), name);
  const words = (parts + ' ' + email).toLowerCase().split(' ').concat(name.toLowerCase());
  const digits = digitsOf(phone).slice(-7);
  const pattern = '[^\\s@]@[^\\s@]+\\.' + (digits.length > 5 ? '|' + digits.join('\\D*') : '');
  return (text) => {
    const lower = text.toLowerCase();
    return !!lower.match(pattern) || words.some((word) => word.length > 2 && hasWord(lower, word));
  };
}
