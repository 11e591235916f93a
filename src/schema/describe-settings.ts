import type { Settings } from '../core/settings/settings.ts';

/** Where a setting can be made: in the form of the tag, there only if the bridge is used, or on the page. */
export type Reach =
  | 'yes'
  | 'through the bridge'
  | 'set by itself'
  | 'from the embed question'
  | 'preview only'
  | 'no';

export interface SettingDescription<Value> {
  type: string;
  default: Value;
  meaning: string;
  tag: Reach;
  bridge: 'yes' | 'debug bridge';
}

// biome-ignore format: one row per setting reads as the table that it is
/** Every setting, in the order of the documentation. */
export const describedSettings: { [Name in keyof Settings]: SettingDescription<Settings[Name]> } = {
  eventName: { type: 'string', default: 'booking_confirmed', meaning: 'Name of the event: a letter, then letters, digits and `_`, at most 30 characters', tag: 'yes', bridge: 'yes' },
  dataLayerName: { type: 'string', default: 'dataLayer', meaning: 'Name of the global array that Google Tag Manager reads; another than the default goes through the bridge', tag: 'yes', bridge: 'yes' },
  name: { type: 'string', default: 'default', meaning: 'Settings of the same name replace each other, another name adds an event; the tag uses container and tag id', tag: 'set by itself', bridge: 'yes' },
  sources: { type: '{ classic: boolean, calendar: boolean }', default: { classic: true, calendar: true }, meaning: "Which of OnceHub's products are listened to", tag: 'from the embed question', bridge: 'yes' },
  legacyOrigins: { type: 'boolean', default: false, meaning: 'Also believe messages from the old hosts of ScheduleOnce', tag: 'yes', bridge: 'yes' },
  origins: { type: 'string[]', default: [], meaning: 'Further exact origins whose messages are believed, such as `https://booking.example`', tag: 'no', bridge: 'yes' },
  fields: { type: "'standard' | 'rows' | 'both'", default: 'standard', meaning: 'The standard fields, those of the rows, or both; rows win', tag: 'yes', bridge: 'yes' },
  rows: { type: '{ field, key, transform }[]', default: [], meaning: 'Which field is pushed under which key, and what is done to it on the way', tag: 'yes', bridge: 'yes' },
  constants: { type: '{ key, value }[]', default: [], meaning: 'Keys with a fixed value; they win over fields', tag: 'yes', bridge: 'yes' },
  staffFields: { type: 'boolean', default: false, meaning: 'Push the booking page and the host', tag: 'yes', bridge: 'yes' },
  links: { type: 'boolean', default: false, meaning: 'Push links, location and the raw id: whoever reads them can cancel, join or see the meeting', tag: 'yes', bridge: 'yes' },
  customerNote: { type: 'boolean', default: false, meaning: "Push the customer's note", tag: 'yes', bridge: 'yes' },
  userData: { type: "'off' | 'plain' | 'hashed'", default: 'off', meaning: 'Push `booking_user_data` for enhanced conversions', tag: 'yes', bridge: 'yes' },
  legalBasis: { type: "{ kind: 'none' | 'consent_mode' | 'signal' | 'not_needed', type, signal? }", default: { kind: 'none', type: 'ad_user_data' }, meaning: 'What allows personal data: consent mode of that `type`, a `signal` that says granted or true, or nothing because none is needed here', tag: 'yes', bridge: 'yes' },
  waitForConsent: { type: "null | 'analytics_storage' | 'ad_storage'", default: null, meaning: 'Hold the whole event until this consent is granted, in the memory of the page', tag: 'yes', bridge: 'yes' },
  value: { type: '{ currency, default, rules: { match, text, value }[] }', default: { currency: '', default: null, rules: [] }, meaning: 'What a booking is worth: the first rule that fits the event type, else the default; currency in ISO 4217', tag: 'yes', bridge: 'yes' },
  exclude: { type: '{ field, match, text }[]', default: [], meaning: 'Bookings that are not counted, such as e-mail ends with `@acme.com`', tag: 'yes', bridge: 'yes' },
  dedupeDays: { type: 'number, 0 to 90', default: 0, meaning: 'Days to remember a booking (hashed, 50 at most) so that it is not counted again on another page; only while `analytics_storage` is granted', tag: 'yes', bridge: 'yes' },
  waitForTagsMs: { type: 'number, 0 to 3000', default: 0, meaning: "Milliseconds that the site's own callback, which may redirect, waits at most for the tags; 0 is off", tag: 'yes', bridge: 'yes' },
  funnel: { type: 'boolean', default: false, meaning: 'Also push `booking_calendar_loaded` and `booking_time_selected`', tag: 'through the bridge', bridge: 'yes' },
  countUnavailable: { type: 'boolean', default: false, meaning: 'Count bookings whose details OnceHub could not deliver', tag: 'through the bridge', bridge: 'yes' },
  diagnostics: { type: 'boolean', default: false, meaning: 'Also push `booking_diagnostic` with a code for what was not counted or looked odd', tag: 'yes', bridge: 'yes' },
  debug: { type: 'boolean', default: false, meaning: 'Tell every step in the console of preview; the debug bridge tells it in any case', tag: 'yes', bridge: 'debug bridge' },
  simulate: { type: 'boolean', default: false, meaning: 'Simulate one booking, once per page; on the debug bridge by its command `simulate`', tag: 'preview only', bridge: 'debug bridge' },
};
