/** Where a path on the page's window ends: what holds the value, an object as a rule, and its key there. */
export interface Slot {
  parent: Record<string, unknown>;
  key: string;
}

/**
 * Finds a dotted path the way the runtime walks it: every part before the last must be an own property that is
 * something, and neither a window nor a document. Undefined where the path breaks off. A text, a number or a
 * boolean is walked like an object, so that `length` of a text can be read and what is written there is lost.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/templates/permissions#access_globals
 */
export function locate(window: object, path: string): Slot | undefined {
  const keys = path.split('.');
  const key = keys.pop() ?? '';
  let parent: Record<string, unknown> = window as Record<string, unknown>;
  for (const step of keys) {
    const next = Object.hasOwn(parent, step) ? parent[step] : undefined;
    if (next === undefined || next === null || isWindowOrDocument(next, window)) return undefined;
    parent = next as Record<string, unknown>;
  }
  return { parent, key };
}

/**
 * A made-up window is built of this realm's own objects: their constructors make functions of text, and what is
 * written to their prototypes changes the program that runs the emulator. No template means these.
 */
function leadsToHost({ parent, key }: Slot): boolean {
  if (key === '__proto__') return true;
  return key === 'constructor' && typeof parent === 'function' && !Object.hasOwn(parent, key);
}

/** What stands in a slot, its parent's inherited members too. */
export function readSlot(slot: Slot): unknown {
  return leadsToHost(slot) ? undefined : slot.parent[slot.key];
}

/** Assigns as GTM's code does, which is not strict: nothing happens where the page does not let it. */
export function fillSlot({ parent, key }: Slot, value: unknown): void {
  if (isHolder(parent) && key !== '__proto__') Reflect.set(parent, key, value);
}

/** The value at a path; undefined where there is none, or where it is a window or a document. */
export function readPath(window: object, path: string): unknown {
  const place = locate(window, path);
  const value = place && readSlot(place);
  return isWindowOrDocument(value, window) ? undefined : value;
}

function isHolder(value: unknown): value is object {
  return typeof value === 'function' || (typeof value === 'object' && value !== null);
}

function isWindowOrDocument(value: unknown, window: object): boolean {
  if (!isHolder(value)) return false;
  if (value === window || value === (window as { document?: unknown }).document) return true;
  const candidate = value as { window?: unknown; nodeType?: unknown };
  return candidate.window === value || candidate.nodeType === 9;
}
