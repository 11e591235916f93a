import { digitsOf, isDigit } from './digits.ts';

/** Has a case, or is a digit: what a word is made of. Writing without case has no spaces between words either. */
const isPartOfWord = (character: string): boolean =>
  character.toLowerCase() !== character.toUpperCase() || isDigit(character);

const hasWord = (text: string, word: string): boolean => {
  const around = text.split(word);
  return around.some(
    (before, index) =>
      index + 1 < around.length &&
      !isPartOfWord(before.slice(-1)) &&
      !isPartOfWord((around[index + 1] as string).charAt(0)),
  );
};

/**
 * Makes the test whether a text holds an e-mail address, one of the words that name the customer (their name and
 * their e-mail; three letters or more), or the digits of their phone; without the country code, often left out
 * by hand.
 */
export const createScreen = (naming: string, phone: string): ((text: string) => boolean) => {
  const words = naming.toLowerCase().split(' ');
  const digits = digitsOf(phone.slice(phone.indexOf('-') + 1));
  const pattern = '[^\\s@]@[^\\s@]+\\.' + (digits.length > 5 ? '|' + digits.join('\\D*') : '');
  return (text) => {
    const lower = text.toLowerCase();
    return !!lower.match(pattern) || words.some((word) => word.length > 2 && hasWord(lower, word));
  };
};
