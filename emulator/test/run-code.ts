import type { Grant } from '../src/permissions/index.ts';
import { type RunOptions, type RunResult, runTemplate } from '../src/run.ts';

/** Runs a piece of sandboxed code as a tag that holds these permissions. */
export function runCode(code: string, grants: readonly Grant[] = [], options: RunOptions = {}): RunResult {
  return runTemplate({ code, permissions: grants, info: { type: 'TAG' } }, options);
}

/** What the code returned, for code that is not meant to throw: its error fails the test. */
export function evaluate(code: string, grants: readonly Grant[] = [], options: RunOptions = {}): unknown {
  const { threw, returned } = runCode(code, grants, options);
  if (threw) throw new Error(threw.message);
  return returned;
}

/** The message of the error that ended the code; undefined where none did. */
export function errorOf(code: string, grants: readonly Grant[] = [], options: RunOptions = {}) {
  return runCode(code, grants, options).threw?.message;
}
