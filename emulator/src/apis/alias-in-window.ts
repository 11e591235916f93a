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
      if (value === undefined || !target) return false;
      fillSlot(target, value);
      return true;
    },
});
