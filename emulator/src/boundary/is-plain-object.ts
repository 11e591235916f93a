/**
 * Whether GTM takes a page value for a plain object, of any realm: not a node, not a window, and made by
 * no constructor but a realm's `Object`, which is told by its prototype's own `isPrototypeOf`; it inherits nothing
 * that can be enumerated, which comes last in a loop.
 */
export function isPlainObject(value: object): boolean {
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  try {
    const candidate = value as { nodeType?: unknown; window?: unknown; constructor?: unknown };
    if (candidate.nodeType || candidate.window === value) return false;
    const isOfObject =
      !candidate.constructor ||
      Object.hasOwn(value, 'constructor') ||
      Object.hasOwn((candidate.constructor as { prototype: object }).prototype, 'isPrototypeOf');
    return isOfObject && endsWithOwn(value);
  } catch {
    // A getter that throws, or a constructor without a prototype: nothing that GTM would copy.
    return false;
  }
}

function endsWithOwn(value: object): boolean {
  let last: string | undefined;
  for (last in value);
  return last === undefined || Object.hasOwn(value, last);
}
