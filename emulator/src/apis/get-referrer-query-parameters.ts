import { SandboxArray } from '../values.ts';
import { defineFunction } from './define-api.ts';
import { queryValues } from './url-component.ts';

export const getReferrerQueryParameters = defineFunction({
  name: 'getReferrerQueryParameters',
  types: ['string', 'boolean|undefined'],
  create:
    ({ page }) =>
    (key, retrieveAll) => {
      const values = queryValues(page.facts.referrer, String(key));
      return retrieveAll === true ? new SandboxArray(values) : values[0];
    },
});
