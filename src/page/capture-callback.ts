import { globals } from './globals.ts';
import { isPageScript } from './is-page-script.ts';
import { quietly } from './quietly.ts';

/** The vendor calls this bare name, which a top-level `let` or `const` of the page hides from `window`. */
declare let SOAfterConfirmationFunction: unknown;

const NAME = 'SOAfterConfirmationFunction';

/**
 * A wrapper is marked: by the tag with the number of the slot of the site's function, by us with what it
 * replaced, and with itself, since a site function may copy our properties onto its own.
 */
interface Wrapper {
  (this: unknown): unknown;
  bookingBridge: { replaced: unknown; wrapper: unknown } | number | undefined;
}

/**
 * A call of the site's function that waits for tags. A vendor's script that was loaded twice calls twice: the
 * second call, which counts nothing, must not redirect before the first may, nor overtake it.
 */
interface Turn {
  callSite: () => unknown;
  isReady: boolean;
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
): { check: () => void; release: () => void } => {
  let isPassing = false;
  let isReleased = false;
  let isShadowed = false;

  const turns: Turn[] = [];
  /** Each in a task of its own, so that what the site's function throws is the site's. */
  const takeTurns = (): void => {
    while (turns[0]?.isReady) setTimeout((turns.shift() as Turn).callSite);
  };

  const wrap = (found: unknown): Wrapper => {
    const mark = typeof found === 'function' ? (found as Wrapper).bookingBridge : undefined;
    // Never a wrapper around a wrapper: not around our own, nor around the tag's.
    const original = mark && typeof mark === 'object' && mark.wrapper === found ? mark.replaced : found;
    const site = typeof mark === 'number' ? globals['bookingBridgeSite' + mark] : original;
    const wrapper: Wrapper = function () {
      // biome-ignore lint/suspicious/noRedundantUseStrict: the built script is sloppy, and would make a missing `this` the window.
      'use strict';
      // A site function that wraps ours calls it from within: that is the same booking.
      const isInner = isPassing || isReleased;
      const callSite = (): unknown => {
        if (typeof site !== 'function') return undefined;
        isPassing = true;
        try {
          return site.apply(this, arguments);
        } finally {
          isPassing = isInner;
        }
      };
      const turn: Turn = { callSite, isReady: false };
      const release = (): void => {
        turn.isReady = true;
        takeTurns();
      };
      const guardMs = isInner ? 0 : quietly(() => onBooking(arguments[0], release));
      if (isInner || !(guardMs || turns.length)) return callSite();
      turns.push(turn);
      if (guardMs) setTimeout(release, guardMs);
      else release();
      return undefined;
    };
    wrapper.bookingBridge = { replaced: original, wrapper };
    // What the site keeps on its function it looks for on ours, by the global name.
    if (typeof site === 'function') Object.setPrototypeOf(wrapper, site);
    return wrapper;
  };
  let wrapper = wrap(undefined);
  /** The page's own property, as long as nothing else was assigned. */
  let replacedProperty: PropertyDescriptor | undefined;
  let bareWrapper: Wrapper | undefined;

  const originalOf = (ours: Wrapper): unknown => (ours.bookingBridge as { replaced: unknown }).replaced;

  const accessor = {
    configurable: true,
    enumerable: true,
    get: (): unknown => (isPageScript() ? originalOf(wrapper) : wrapper),
    set: (value: unknown): void => {
      if (value === wrapper) return;
      wrapper = wrap(value);
      replacedProperty = undefined;
    },
  };

  const isOurs = (property: PropertyDescriptor | undefined): boolean =>
    !!property && (property.get === accessor.get || property.value === wrapper);

  return {
    check: () =>
      quietly(() => {
        const property = Object.getOwnPropertyDescriptor(window, NAME);
        if (!isOurs(property)) {
          // Without a property of its own, `window` may still answer with an element of that id.
          wrapper = wrap(property && globals[NAME]);
          // A declared function cannot be redefined, only replaced.
          const isFixed = property && !property.configurable;
          replacedProperty = isFixed ? undefined : property;
          if (isFixed) globals[NAME] = wrapper;
          else Object.defineProperty(window, NAME, accessor);
        }
        const bare = SOAfterConfirmationFunction;
        if (isShadowed || bare === globals[NAME] || bare === bareWrapper) return;
        bareWrapper = wrap(bare);
        isShadowed = true;
        quietly(() => {
          SOAfterConfirmationFunction = bareWrapper;
          isShadowed = false;
        });
        if (isShadowed) onShadowed();
      }),
    release: () =>
      quietly(() => {
        isReleased = true;
        const property = Object.getOwnPropertyDescriptor(window, NAME);
        const original = originalOf(wrapper);
        if (isOurs(property)) {
          Reflect.deleteProperty(window, NAME);
          if (replacedProperty) Object.defineProperty(window, NAME, replacedProperty);
          else if (original !== undefined) globals[NAME] = original;
        }
        if (SOAfterConfirmationFunction === bareWrapper)
          SOAfterConfirmationFunction = originalOf(bareWrapper as Wrapper);
      }),
  };
};
