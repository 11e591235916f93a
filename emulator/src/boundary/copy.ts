import { isReference } from '../language/values/coerce.ts';
import { ownKeys, toIndex } from '../language/values/keys.ts';
import { readProperty } from '../language/values/read-property.ts';
import { SandboxArray, SandboxError, SandboxFunction, SandboxObject, type SandboxValue } from '../values.ts';
import { isPlainObject } from './is-plain-object.ts';

// Both directions stand in one file because each needs the other for the functions that cross.

/**
 * CopiesIn a page value for sandboxed code: primitives, arrays and plain objects of any realm deeply, functions
 * as callable wrappers; what else there is (dates, nodes, instances, symbols, …) arrives as `undefined`.
 * Cycles and shared references inside one value are kept. Throws what a getter throws.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/templates/api#copyfromwindow
 */
export function copyToSandbox(value: unknown): SandboxValue {
  return copyIn(value, new Map());
}

type CopiesIn = Map<object, SandboxValue>;

function copyIn(value: unknown, copies: CopiesIn): SandboxValue {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'undefined':
      return value;
    case 'function':
      return copies.get(value) ?? wrapFunction(value as PageFunction, copies);
    case 'object':
      return value === null ? null : (copies.get(value) ?? copyObject(value, copies));
    default:
      return undefined;
  }
}

function copyObject(value: object, copies: CopiesIn): SandboxValue {
  if (Array.isArray(value) || Object.prototype.toString.call(value) === '[object Arguments]') {
    const copy = new SandboxArray();
    copies.set(value, copy);
    eachOwn(value, (key, member) => {
      const index = toIndex(key);
      if (index >= 0) copy.items[index] = copyIn(member, copies);
      else copy.extra.set(key, copyIn(member, copies));
    });
    return copy;
  }
  if (!isPlainObject(value)) return undefined;
  const copy = new SandboxObject();
  copies.set(value, copy);
  eachOwn(value, (key, member) => copy.entries.set(key, copyIn(member, copies)));
  return copy;
}

type PageFunction = (this: unknown, ...args: unknown[]) => unknown;

function wrapFunction(page: PageFunction, copies: CopiesIn): SandboxFunction {
  // `this` is the function itself: a method of a copied object does not see its object.
  const wrapper = new SandboxFunction('', (args) => copyToSandbox(page.apply(page, args.map(copyToPage))));
  copies.set(page, wrapper);
  eachOwn(page, (key, member) => wrapper.properties.set(key, copyIn(member, copies)));
  return wrapper;
}

function eachOwn(value: object, visit: (key: string, member: unknown) => void): void {
  for (const key in value) {
    // The runtime calls the value's own idea of `hasOwnProperty`, so that an object without a prototype throws.
    if (typeof value.hasOwnProperty !== 'function') {
      throw new SandboxError('g.hasOwnProperty is not a function');
    }
    // biome-ignore lint/suspicious/noPrototypeBuiltins: the value's own method is what the runtime asks.
    if (value.hasOwnProperty(key)) visit(key, (value as Record<string, unknown>)[key]);
  }
}

/**
 * CopiesOut a sandbox value for the page: new native arrays and plain objects, and native functions that convert
 * their arguments, run in the interpreter and convert the result. Cycles and shared references inside one value
 * are kept. An error in the sandboxed function reaches the page code that called it.
 */
export function copyToPage(value: SandboxValue): unknown {
  return copyOut(value, new Map());
}

/** What every function of the page has and nobody can assign. */
const OWN_OF_FUNCTIONS: ReadonlySet<string> = new Set(['arguments', 'caller', 'length', 'name']);

type CopiesOut = Map<SandboxArray | SandboxObject | SandboxFunction, object>;

function copyOut(value: SandboxValue, copies: CopiesOut): unknown {
  if (!isReference(value)) return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  const copy = emptyCopy(value);
  copies.set(value, copy);
  for (const key of ownKeys(value)) {
    // Not a definition: a key `__proto__` sets the copy's prototype, or nothing. Not strict either, as in the
    // runtime: a function's own `name` is read-only, and what the program wrote there is lost without an error.
    if (!(value instanceof SandboxFunction && OWN_OF_FUNCTIONS.has(key))) {
      Reflect.set(copy, key, copyOut(readProperty(value, key), copies));
    }
  }
  return copy;
}

function emptyCopy(value: SandboxArray | SandboxObject | SandboxFunction): Record<string, unknown> {
  if (value instanceof SandboxArray) return [] as unknown as Record<string, unknown>;
  if (value instanceof SandboxObject) return {};
  const native = (...args: unknown[]) => copyToPage(value.invoke(args.map((arg) => copyToSandbox(arg))));
  return native as unknown as Record<string, unknown>;
}
