/**
 * What sandboxed code computes with. Primitives are the host's own; arrays, objects and functions are
 * these three classes, so that no prototype, getter or host object can leak into a program.
 */
export type SandboxValue =
  | undefined
  | null
  | boolean
  | number
  | string
  | SandboxArray
  | SandboxObject
  | SandboxFunction;

/** An array: `items` may be sparse; `extra` holds own properties that are not indexes (`match` sets some). */
export class SandboxArray {
  readonly items: SandboxValue[];
  readonly extra = new Map<string, SandboxValue>();
  frozen = false;

  constructor(items: SandboxValue[] = []) {
    this.items = items;
  }
}

/** An object: keys in the order of insertion, integer-like ones too; there is no prototype. */
export class SandboxObject {
  readonly entries = new Map<string, SandboxValue>();
  frozen = false;

  constructor(entries: Iterable<readonly [string, SandboxValue]> = []) {
    for (const [key, value] of entries) this.entries.set(key, value);
  }
}

/** A function of the program or of the host. `name` is what `toString()` answers; '' where it has none. */
export class SandboxFunction {
  readonly name: string;
  readonly invoke: (args: SandboxValue[]) => SandboxValue;
  readonly properties = new Map<string, SandboxValue>();
  frozen = false;

  constructor(name: string, invoke: (args: SandboxValue[]) => SandboxValue) {
    this.name = name;
    this.invoke = invoke;
  }
}

/** An error as the runtime words it; page code that called into the sandbox catches this `message`. */
export class SandboxError extends Error {
  override name = 'SandboxError';
}
