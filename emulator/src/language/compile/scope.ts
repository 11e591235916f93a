import type { Identifier } from 'acorn';

/** How a name was declared; assignments to constants are ignored, as in the runtime. */
export interface Binding {
  readonly slot: number;
  readonly constant: boolean;
}

/** The names of one scope; at run time each scope has one frame with a slot per name. */
export interface Scope {
  readonly parent: Scope | undefined;
  readonly isFunction: boolean;
  readonly bindings: Map<string, Binding>;
  /** Shared by all scopes of a program: names that nothing declares, and the offset of their first use. */
  readonly free: Map<string, number>;
}

/** Where a variable is found: `hops` frames outwards, in `slot`. */
export interface Location extends Binding {
  readonly hops: number;
}

export function createScope(parent: Scope | undefined, isFunction = false): Scope {
  return { parent, isFunction, bindings: new Map(), free: parent?.free ?? new Map() };
}

/** Declares a name, once; declaring it again keeps the slot. */
export function declare(scope: Scope, name: string, constant = false): Binding {
  const known = scope.bindings.get(name);
  if (known) return known;
  const binding = { slot: scope.bindings.size, constant };
  scope.bindings.set(name, binding);
  return binding;
}

/**
 * Finds a name, or nothing when it is a global. `arguments` belongs to the nearest function, arrow functions
 * too, and gets a slot there only when it is used.
 */
export function locate(scope: Scope, { name, start }: Identifier): Location | undefined {
  let hops = 0;
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const found = at.bindings.get(name) ?? (name === 'arguments' && at.isFunction && declare(at, name));
    if (found) return { ...found, hops };
    hops += 1;
  }
  if (!scope.free.has(name)) scope.free.set(name, start);
  return undefined;
}
