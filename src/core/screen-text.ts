import type { Customer } from './customer.ts';

/** Has a case, or is a digit: what a word is made of. Writing without case has no spaces between words either. */
const isPartOfWord = (character: string): boolean =>
  character.toLowerCase() !== character.toUpperCase() || (character >= '0' && character <= '9');

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
 * Makes the test whether a text holds an e-mail address, a word of the customer's name (three letters or
 * more), their e-mail, or the digits of their phone; without the country code, often left out by hand.
 */
export const createScreen = (customer: Customer): ((text: string) => boolean) => {
  const words = (customer.name + ' ' + customer.email).toLowerCase().split(' ');
  const digits = customer.phone
    .slice(customer.phone.indexOf('-') + 1)
    .split('')
    .filter((character) => character >= '0' && character <= '9');
  const phone = digits.length > 5 ? '|' + digits.join('\\D*') : '';
  return (text) => {
    const lower = text.toLowerCase();
    return (
      !!lower.match('[^\\s@]@[^\\s@]+\\.' + phone) ||
      words.some((word) => word.length > 2 && hasWord(lower, word))
    );
  };
};
