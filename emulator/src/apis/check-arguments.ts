import { sandboxTypeOf } from '../language/values/type-of.ts';
import { SandboxError, type SandboxValue } from '../values.ts';

/**
 * Throws the runtime's argument error unless the arguments fit. A type is a name as `getType` gives it, `any`,
 * `...any` where more may follow, or several with `|` between; null may stand for undefined. Arguments beyond the list are not looked at.
 */
export function checkArguments(name: string, types: readonly string[], args: readonly SandboxValue[]): void {
  if (types.every((type, index) => fits(type, args[index]))) return;
  const received = args.map(wordOf).join(',');
  const expected = types.map((type) => type.split('|').map(spell).join('|')).join(',');
  throw new SandboxError(
    `Argument error in ${name}. Expected argument types [${expected}], but received [${received}].`,
  );
}

/** Arrays and objects are told by the name of their class, null by what `typeof` says. */
function wordOf(value: SandboxValue): string {
  return value === null ? 'object' : spell(sandboxTypeOf(value));
}

function spell(type: string): string {
  return type === 'array' ? 'Array' : type === 'object' ? 'Object' : type;
}

function fits(type: string, value: SandboxValue): boolean {
  return type === 'any' || type === '...any' || type.split('|').includes(sandboxTypeOf(value ?? undefined));
}
