import { setConsentDefaults } from '../page/run-gtag-command.ts';
import { defineFunction } from './define-api.ts';

export const setDefaultConsentState = defineFunction({
  name: 'setDefaultConsentState',
  gaps: '`wait_for_update` makes nothing wait.',
  types: ['object'],
  create:
    ({ page, toPage }) =>
    (state) => {
      const states = toPage(state) as Record<string, unknown>;
      const { dataLayer, consent } = page.parts;
      dataLayer.command(() => setConsentDefaults(states, consent, page.region));
      return undefined;
    },
});
