/** A key of the data layer: a letter, then letters, digits and `_`, at most 40. */
export const KEY_PATTERN = '[A-Za-z]\\w{0,39}';

/**
 * Keys that are ours or GTM's, and those that a GA4 tag reads as something else. `gtm.*` and `_clear` are no keys in
 * this sense anyway. https://developers.google.com/tag-platform/tag-manager/datalayer
 */
export const refusedKeys = [
  'event',
  'eventCallback',
  'eventTimeout',
  'eventModel',
  'ecommerce',
  'booking_source',
  'booking_id',
  'booking_data',
  'booking_test',
] as const;

/**
 * Parameter names that GA4 keeps for itself: they cannot become custom dimensions.
 * https://support.google.com/analytics/answer/13316687
 */
export const RESERVED_BY_GA4 =
  '^((firebase|ga|google)_.*|(c|dcl|gcl|s|session|srslt|u)id|currency|customer_?id|engagement_time_msec|session_(id|number)|sfmc_id|user_?id)$';
