import type { Json } from '../file/index.ts';
import { apiNeeds } from '../permissions/index.ts';
import { SandboxArray, SandboxObject, type SandboxValue } from '../values.ts';
import type { ApiCall } from './code/api-uses.ts';

/** The members of the APIs that are objects. */
export const apiMembers: ReadonlyMap<string, readonly string[]> = new Map([
  ['JSON', ['parse', 'stringify']],
  ['localStorage', ['getItem', 'setItem', 'removeItem']],
  ['Math', ['abs', 'ceil', 'floor', 'max', 'min', 'pow', 'round', 'sqrt']],
  ['Object', ['keys', 'values', 'entries', 'freeze', 'delete']],
  ['templateStorage', ['getItem', 'setItem', 'removeItem', 'clear']],
]);

/** What stands for an argument that is known only when the code runs. */
export const unknownValue = new SandboxObject();

/** The permission requests of one call; `unknown` stands for the arguments that are not known, by their index. */
export function requestsOf(
  { api, method, args }: ApiCall,
  unknown: (index: number) => SandboxObject = () => unknownValue,
): SandboxValue[][] {
  const values = args.map((value, index) => (value === undefined ? unknown(index) : toSandboxValue(value)));
  return apiNeeds.get(api)?.requests(values, method) ?? [];
}

function toSandboxValue(value: Json): SandboxValue {
  if (Array.isArray(value)) return new SandboxArray(value.map(toSandboxValue));
  if (typeof value !== 'object' || value === null) return value;
  return new SandboxObject(Object.entries(value).map(([key, member]) => [key, toSandboxValue(member)]));
}
