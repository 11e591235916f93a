import { toHostText } from '../language/values/host-primitive.ts';
import { defineObject } from './define-api.ts';

export const templateStorage = defineObject({
  name: 'templateStorage',
  // The runtime looks at no type here: what is no text is made one.
  types: {},
  create: ({ templateStorage: store }) => ({
    getItem(key) {
      return store.has(toHostText(key)) ? store.get(toHostText(key)) : null;
    },
    setItem(key, value) {
      store.set(toHostText(key), value);
      return undefined;
    },
    removeItem(key) {
      store.delete(toHostText(key));
      return undefined;
    },
    clear() {
      store.clear();
      return undefined;
    },
  }),
});
