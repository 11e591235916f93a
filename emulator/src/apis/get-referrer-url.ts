import { defineFunction } from './define-api.ts';
import { urlComponent } from './url-component.ts';

export const getReferrerUrl = defineFunction({
  name: 'getReferrerUrl',
  gaps: 'A component that does not exist gives the whole URL.',
  types: ['string|undefined'],
  create:
    ({ page }) =>
    (component) =>
      // A whole referrer never has a fragment; browsers cut it off, too.
      urlComponent(page.facts.referrer, component).replace(component === 'fragment' ? '' : /#.*$/, ''),
});
