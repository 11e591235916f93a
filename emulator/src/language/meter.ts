import type { Meter } from '../contracts.ts';
import { SandboxError } from '../values.ts';
import { isStackOverflow } from './host-stack.ts';

/** How much a script may do before it is ended; what is left out takes the default. */
export interface MeterOptions {
  /**
   * Syntax nodes evaluated, plus elements and blocks of text that a built-in member walks: in one run of the code,
   * and in each call by the page afterwards. A script that spent it stays ended. Default 5 000 000.
   */
  budget?: number;
  /** Calls of sandboxed functions inside one another. Default 1000; the host's own stack may end sooner. */
  maxDepth?: number;
}

/** The emulator ended the script; GTM itself knows no such limits, there the page would hang or crash. */
export class LimitError extends SandboxError {
  override name = 'LimitError';
}

export function createMeter(options: MeterOptions = {}): Meter {
  const { budget = 5_000_000, maxDepth = 1000 } = options;
  return { steps: 0, startedAt: 0, budget, maxDepth, depth: 0 };
}

/** Counts `steps` more; throws a {@link LimitError} once the budget is spent. */
export function consume(meter: Meter, steps: number): void {
  meter.steps += steps;
  if (isSpent(meter)) throw overBudget(meter);
}

function isSpent(meter: Meter): boolean {
  return meter.steps - meter.startedAt > meter.budget;
}

/** Characters that one step pays for: the host walks texts much faster than the interpreter walks nodes. */
const CHARACTERS_PER_STEP = 64;

/** Counts the steps of walking or making `text`. */
export function consumeText(meter: Meter, text: string): void {
  consume(meter, Math.ceil(text.length / CHARACTERS_PER_STEP));
}

function overBudget(meter: Meter): LimitError {
  return new LimitError(
    `The script was ended after ${meter.budget} steps (the limit "budget"): look for a loop that never ends, or raise the limit.`,
  );
}

/** Throws a {@link LimitError} where one call more would pass `maxDepth`. */
export function enterCall(meter: Meter): void {
  // The page calls: a tag that hears of a thousand orders is no runaway. One that was ended gets no second chance.
  if (meter.depth === 0 && !isSpent(meter)) meter.startedAt = meter.steps;
  if (meter.depth >= meter.maxDepth) {
    throw new LimitError(
      `The script was ended at ${meter.maxDepth} calls inside one another (the limit "maxDepth"): look for a function that calls itself without end, or raise the limit.`,
    );
  }
  meter.depth += 1;
}

/** Makes of an exhausted host (stack, text length) the same kind of error; others stay as they are. */
export function explainExhaustion(error: unknown, meter: Meter): unknown {
  if (isTextOverflow(error)) {
    return new LimitError('The script was ended because it built a text longer than the host can hold.');
  }
  if (!isStackOverflow(error)) return error;
  return new LimitError(
    `The script was ended because the host's stack is full at ${meter.depth} calls inside one another, before the limit "maxDepth" of ${meter.maxDepth}: look for a function that calls itself without end, or for values nested without end.`,
  );
}

function isTextOverflow(error: unknown): boolean {
  // Told without a regular expression, which must not be compiled on a full stack.
  return (
    error instanceof Error &&
    ['Invalid string length', 'Out of memory', 'allocation size overflow'].includes(error.message)
  );
}
