import type { Meter } from '../../contracts.ts';
import { SandboxError, SandboxFunction, type SandboxValue } from '../../values.ts';

/** One member of the standard library; `meter` is charged by members whose work grows with the value. */
export type Member<Target> = (target: Target, args: SandboxValue[], meter: Meter) => SandboxValue;

export type Members<Target> = ReadonlyMap<string, Member<Target>>;

/** The runtime does not check callbacks: what is no function fails where it is first called, in these words. */
export function callBack(callback: SandboxValue, args: SandboxValue[]): SandboxValue {
  if (callback instanceof SandboxFunction) return callback.invoke(args);
  if (callback === undefined || callback === null) {
    throw new SandboxError(`Cannot read properties of ${callback} (reading 'invoke')`);
  }
  // `b` is a name in Google's own code, as V8 words it.
  throw new SandboxError('b.invoke is not a function');
}
