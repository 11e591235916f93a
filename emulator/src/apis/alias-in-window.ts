import { fillSlot, locate, readPath } from '../page/index.ts';
import { defineFunction } from './define-api.ts';

export const aliasInWindow = defineFunction({
  name: 'aliasInWindow',
  types: ['string', 'string'],
  create:
    ({ page }) =>
    (toPath, fromPath) => {
      const value = readPath(page.window, String(fromPath));
      const target = locate(page.window, String(toPath));
      if (!target) return false;
      // Where the path to write leads into a text, the runtime says true whatever it read.
      if (value === undefined && typeof target.parent !== 'string') return false;
      fillSlot(target, value);
      return true;
    },
});
