import { SandboxFunction, SandboxObject, type SandboxValue } from '../../values.ts';
import { isReference, type Primitive, toPrimitive } from './coerce.ts';
import { joinItems, toText } from './to-text.ts';

/**
 * What `String(value)` gives where the runtime hands the value to a function of the host: there, unlike in an
 * operator of the sandbox, an object's own `toString` and `valueOf` are called.
 */
export function toHostText(value: SandboxValue): string {
  if (value instanceof SandboxObject) return String(convert(value, ['toString', 'valueOf']));
  if (isReference(value) && !(value instanceof SandboxFunction)) return joinItems(value, ',', toHostText);
  return toText(value);
}

/** What `Number(value)` gives there; a function is never a number, whatever its name. */
export function toHostNumber(value: SandboxValue): number {
  if (value instanceof SandboxFunction) return Number.NaN;
  if (value instanceof SandboxObject) return Number(convert(value, ['valueOf', 'toString']));
  return Number(isReference(value) ? toHostText(value) : toPrimitive(value));
}

function convert(object: SandboxObject, methods: readonly ('toString' | 'valueOf')[]): Primitive {
  for (const name of methods) {
    const own = object.entries.get(name);
    // The `valueOf` that every object of the host inherits answers the object itself, which is no primitive.
    if (!object.entries.has(name) && name === 'toString') return toText(object);
    if (!(own instanceof SandboxFunction)) continue;
    const result = own.invoke([]);
    if (!isReference(result)) return result;
  }
  throw new TypeError('Cannot convert object to primitive value');
}
