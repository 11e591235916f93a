import { CUSTOMER_FIELDS, FIELDS_BY_SETTING, standardNames } from './fields.ts';

/**
 * How one setting is accepted: a boolean is its default; text and numbers have a default and a pattern or a
 * most; a list has the rule of its items; a group has rules by name. `null` accepts anything.
 */
export type Rule =
  | null
  | boolean
  | [fallback: string | null | undefined, pattern: string]
  | [fallback: number | null | undefined, most: number]
  | [item: Rule]
  | { [name: string]: Rule };

/**
 * Keys that are ours or GTM's are refused. `gtm.*` and `_clear` are no keys in this sense anyway.
 * https://developers.google.com/tag-platform/tag-manager/datalayer
 */
const KEY = '(?!(booking_(source|id|data|test)|event(Callback|Timeout|Model)?|ecommerce)$)[A-Za-z]\\w{0,39}';

const SOME_TEXT = '.*\\S.*';

export const settingRules = (): { [name: string]: Rule } => {
  const names = standardNames().concat(CUSTOMER_FIELDS.split(','));
  for (const setting in FIELDS_BY_SETTING)
    names.push(FIELDS_BY_SETTING[setting as keyof typeof FIELDS_BY_SETTING]);
  const field = 'custom:.+|' + names.join('|').split(',').join('|');
  const key: Rule = [undefined, KEY];
  return {
    eventName: ['booking_confirmed', '[A-Za-z]\\w{0,29}'],
    dataLayerName: ['dataLayer', '[A-Za-z_$][\\w$]*'],
    name: ['default', SOME_TEXT],
    sources: { classic: true, calendar: true },
    legacyOrigins: false,
    origins: [[undefined, 'https?://[^/]+']],
    fields: ['standard', 'standard|rows|both'],
    rows: [
      {
        field: [undefined, field],
        key,
        transform: ['none', 'none|lower case|first word|SHA-256|digits only|date part|hour|cut at 100'],
      },
    ],
    constants: [{ key, value: null }],
    staffFields: false,
    links: false,
    note: false,
    userData: ['off', 'off|plain|hashed'],
    ground: {
      kind: ['none', 'none|consent_mode|signal|not_needed'],
      type: ['ad_user_data', 'ad_user_data|ad_storage|analytics_storage'],
      signal: null,
    },
    holdUntil: [null, 'analytics_storage|ad_storage'],
    value: {
      currency: ['', '[A-Z]{3}'],
      default: [null, 999999999],
      rules: [
        {
          match: [undefined, 'is|contains|starts with'],
          text: [undefined, SOME_TEXT],
          value: [undefined, 999999999],
        },
      ],
    },
    exclude: [
      {
        field: [undefined, field],
        match: [undefined, 'is|contains|ends with'],
        text: [undefined, SOME_TEXT],
      },
    ],
    rememberDays: [0, 90],
    guardMs: [0, 3000],
    funnel: false,
    countUnavailable: false,
    diagnostics: false,
    debug: false,
    simulate: false,
  };
};

/**
 * Parameter names that GA4 keeps for itself: they cannot become custom dimensions.
 * https://support.google.com/analytics/answer/13316687
 */
export const RESERVED_BY_GA4 =
  '^((firebase|ga|google)_.*|(c|dcl|gcl|s|session|srslt|u)id|currency|customer_?id|engagement_time_msec|session_(id|number)|sfmc_id|user_?id)$';
