/**
 * V8 ends the whole process, not the script, when it must compile a regular expression on a full stack. So the
 * emulator stops while there is room left: a call with this many arguments needs 96 kB of stack to be made.
 */
const filler: undefined[] = new Array(12_000).fill(undefined);

/** Throws the host's own error of a full stack when little room is left. */
export function demandStackRoom(): void {
  doNothing.apply(undefined, filler);
}

function doNothing(..._args: undefined[]): void {}

/** V8 and JavaScriptCore throw a RangeError, SpiderMonkey an InternalError "too much recursion". */
export function isStackOverflow(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.message.includes('call stack size') || error.message.includes('too much recursion'))
  );
}

/** How deep the closures of the running functions may be nested in one another; kept by each run. */
export interface StackUse {
  levels: number;
  /** The levels at which there was room the last time that it was looked for. */
  probed: number;
}

/** Between two looks, the stack grows by less than the room that is asked for. */
const LEVELS_BETWEEN_PROBES = 128;

export function enterLevels(use: StackUse, levels: number): void {
  use.levels += levels;
  if (use.levels <= use.probed + LEVELS_BETWEEN_PROBES) return;
  demandStackRoom();
  use.probed = use.levels;
}

export function leaveLevels(use: StackUse, levels: number): void {
  use.levels -= levels;
  use.probed = Math.min(use.probed, use.levels);
}
