/** For `wordsOf`: white space of every script. */
export const SPACE = '\\s';

/** For `wordsOf`: white space and punctuation but for `'`; the ranges leave out letters such as 々 and ー. */
export const MARKS =
  '\\s!-&(-/:-@\\[-`{-\\u00bf\\u2000-\\u2bff\\u3000-\\u3004\\u3008-\\u3020\\u30fb\\uff00-\\uff20';

/** Characters that nobody sees, such as soft hyphens, zero widths and marks of direction. */
const UNSEEN = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff';
const HAS_UNSEEN = '[' + UNSEEN + ']';

/** What stands between separators, which are given as the inside of a character class. */
export function wordsOf(text: string, separators: string): string[] {
  const words: string[] = [];
  const pattern = '^[' + separators + ']*([^' + separators + ']+)';
  let rest = text;
  let hit = rest.match(pattern) as [string, string] | null;
  while (hit) {
    words.push(hit[1]);
    rest = rest.slice(hit[0].length);
    hit = rest.match(pattern) as [string, string] | null;
  }
  return words;
}

/** The text as it is seen, in lower case. */
export function seen(text: string): string {
  // Almost no text has any, and looking is cheaper for the sandbox than taking apart.
  const visible = text.match(HAS_UNSEEN) ? wordsOf(text, UNSEEN).join('') : text;
  return visible.trim().toLowerCase();
}
