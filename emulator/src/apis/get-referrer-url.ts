import { defineFunction } from './define-api.ts';
import { urlComponent } from './url-component.ts';

export const getReferrerUrl = defineFunction({
  name: 'getReferrerUrl',
  gaps: 'A component that does not exist gives the whole URL.',
  types: ['string|undefined'],
  create:
    ({ page }) =>
    (component) =>
      urlComponent(page.facts.referrer, component),
});
