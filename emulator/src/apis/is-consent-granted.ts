import { defineFunction } from './define-api.ts';

export const isConsentGranted = defineFunction({
  name: 'isConsentGranted',
  gaps: 'A tag set to fire always gets true for every type in GTM; that setting is not emulated.',
  types: ['string'],
  create:
    ({ page }) =>
    (type) =>
      page.parts.consent.isGranted(String(type)),
});
