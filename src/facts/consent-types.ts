/**
 * The types of Google consent mode that a setting can name, with the words of the form.
 * https://developers.google.com/tag-platform/security/concepts/consent-mode
 */
export const consentTypes = {
  ad_user_data: 'ad_user_data (send personal data to Google for ads)',
  ad_storage: 'ad_storage (advertising)',
  analytics_storage: 'analytics_storage (statistics)',
} as const;
