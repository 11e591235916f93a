import { globals } from './globals.ts';
import { isPageScript } from './is-page-script.ts';
import { safely } from './safely.ts';

/** The vendor calls this bare name, which a top-level `let` or `const` of the page hides from `window`. */
declare let SOAfterConfirmationFunction: unknown;

const NAME = 'SOAfterConfirmationFunction';

/** A wrapper is marked for the tag; the tag's own with the number of the slot of the site's function. */
interface Wrapper {
  (this: unknown): unknown;
  bookingBridge: unknown;
}

/**
 * Stands between the vendor and the site's own callback, wherever and whenever the page defines it: by
 * assignment (an accessor sees it), by declaration (which replaces the property silently, so `check` looks
 * again) or by a top-level `let`. `onBooking` answers for how many ms the site's function is to wait at most;
 * `release` calls it sooner. The property is never read-only or non-configurable: a later
 * `function SOAfterConfirmationFunction(){}` would then be a syntax error for the site's whole script.
 */
export const captureCallback = (
  onBooking: (payload: unknown, release: () => void) => number,
  onShadowed: () => void,
): { check: (again?: boolean) => void; release: () => void } => {
  /** How many calls of the site's function we are in; one for ever when released. */
  let depth = 0;
  let isShadowed: boolean | undefined;

  /**
   * Calls of the site's function that wait for tags. A vendor's script that was loaded twice calls twice: the
   * second call, which counts nothing, must not redirect before the first may, nor overtake it.
   */
  const turns: (() => unknown)[] = [];
  const ready = new WeakSet<object>();

  /** By wrapper; a site function may copy what we keep on ours onto its own. */
  const originals = new WeakMap<object, unknown>();
  const originalOf = (found: unknown): unknown =>
    originals.has(found as object) ? originals.get(found as object) : found;
  const wrap = (found: unknown): Wrapper => {
    // Never a wrapper around a wrapper: not around our own, nor around the tag's.
    const original = originalOf(found);
    const mark = Object(original).bookingBridge;
    const held = typeof mark === 'number' ? globals['bookingBridgeSite' + mark] : original;
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
      const release = (): void => {
        ready.add(callSite);
        // Each in a task of its own, so that what the site's function throws is the site's.
        while (ready.has(turns[0] as object)) setTimeout(turns.shift() as () => void);
      };
      const waitForTagsMs = safely(() => onBooking(arguments[0], release));
      if (!waitForTagsMs && !turns[0]) return callSite();
      turns.push(callSite);
      setTimeout(release, waitForTagsMs);
      return undefined;
    };
    wrapper.bookingBridge = true;
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
      Reflect.deleteProperty(globals, NAME);
      globals[NAME] = value;
      check();
    },
  };

  const check = (again?: boolean): void =>
    safely(() => {
      const property = Object.getOwnPropertyDescriptor(globals, NAME);
      if (!property || (property.get !== accessor.get && property.value !== wrapper)) {
        // Without a property of its own, `window` may still answer with an element of that id.
        wrapper = wrap(property && globals[NAME]);
        replaced = property;
        // A declared function cannot be redefined, only replaced.
        if (!Reflect.defineProperty(globals, NAME, accessor)) globals[NAME] = wrapper;
      }
      const bare = SOAfterConfirmationFunction;
      if ((isShadowed && !again) || bare === globals[NAME] || originals.has(bare as object)) return;
      try {
        SOAfterConfirmationFunction = wrap(bare);
      } catch {
        isShadowed = true;
        onShadowed();
      }
    });

  return {
    check,
    release: () =>
      safely(() => {
        check();
        depth += 1;
        Reflect.deleteProperty(globals, NAME);
        if (replaced) Object.defineProperty(globals, NAME, replaced);
        const bare = SOAfterConfirmationFunction;
        if (originals.has(bare as object)) SOAfterConfirmationFunction = originalOf(bare);
      }),
  };
};
