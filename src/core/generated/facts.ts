// Generated from src/facts by `npm run generate`; do not edit.

import type { RuleGroup } from '../settings/rule.ts';

/** The standard fields in the order in which they are pushed, each without its `booking_`. */
export const STANDARD_FIELDS =
  'source|id|status|type|calendar|start_utc|start_local|start_host_local|date|weekday|hour|utc_offset_minutes|time_zone|lead_time_hours|duration_minutes|meeting_count|last_start_utc|utm_source|utm_medium|utm_campaign|utm_term|utm_content|value|currency|payload_version|data|test';

export const STANDARD_PATTERN = '^booking_(' + STANDARD_FIELDS + ')$';

const staffFields = 'booking_page|booking_host';
const links = 'cancel_link|reschedule_link|ics_link|vcs_link|location|vendor_booking_id';
const customerNote = 'customer_note';

/** A setting, and the fields that it allows; they need a legal basis besides. */
export const FIELDS_BY_SETTING: [setting: 'staffFields' | 'links' | 'customerNote', fields: string][] = [
  ['staffFields', staffFields],
  ['links', links],
  ['customerNote', customerNote],
];

/** Fields about the customer, which only a row can ask for, and a legal basis must allow. */
export const CUSTOMER_FIELDS =
  'customer_name|customer_first_name|customer_last_name|customer_email|customer_phone|booking_user_data';

/** What a row or a rule can name. */
const FIELD_PATTERN =
  'custom:.+|booking_(' +
  STANDARD_FIELDS +
  ')|' +
  CUSTOMER_FIELDS +
  '|' +
  staffFields +
  '|' +
  links +
  '|' +
  customerNote;

export const CONSENT_TYPES = 'ad_user_data|ad_storage|analytics_storage';

/** A currency, in any case. */
export const CURRENCY_PATTERN = '[A-Z]{3}';

/** A key of the data layer, and those of this pattern that are refused. */
export const KEY_PATTERN = '[A-Za-z]\\w{0,39}';
export const REFUSED_KEYS =
  '^(booking_(source|id|data|test)|event|eventCallback|eventTimeout|eventModel|ecommerce)$';
export const RESERVED_BY_GA4 =
  '^((firebase|ga|google)_.*|(c|dcl|gcl|s|session|srslt|u)id|currency|customer_?id|engagement_time_msec|session_(id|number)|sfmc_id|user_?id)$';

/** What stands before the `@` of an address that is nobody's in particular. */
export const ROLES =
  '^(info|office|sale|contact|hello|support|admin|team|mail|booking|help|service|marketing|billing|account|noreply|kontakt|contacto|demo|event)s?$';

/** Settings that are on or off, and off unless asked for. */
export const FLAGS =
  'legacyOrigins,staffFields,links,customerNote,funnel,countUnavailable,diagnostics,debug,simulate';

/** The defaults of the other settings, built anew. */
export const otherDefaults = (): Record<string, unknown> => ({
  eventName: 'booking_confirmed',
  dataLayerName: 'dataLayer',
  name: 'default',
  sources: { classic: true, calendar: true },
  origins: [],
  fields: 'standard',
  rows: [],
  constants: [],
  userData: 'off',
  emailField: '',
  phoneField: '',
  nameField: '',
  legalBasis: { kind: 'none', type: 'ad_user_data' },
  waitForConsent: null,
  value: { currency: '', default: null, rules: [] },
  exclude: [],
  dedupeDays: 0,
  waitForTagsMs: 0,
  callingCode: '',
});

/** Members of a group that may be missing. */
export const OPTIONAL = ['transform', 'signal'];

const TEXT = '.*\\S.*';

/** How each setting is accepted: see `rule.ts`. */
export const settingRules = (): RuleGroup => ({
  eventName: '[A-Za-z]\\w{0,29}',
  dataLayerName: '[A-Za-z_$][\\w$-]*',
  name: TEXT,
  sources: {},
  origins: ['https?://[^/]+'],
  fields: 'standard|rows|both',
  rows: [
    {
      field: FIELD_PATTERN,
      key: KEY_PATTERN,
      transform: 'none|lower case|first word|digits only|date part|hour|cut at 100|SHA-256',
    },
  ],
  constants: [{ key: KEY_PATTERN, value: null }],
  userData: 'off|plain|hashed',
  emailField: TEXT,
  phoneField: TEXT,
  nameField: TEXT,
  legalBasis: {
    kind: 'none|consent_mode|signal|not_needed',
    type: 'ad_user_data|ad_storage|analytics_storage',
    signal: null,
  },
  waitForConsent: 'analytics_storage|ad_storage',
  value: {
    currency: CURRENCY_PATTERN,
    default: 999999999,
    rules: [{ match: 'is|contains|starts with', text: TEXT, value: 999999999 }],
  },
  exclude: [{ field: FIELD_PATTERN, match: 'is|contains|ends with', text: TEXT }],
  dedupeDays: 90,
  waitForTagsMs: 3000,
  callingCode: '[1-9]\\d{0,2}',
});
