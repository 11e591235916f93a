import { fillSlot, locate } from '../page/index.ts';
import { defineFunction } from './define-api.ts';

export const setInWindow = defineFunction({
  name: 'setInWindow',
  types: ['string', 'any', 'boolean|undefined'],
  create:
    ({ page, toPage }) =>
    (key, value, override) => {
      const place = locate(page.window, String(key));
      if (!place || (place.parent[place.key] !== undefined && override !== true)) return false;
      fillSlot(place, toPage(value));
      return true;
    },
});
