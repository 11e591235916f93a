import { defineFunction } from './define-api.ts';

export const copyFromDataLayer = defineFunction({
  name: 'copyFromDataLayer',
  types: ['string', 'number|undefined'],
  create:
    ({ page, toSandbox }) =>
    (key, version) => {
      const { model } = page.parts.dataLayer;
      return toSandbox(version === 1 ? model.readLast(String(key)) : model.read(String(key)));
    },
});
