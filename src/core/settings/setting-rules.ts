import { FIELD_PATTERN } from '../fields.ts';
import type { Settings } from './settings.ts';

/**
 * How one setting is accepted: text is a pattern, a number is the most, `null` takes anything; a list has the
 * rule of its items, a group has rules by name. Where the default is a boolean, only a boolean is taken.
 */
export type Rule = string | number | null | [item: Rule] | RuleGroup;
export type RuleGroup = { [name: string]: Rule };

/**
 * Keys that are ours or GTM's are refused; `gtm.*` and `_clear` are no keys in this sense anyway.
 * https://developers.google.com/tag-platform/tag-manager/datalayer
 */
const KEY = '(?!(booking_(source|id|data|test)|event(Callback|Timeout|Model)?|ecommerce)$)[A-Za-z]\\w{0,39}';
const TEXT = '.*\\S.*';
const AMOUNT = 999999999;
/** The types that settings can name. */
export const CONSENT_TYPES = 'ad_user_data|ad_storage|analytics_storage';

/** Settings that are on or off, and off unless asked for. */
export const FLAGS =
  'legacyOrigins,staffFields,links,customerNote,funnel,countUnavailable,diagnostics,debug,simulate';

export const defaultSettings = (): Settings => {
  const settings = {
    eventName: 'booking_confirmed',
    dataLayerName: 'dataLayer',
    name: 'default',
    sources: { classic: true, calendar: true },
    origins: [],
    fields: 'standard',
    rows: [],
    constants: [],
    userData: 'off',
    legalBasis: { kind: 'none', type: 'ad_user_data' },
    waitForConsent: null,
    value: { currency: '', default: null, rules: [] },
    exclude: [],
    dedupeDays: 0,
    waitForTagsMs: 0,
  } as unknown as Settings;
  FLAGS.split(',').forEach((name) => {
    (settings as unknown as Record<string, boolean>)[name] = false;
  });
  return settings;
};

export const settingRules = (): RuleGroup => ({
  eventName: '[A-Za-z]\\w{0,29}',
  dataLayerName: '[A-Za-z_$][\\w$]*',
  name: TEXT,
  sources: {},
  origins: ['https?://[^/]+'],
  fields: 'standard|rows|both',
  rows: [
    {
      field: FIELD_PATTERN,
      key: KEY,
      transform: 'none|lower case|first word|SHA-256|digits only|date part|hour|cut at 100',
    },
  ],
  constants: [{ key: KEY, value: null }],
  userData: 'off|plain|hashed',
  legalBasis: {
    kind: 'none|consent_mode|signal|not_needed',
    type: CONSENT_TYPES,
    signal: null,
  },
  waitForConsent: 'analytics_storage|ad_storage',
  value: {
    currency: '[A-Z]{3}',
    default: AMOUNT,
    rules: [{ match: 'is|contains|starts with', text: TEXT, value: AMOUNT }],
  },
  exclude: [{ field: FIELD_PATTERN, match: 'is|contains|ends with', text: TEXT }],
  dedupeDays: 90,
  waitForTagsMs: 3000,
});

/**
 * Parameter names that GA4 keeps for itself: they cannot become custom dimensions.
 * https://support.google.com/analytics/answer/13316687
 */
export const RESERVED_BY_GA4 =
  '^((firebase|ga|google)_.*|(c|dcl|gcl|s|session|srslt|u)id|currency|customer_?id|engagement_time_msec|session_(id|number)|sfmc_id|user_?id)$';
