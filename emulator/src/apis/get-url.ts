import { defineFunction } from './define-api.ts';
import { urlComponent } from './url-component.ts';

export const getUrl = defineFunction({
  name: 'getUrl',
  gaps: 'A component that does not exist gives the whole URL.',
  types: ['string|undefined'],
  create:
    ({ page }) =>
    (component) =>
      urlComponent(page.facts.url, component),
});
