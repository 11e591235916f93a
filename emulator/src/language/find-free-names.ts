import { compileProgram, type FreeName } from './compile-program.ts';

/**
 * The names that the code uses but does not declare, each where it is first used; besides `require` and `data` they
 * read as undefined. Throws a SyntaxFault where GTM refuses the code.
 */
export function findFreeNames(source: string): FreeName[] {
  return [...compileProgram(source).freeNames];
}
