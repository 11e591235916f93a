import { defineFunction } from './define-api.ts';

export const generateRandom = defineFunction({
  name: 'generateRandom',
  types: ['number', 'number'],
  create:
    ({ page }) =>
    (min, max) => {
      const lowest = Number(min);
      return Math.floor(page.parts.random() * (Number(max) - lowest + 1)) + lowest;
    },
});
