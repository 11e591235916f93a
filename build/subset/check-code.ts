import { findFreeNames, inspectSyntax } from 'gtm-template';

/** A place in a file; line and column count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Something in bundled code that GTM's sandbox refuses, or is not known to take. */
export interface CodeFinding {
  /** A syntax rule of the emulator, or `free-name`. */
  rule: string;
  /** In the source file where the bundle tells, else in the code that was checked. */
  place: Place;
  /** What is there, and what to write instead. */
  message: string;
}

/** The code, and where a place of it was written. */
export interface Located {
  code: string;
  locate?(line: number, column: number): Place | undefined;
}

/**
 * All that GTM's sandbox is not known to take: what the emulator refuses or doubts, and names that nothing declares
 * but `globals`. Places are those of the TypeScript that the code was made of.
 */
export function checkCode({ code, locate }: Located, globals: readonly string[] = []): CodeFinding[] {
  const place = (line: number, column: number): Place =>
    locate?.(line, column) ?? { file: 'code', line, column };
  const refused = inspectSyntax(code).map(({ rule, message, line, column }) => ({
    rule,
    message,
    place: place(line, column),
  }));
  // What is refused does not compile, and free names are known only of what does.
  if (refused.length > 0) return refused;
  const known = ['undefined', 'arguments', ...globals];
  return findFreeNames(code)
    .filter(({ name }) => !known.includes(name))
    .map(({ name, line, column }) => ({
      rule: 'free-name',
      message: `'${name}' is declared nowhere and reads as undefined in the sandbox: import or pass it in.`,
      place: place(line, column),
    }));
}

/** `src/core/read/clock.ts:12:3  Sandboxed JavaScript has no 'new': …` */
export function describeFinding({ place, message }: CodeFinding): string {
  return `${place.file}:${place.line}:${place.column}  ${message}`;
}
