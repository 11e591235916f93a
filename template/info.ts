/**
 * What GTM and its gallery show before anyone opens the form. `version` is that of the file's format; the template's
 * own versions are in `metadata.yaml`, its icon in `icon.png`. https://developers.google.com/tag-platform/tag-manager/templates/style
 */
export const info = {
  type: 'TAG',
  id: 'cvt_temp_public_id',
  version: 1,
  securityGroups: [],
  displayName: 'Booking Bridge for OnceHub',
  /** At most three, the most relevant first. */
  categories: ['CONVERSIONS', 'LEAD_GENERATION', 'ANALYTICS'],
  brand: { id: 'brand_dummy', displayName: 'Booking Bridge' },
  description:
    'Pushes each OnceHub (ScheduleOnce) booking on your site to the data layer, once and without personal data, as a ' +
    'conversion for GA4, Google Ads and others. Unofficial, not made by OnceHub.',
  containerContexts: ['WEB'],
};
