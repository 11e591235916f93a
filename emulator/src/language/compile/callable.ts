import { enterLevels, leaveLevels } from '../host-stack.ts';
import { enterCall, explainExhaustion } from '../meter.ts';
import type { Compiler, Evaluate } from './compiler.ts';

/** What a call takes besides its body: the call itself, and at most a member that calls back. */
const LEVELS_OF_CALL = 8;

/** The body of a function or program, guarded against scripts that call themselves without end. */
export function callable(body: Evaluate, { nesting }: Compiler): Evaluate {
  const levels = nesting.deepest + LEVELS_OF_CALL;
  return (frame, run) => {
    enterCall(run.meter);
    try {
      enterLevels(run, levels);
      return body(frame, run);
    } catch (error) {
      throw explainExhaustion(error, run.meter);
    } finally {
      leaveLevels(run, levels);
      run.meter.depth -= 1;
    }
  };
}
