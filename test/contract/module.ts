import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

/** The built module as a script that makes a global of it, `bookingModule`; each run makes another copy. */
export const MODULE = transformSync(readFileSync(new URL('../../dist/index.js', import.meta.url), 'utf8'), {
  format: 'iife',
  globalName: 'bookingModule',
}).code;
