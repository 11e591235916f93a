import { defineFunction } from './define-api.ts';

export const readTitle = defineFunction({
  name: 'readTitle',
  types: [],
  create:
    ({ page }) =>
    () =>
      page.facts.title,
});
