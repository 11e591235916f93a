import { fileURLToPath } from 'node:url';

/** The `tsc` of this repository's TypeScript; version 7 is a program, and offers no interface to call. */
export function locateCompiler(): string {
  return fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')));
}
