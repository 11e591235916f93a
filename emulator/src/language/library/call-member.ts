import type { Meter } from '../../contracts.ts';
import {
  SandboxArray,
  SandboxError,
  SandboxFunction,
  SandboxObject,
  type SandboxValue,
} from '../../values.ts';
import { hasOwn } from '../values/keys.ts';
import { readProperty } from '../values/read-property.ts';
import { toText } from '../values/to-text.ts';
import { arrayMembers } from './array.ts';
import type { Members } from './member.ts';
import { booleanMembers, functionMembers, numberMembers, objectMembers } from './other-members.ts';
import { stringMembers } from './string.ts';

/** `target[key](...args)`: an own function first, then the standard library; the errors are the runtime's. */
export function callMember(
  target: SandboxValue,
  key: SandboxValue,
  args: SandboxValue[],
  meter: Meter,
): SandboxValue {
  const name = toText(key);
  if (target === undefined || target === null) {
    throw new SandboxError(`TypeError: Can't read property ${name} of ${target}.`);
  }
  if (hasOwn(target, key)) return callOwn(target, name, args);
  if (target instanceof SandboxObject) return callIn(objectMembers, target, missingProperty);
  if (target instanceof SandboxArray) return callIn(arrayMembers, target, missingProperty);
  if (target instanceof SandboxFunction) return callIn(functionMembers, target, missingProperty);
  if (typeof target === 'string') return callIn(stringMembers, target, notFunction);
  if (typeof target === 'number') return callIn(numberMembers, target, notFunctionOfPrimitive);
  return callIn(booleanMembers, target, notFunctionOfPrimitive);

  function callIn<Target extends SandboxValue>(
    members: Members<Target>,
    value: Target,
    refuse: (name: string, value: SandboxValue) => SandboxError,
  ): SandboxValue {
    const member = members.get(name);
    if (member === undefined) throw refuse(name, value);
    return member(value, args, meter);
  }
}

function callOwn(target: SandboxValue, name: string, args: SandboxValue[]): SandboxValue {
  const own = readProperty(target, name);
  if (own instanceof SandboxFunction) return own.invoke(args);
  throw notFunction(name);
}

function missingProperty(name: string): SandboxError {
  return new SandboxError(`TypeError: Object has no '${name}' property.`);
}

function notFunction(name: string): SandboxError {
  return new SandboxError(`TypeError: ${name} is not a function`);
}

function notFunctionOfPrimitive(name: string, value: SandboxValue): SandboxError {
  return new SandboxError(`TypeError: ${toText(value)}.${name} is not a function.`);
}
