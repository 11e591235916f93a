// Generated from src/facts by `npm run generate`; do not edit.

/**
 * Ten branches by a code's first digit, `|` between them; below each, ten by the second, a space between them;
 * below those, ten by the third. Branches at the end that hold nothing are left out. What is one character long
 * is the code's place in `NATIONAL_NUMBERS`, or 0 for no code.
 */
export const CALLING_CODES =
  '|9|5 077500407 2744566446 2247844722 7361722127 372427745 7778524242 1  1200000222|8 1 5 7 7 4711254412 3 442443256 7141054504 6|2 7 7202 1 8 4 2 4 2 1|1244444224 5 8 1 8 8 7 5 8 7425727242|5 7 1 1 5 4 5 2022221112 2211011214 122|3|400000004 8 1  8 5044055 1 100000001 161100101|8 8 8 7 7 1 225554724 5514425507 1 006377707';

/** Patterns of what may follow a calling code, each without the `})` at its end; a space between them. */
export const NATIONAL_NUMBERS =
  '(x{9 0??([1-9]\\d{4,12 0??([1-9]\\d{5,8 ([1-9]\\d{6,9 0??([1-9]\\d{7 0??([1-9]\\d{7,9 (\\d{8,12 0??([1-9]\\d{8 0??([1-9]\\d{8,10 0??([2-9]..[2-9]\\d{6';
