import { locate, readPath } from '../page/index.ts';
import { defineFunction } from './define-api.ts';

export const callInWindow = defineFunction({
  name: 'callInWindow',
  types: ['string', '...any'],
  create:
    ({ page, toPage, toSandbox }) =>
    (path, ...args) => {
      const called = readPath(page.window, String(path));
      if (typeof called !== 'function' || !saysFunction(called)) return undefined;
      return toSandbox(called.apply(locate(page.window, String(path))?.parent, args.map(toPage)));
    },
});

/**
 * The runtime tells a function by its class in words. An `async` function, a generator, a proxy of one and whatever
 * has its own `Symbol.toStringTag` say something else, and are not called: nothing tells the template so.
 */
function saysFunction(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Function]';
}
