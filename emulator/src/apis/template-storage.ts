import { defineObject } from './define-api.ts';

export const templateStorage = defineObject({
  name: 'templateStorage',
  types: { getItem: ['string'], setItem: ['string', 'any'], removeItem: ['string'] },
  create: ({ templateStorage: store }) => ({
    getItem(key) {
      return store.has(String(key)) ? store.get(String(key)) : null;
    },
    setItem(key, value) {
      store.set(String(key), value);
      return undefined;
    },
    removeItem(key) {
      store.delete(String(key));
      return undefined;
    },
    clear() {
      store.clear();
      return undefined;
    },
  }),
});
