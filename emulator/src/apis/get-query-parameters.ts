import { SandboxArray } from '../values.ts';
import { defineFunction } from './define-api.ts';
import { queryValues } from './url-component.ts';

export const getQueryParameters = defineFunction({
  name: 'getQueryParameters',
  types: ['string', 'boolean|undefined'],
  create:
    ({ page }) =>
    (key, retrieveAll) => {
      const values = queryValues(page.facts.url, String(key));
      return retrieveAll === true ? new SandboxArray(values) : values[0];
    },
});
