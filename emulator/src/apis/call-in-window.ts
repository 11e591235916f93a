import { locate, readPath } from '../page/index.ts';
import { defineFunction } from './define-api.ts';

export const callInWindow = defineFunction({
  name: 'callInWindow',
  types: ['string', '...any'],
  create:
    ({ page, toPage, toSandbox }) =>
    (path, ...args) => {
      const called = readPath(page.window, String(path));
      if (typeof called !== 'function') return undefined;
      return toSandbox(called.apply(locate(page.window, String(path))?.parent, args.map(toPage)));
    },
});
