import { customerLabels, notOfPersons } from '../../src/facts/customer-labels.ts';

const words = (of: string): string => `'${of.split(' ').join('|')}'`;

/** Patterns of the labels of each kind of question, as code that shares what they have in common. */
export function printLabels(): string {
  const { email, phone, first, last, name, besides } = customerLabels;
  return `const firstWords = ${words(first)};
const lastWords = ${words(last)};
const nameWords = ${words(name)};
const besides = '(' + ${words(besides)} + ')*';
const labelOf = (asked: string): string => '^' + besides + '((' + asked + ')' + besides + ')+$';

/** Something about a customer that a calendar asks for, by the vendor's own key. */
export type LabelKind = 'email' | 'phone' | 'first_name' | 'last_name' | 'name';

/** Labels in lower case, without white space and punctuation; the first pattern that fits says what is asked for. */
export const LABELS: [kind: LabelKind, pattern: string][] = [
  ['email', labelOf(${words(email)})],
  ['phone', labelOf(${words(phone)})],
  ['first_name', labelOf('(' + firstWords + ')(' + nameWords + ')?')],
  ['last_name', labelOf('(' + lastWords + ')(' + nameWords + ')?')],
  ['name', labelOf(firstWords + '|' + lastWords + '|' + nameWords)],
];

/** The end of a word of a label about a name, whosever it is; the beginning of one that says it is not a person's. */
export const NAME_ENDINGS = '(' + nameWords + ')s?$';
export const NOT_OF_PERSONS = '^(' + ${words(notOfPersons)} + ')';
`;
}
