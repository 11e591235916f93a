import { isReference } from '../language/values/coerce.ts';
import { ownKeys } from '../language/values/keys.ts';
import { readProperty } from '../language/values/read-property.ts';
import { SandboxArray, type SandboxFunction, SandboxObject, type SandboxValue } from '../values.ts';
import { copyToSandbox } from './copy-to-sandbox.ts';

/**
 * Copies a sandbox value for the page: new native arrays and plain objects, and native functions that convert
 * their arguments, run in the interpreter and convert the result. Cycles and shared references inside one value
 * are kept. An error in the sandboxed function reaches the page code that called it.
 */
export function copyToPage(value: SandboxValue): unknown {
  return copyOut(value, new Map());
}

type Copies = Map<SandboxArray | SandboxObject | SandboxFunction, object>;

function copyOut(value: SandboxValue, copies: Copies): unknown {
  if (!isReference(value)) return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  const copy = emptyCopy(value);
  copies.set(value, copy);
  for (const key of ownKeys(value)) {
    // A plain assignment, as in the runtime: a key `__proto__` sets the copy's prototype, or nothing.
    copy[key] = copyOut(readProperty(value, key), copies);
  }
  return copy;
}

function emptyCopy(value: SandboxArray | SandboxObject | SandboxFunction): Record<string, unknown> {
  if (value instanceof SandboxArray) return [] as unknown as Record<string, unknown>;
  if (value instanceof SandboxObject) return {};
  const native = (...args: unknown[]) => copyToPage(value.invoke(args.map((arg) => copyToSandbox(arg))));
  return native as unknown as Record<string, unknown>;
}
