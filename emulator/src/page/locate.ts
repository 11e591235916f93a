/** Where a path on the page's window ends: the object that holds the value, and its key there. */
export interface Slot {
  parent: Record<string, unknown>;
  key: string;
}

/**
 * Finds a dotted path the way the runtime walks it: every part before the last must be an own property that is
 * an object or a function, and neither a window nor a document. Undefined where the path breaks off.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/templates/permissions#access_globals
 */
export function locate(window: object, path: string): Slot | undefined {
  const keys = path.split('.');
  const key = keys.pop() ?? '';
  let parent = window;
  for (const step of keys) {
    const next = Object.hasOwn(parent, step) ? (parent as Record<string, unknown>)[step] : undefined;
    if (!isHolder(next) || isWindowOrDocument(next, window)) return undefined;
    parent = next;
  }
  return leadsToHost(parent, key) ? undefined : { parent: parent as Record<string, unknown>, key };
}

/**
 * A made-up window is built of this realm's own objects: their constructors make functions of text, and what is
 * written to their prototypes changes the program that runs the emulator. No template means these.
 */
function leadsToHost(parent: object, key: string): boolean {
  return key === '__proto__' || (key === 'constructor' && !Object.hasOwn(parent, key));
}

/** Assigns as GTM's code does, which is not strict: nothing happens where the page does not let it. */
export function fillSlot({ parent, key }: Slot, value: unknown): void {
  Reflect.set(parent, key, value);
}

/** The value at a path; undefined where there is none, or where it is a window or a document. */
export function readPath(window: object, path: string): unknown {
  const place = locate(window, path);
  const value = place?.parent[place.key];
  return isHolder(value) && isWindowOrDocument(value, window) ? undefined : value;
}

function isHolder(value: unknown): value is object {
  return typeof value === 'function' || (typeof value === 'object' && value !== null);
}

function isWindowOrDocument(value: object, window: object): boolean {
  if (value === window || value === (window as { document?: unknown }).document) return true;
  const candidate = value as { window?: unknown; nodeType?: unknown };
  return candidate.window === value || candidate.nodeType === 9;
}
