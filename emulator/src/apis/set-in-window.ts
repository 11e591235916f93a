import { fillSlot, locate, readSlot } from '../page/index.ts';
import { defineFunction } from './define-api.ts';

export const setInWindow = defineFunction({
  name: 'setInWindow',
  types: ['string', 'any', 'boolean|undefined'],
  create:
    ({ page, toPage }) =>
    (key, value, override) => {
      const place = locate(page.window, String(key));
      if (!place || (readSlot(place) !== undefined && override !== true)) return false;
      fillSlot(place, toPage(value));
      return true;
    },
});
