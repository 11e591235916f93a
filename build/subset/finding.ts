/** A place in a file; line and column count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Something in bundled code that GTM's sandbox refuses, or is not known to take. */
export interface SubsetFinding {
  /** The row of the table, or `syntax`, `missing-semicolon`, `unknown-syntax`, `unknown-method`, `free-name`. */
  rule: string;
  /** In the source file where the bundle tells, else in the code that was checked. */
  place: Place;
  /** What is there, and what to write instead. */
  message: string;
  link: string;
}

/** `src/core/clock.ts:12:3  'new' is not in …` */
export function describeFinding({ place, message, link }: SubsetFinding): string {
  return `${place.file}:${place.line}:${place.column}  ${message}\n    ${link}`;
}
