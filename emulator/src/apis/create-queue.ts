import { SandboxFunction } from '../values.ts';
import { defineFunction } from './define-api.ts';
import { demandPush, makeArrayInWindow } from './make-array-in-window.ts';

export const createQueue = defineFunction({
  name: 'createQueue',
  gaps: 'What the returned function returns is not documented; here it is what `push` returns.',
  types: ['string'],
  create:
    ({ page, toPage, toSandbox }) =>
    (arrayKey) => {
      const path = String(arrayKey);
      const array = makeArrayInWindow(page, path);
      return new SandboxFunction('', (args) => {
        const items = args.map(toPage);
        if (array === page.dataLayer) return page.parts.dataLayer.pushFromSandbox(...items);
        return toSandbox(demandPush(array, path).push(...items));
      });
    },
});
