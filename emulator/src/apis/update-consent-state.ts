import { updateConsent } from '../page/run-gtag-command.ts';
import { defineFunction } from './define-api.ts';

export const updateConsentState = defineFunction({
  name: 'updateConsentState',
  types: ['object'],
  create:
    ({ page, toPage }) =>
    (state) => {
      const states = toPage(state) as Record<string, unknown>;
      const { dataLayer, consent } = page.parts;
      dataLayer.command(() => updateConsent(states, consent));
      return undefined;
    },
});
