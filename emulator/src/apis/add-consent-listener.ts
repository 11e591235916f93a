import { SandboxFunction } from '../values.ts';
import { defineFunction } from './define-api.ts';

export const addConsentListener = defineFunction({
  name: 'addConsentListener',
  types: ['string', 'function'],
  create:
    ({ page }) =>
    (type, listener) => {
      page.parts.consent.listen(String(type), (changed, granted) => {
        if (listener instanceof SandboxFunction) listener.invoke([changed, granted]);
      });
      return undefined;
    },
});
