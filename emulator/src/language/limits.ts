import { LimitError } from './meter.ts';

/** In UTF-16 code units. Doubling a string thirty times would otherwise end the process, not the script. */
export const MAX_TEXT_LENGTH = 2 ** 24;

export const MAX_ARRAY_LENGTH = 1_000_000;

/** Arrays and objects may hold one another many times over, so that few of them stand for very many elements. */
const MAX_JOINED_ELEMENTS = 1_000_000;

/** Throws a {@link LimitError} when a text of `length` code units would be too long. */
export function checkTextLength(length: number): void {
  if (length > MAX_TEXT_LENGTH) {
    throw new LimitError(
      `The script was ended because it built a text of more than ${MAX_TEXT_LENGTH} characters (the limit of text length).`,
    );
  }
}

/** Throws a {@link LimitError} when an array of `length` elements would be too long. */
export function checkArrayLength(length: number): void {
  if (length > MAX_ARRAY_LENGTH) {
    throw new LimitError(
      `The script was ended because it built an array of more than ${MAX_ARRAY_LENGTH} elements (the limit of array length).`,
    );
  }
}

/** Throws a {@link LimitError} when one join, or one text in JSON, has come past too many elements, those of inner arrays included. */
export function checkJoined(elements: number): void {
  if (elements > MAX_JOINED_ELEMENTS) {
    throw new LimitError(
      `The script was ended because it made text of values with more than ${MAX_JOINED_ELEMENTS} elements in all (the limit of joined elements).`,
    );
  }
}
