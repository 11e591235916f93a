import { defineFunction } from './define-api.ts';

export const generateRandom = defineFunction({
  name: 'generateRandom',
  types: ['number', 'number'],
  create:
    ({ page }) =>
    (min, max) => {
      const [lowest, highest] = rangeOf(Number(min), Number(max));
      return Math.floor(page.parts.random() * (highest - lowest + 1) + lowest);
    },
});

/** Where the bounds are no numbers or the wrong way round, the runtime takes the whole numbers of 31 bits. */
function rangeOf(min: number, max: number): [lowest: number, highest: number] {
  return min <= max ? [min, max] : [0, 2_147_483_647];
}
