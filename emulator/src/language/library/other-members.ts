import { SandboxError, type SandboxFunction, type SandboxObject } from '../../values.ts';
import { toNumber } from '../values/coerce.ts';
import { hasOwn } from '../values/keys.ts';
import type { Member, Members } from './member.ts';

export const objectMembers: Members<SandboxObject> = new Map<string, Member<SandboxObject>>([
  ['hasOwnProperty', (target, [key]) => hasOwn(target, key)],
  ['toString', () => '[object Object]'],
]);

/** A function answers its name, not its source; there is no `call`, `apply` or `bind`. */
export const functionMembers: Members<SandboxFunction> = new Map<string, Member<SandboxFunction>>([
  ['hasOwnProperty', (target, [key]) => hasOwn(target, key)],
  ['toString', (target) => target.name],
]);

export const numberMembers: Members<number> = new Map([['toString', writeNumber]]);

export const booleanMembers: Members<boolean> = new Map([['toString', (target) => String(target)]]);

function writeNumber(...[target, [radix]]: Parameters<Member<number>>): string {
  // What is no number, and 0, count as none.
  const base = Math.trunc(toNumber(radix) || 10);
  if (base >= 2 && base <= 36) return target.toString(base);
  throw new SandboxError('toString() radix must be between 2 and 36');
}
