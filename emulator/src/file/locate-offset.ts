import type { Place } from '../contracts.ts';

/** Answers the line and column of an offset in a text. */
export type Locate = (offset: number) => Place;

/** Indexes a text once, so that many offsets can be located; LF, CRLF and a lone CR end a line. */
export function indexLines(text: string): Locate {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
