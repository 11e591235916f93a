import { SandboxFunction } from '../values.ts';
import { defineFunction } from './define-api.ts';
import { demandPush, makeArrayInWindow } from './make-array-in-window.ts';

export const createQueue = defineFunction({
  name: 'createQueue',
  types: ['string'],
  create:
    ({ page, toPage }) =>
    (arrayKey) => {
      const path = String(arrayKey);
      const array = makeArrayInWindow(page, path);
      return new SandboxFunction('', (args) => {
        const items = args.map(toPage);
        if (array === page.dataLayer) page.parts.dataLayer.pushFromSandbox(...items);
        else demandPush(array, path).push(...items);
        return undefined;
      });
    },
});
