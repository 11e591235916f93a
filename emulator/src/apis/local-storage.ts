import { toHostText } from '../language/values/host-primitive.ts';
import { defineObject } from './define-api.ts';

export const localStorage = defineObject({
  name: 'localStorage',
  types: { getItem: ['string'], setItem: ['string', 'any'], removeItem: ['string'] },
  create({ page }) {
    const store = page.parts.localStorage;
    if (!store) return undefined;
    return {
      getItem: (key) => store.getItem(String(key)),
      setItem(key, value) {
        try {
          store.setItem(String(key), toHostText(value));
          return true;
        } catch {
          // The browser's store is full, or closed to this page.
          return false;
        }
      },
      removeItem(key) {
        store.removeItem(String(key));
        return undefined;
      },
    };
  },
});
