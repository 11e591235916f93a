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
 * Whether a text holds an e-mail address, a word of the customer's name (three letters or more), their
 * e-mail, or the digits of their phone; without the country code, which is often left out by hand.
 */
export const isPersonal = (text: string, customer: Customer): boolean => {
  const lower = text.toLowerCase();
  const digits = customer.phone
    .slice(customer.phone.indexOf('-') + 1)
    .split('')
    .filter((character) => character >= '0' && character <= '9');
  return (
    !!lower.match('[^\\s@]@[^\\s@]+\\.') ||
    (digits.length > 5 && !!lower.match(digits.join('\\D*'))) ||
    (customer.name + ' ' + customer.email)
      .toLowerCase()
      .split(' ')
      .some((word) => word.length > 2 && hasWord(lower, word))
  );
};
