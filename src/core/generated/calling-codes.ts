// Generated from src/facts by `npm run generate`; do not edit.

/**
 * Ten branches by a code's first digit, `|` between them; below each, ten by the second, a space between them;
 * below those, ten by the third. Branches at the end that hold nothing are left out. What is one character long
 * is the code's place in `NATIONAL_NUMBERS`: 0 for no code, 1 where 0 is no trunk prefix, or may be none.
 */
export const CALLING_CODES =
  '|9|5 077500407 3744566446 3347844733 7162733037 173437745 7778534343 2  2300000333|8 2 5 7 7 4722354423 1 443441356 7242054504 6|3 7 7303 2 8 4 3 4 3 2|2344444334 5 8 2 8 8 7 5 8 7435737343|5 7 2 2 5 4 5 3033332223 3322022324 233|1|600000004 8 2  8 5044055 2 200000002 262200206|8 8 8 7 7 2 335554734 5524435507 2 007177707';

/** Patterns of what may follow a calling code, each without the `})` at its end; a space between them. */
export const NATIONAL_NUMBERS =
  '(x{9 ([1-9]\\d{6,9 0??([1-9]\\d{3,12 0??([1-9]\\d{5,8 0??([1-9]\\d{7 0??([1-9]\\d{7,9 (\\d{8,12 0??([1-9]\\d{8 0??([1-9]\\d{8,10 0??([2-9]..[2-9]\\d{6';
