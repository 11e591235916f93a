import { sandboxTypeOf } from '../language/values/type-of.ts';
import { SandboxError, type SandboxValue } from '../values.ts';

/**
 * Throws the runtime's argument error unless the arguments fit. A type is a name as `getType` gives it, `any`,
 * or several with `|` between; null may stand for undefined. Arguments beyond the list are not looked at.
 */
export function checkArguments(name: string, types: readonly string[], args: readonly SandboxValue[]): void {
  if (types.every((type, index) => fits(type, args[index]))) return;
  const received = args.map(sandboxTypeOf).join(',');
  throw new SandboxError(
    `Argument error in ${name}. Expected argument types [${types.join(',')}], but received [${received}].`,
  );
}

function fits(type: string, value: SandboxValue): boolean {
  return type === 'any' || type.split('|').includes(sandboxTypeOf(value ?? undefined));
}
