import { SandboxFunction, type SandboxValue } from '../values.ts';

/** Calls a callback that may have been left out. */
export function callBack(callback: SandboxValue, ...args: SandboxValue[]): void {
  if (callback instanceof SandboxFunction) callback.invoke(args);
}
