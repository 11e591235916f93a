import { defineFunction } from './define-api.ts';

export const readCharacterSet = defineFunction({
  name: 'readCharacterSet',
  types: [],
  create:
    ({ page }) =>
    () =>
      page.facts.charset,
});
