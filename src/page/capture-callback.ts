import { CALLBACK, MARK, SLOT } from '../core/protocol.ts';
import { createSiteCalls } from '../core/site-calls.ts';
import { globals } from './globals.ts';
import { isPageScript } from './is-page-script.ts';
import { safely } from './safely.ts';

/** The vendor calls this bare name, which a top-level `let` or `const` of the page hides from `window`. */
declare let SOAfterConfirmationFunction: unknown;

/** A wrapper is marked for the tag; the tag's own with the number of the slot of the site's function. */
interface Wrapper {
  (this: unknown): unknown;
  [MARK]: unknown;
}

/**
 * Stands between the vendor and the site's own callback, wherever and whenever the page defines it: by
 * assignment (an accessor sees it), by declaration (which replaces the property silently, so `check` looks
 * again) or by a top-level `let`. `onBooking` answers for how many ms the site's function is to wait at most;
 * `resumeSite` calls it sooner. The property is never read-only or non-configurable: a later
 * `function SOAfterConfirmationFunction(){}` would then be a syntax error for the site's whole script.
 */
export function captureCallback(
  onBooking: (payload: unknown, resumeSite: () => void) => number,
  onShadowed: () => void,
): { check: (again?: boolean) => void; uninstall: () => void } {
  /** How many calls of the site's function we are in; one for ever after `uninstall`. */
  let depth = 0;
  let isShadowed: boolean | undefined;

  // Each in a task of its own, so that what the site's function throws is the site's.
  const waiting = createSiteCalls((run) => setTimeout(run));

  /** By wrapper; a site function may copy what we keep on ours onto its own. */
  const originals = new WeakMap<object, unknown>();
  const originalOf = (found: unknown): unknown =>
    originals.has(found as object) ? originals.get(found as object) : found;
  const wrap = (found: unknown): Wrapper => {
    // Never a wrapper around a wrapper: not around our own, nor around the tag's.
    const original = originalOf(found);
    const mark = Object(original)[MARK];
    const held = typeof mark === 'number' ? globals[SLOT + mark] : original;
    const site = typeof held === 'function' ? held : (): void => {};
    const wrapper: Wrapper = function () {
      // biome-ignore lint/suspicious/noRedundantUseStrict: the built script is sloppy, and would make a missing `this` the window.
      'use strict';
      const callSite = (): unknown => {
        depth += 1;
        try {
          return site.apply(this, arguments);
        } finally {
          depth -= 1;
        }
      };
      // A site function that wraps ours calls it from within: that is the same booking.
      if (depth) return callSite();
      let resume: () => void;
      const waitMs = safely(() => onBooking(arguments[0], () => resume()));
      if (!waitMs && waiting.isEmpty()) return callSite();
      resume = waiting.add(callSite);
      setTimeout(resume, waitMs);
      return undefined;
    };
    wrapper[MARK] = true;
    originals.set(wrapper, original);
    // What the site keeps on its function it looks for on ours, by the global name.
    Object.setPrototypeOf(wrapper, site);
    return wrapper;
  };
  let wrapper = wrap(undefined);
  /** The page's own property. */
  let replaced: PropertyDescriptor | undefined;

  const accessor = {
    configurable: true,
    enumerable: true,
    get: (): unknown => (isPageScript() ? originalOf(wrapper) : wrapper),
    set: (value: unknown): void => {
      Reflect.deleteProperty(globals, CALLBACK);
      globals[CALLBACK] = value;
      check();
    },
  };

  const isInPlace = (): boolean => {
    const property = Object.getOwnPropertyDescriptor(globals, CALLBACK);
    return !!property && (property.get === accessor.get || property.value === wrapper);
  };

  const check = (again?: boolean): void =>
    safely(() => {
      if (isShadowed && !again) return;
      if (!isInPlace()) {
        replaced = Object.getOwnPropertyDescriptor(globals, CALLBACK);
        // Without a property of its own, `window` may still answer with an element of that id.
        wrapper = wrap(replaced && globals[CALLBACK]);
        // A declared function cannot be redefined, only replaced.
        if (!Reflect.defineProperty(globals, CALLBACK, accessor)) Reflect.set(globals, CALLBACK, wrapper);
      }
      const bare = SOAfterConfirmationFunction;
      if (originals.has(bare as object) || (isInPlace() && bare === globals[CALLBACK])) return;
      try {
        SOAfterConfirmationFunction = wrap(bare);
      } catch {
        // A constant.
      }
      if (originals.has(SOAfterConfirmationFunction as object)) return;
      isShadowed = true;
      onShadowed();
    });

  return {
    check,
    uninstall: () =>
      safely(() => {
        check();
        depth += 1;
        Reflect.deleteProperty(globals, CALLBACK);
        if (replaced) Object.defineProperty(globals, CALLBACK, replaced);
        const bare = SOAfterConfirmationFunction;
        if (originals.has(bare as object)) SOAfterConfirmationFunction = originalOf(bare);
      }),
  };
}
