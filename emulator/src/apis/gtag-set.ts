import { defineFunction } from './define-api.ts';

export const gtagSet = defineFunction({
  name: 'gtagSet',
  gaps: 'The command changes the model once the current event is done; it is not shown in the data layer array.',
  types: ['object|string'],
  create:
    ({ page, toPage }) =>
    (first, value) => {
      const { dataLayer } = page.parts;
      const message = typeof first === 'string' ? { [first]: toPage(value) } : toPage(first);
      dataLayer.enqueue(() => dataLayer.model.apply(message as Record<string, unknown>));
      return undefined;
    },
});
