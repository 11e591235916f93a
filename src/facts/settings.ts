import { consentTypes } from './consent-types.ts';
import { CURRENCY_PATTERN } from './currencies.ts';
import { transforms } from './transforms.ts';
import { choice, type Member, type Value } from './value.ts';

/** Where a setting can be made: in the form of the tag, there only if the bridge is used, or on the page. */
export type Reach =
  | 'yes'
  | 'through the bridge'
  | 'set by itself'
  | 'from the embed question'
  | 'preview only'
  | 'no';

/** One setting, for the developer who writes it and the marketer who is asked for it. */
export type SettingFact = Member & {
  meaning: string;
  tag: Reach;
  bridge: 'yes' | 'debug bridge';
};

const flag = { is: 'flag', default: false } as const;
const everywhere = { tag: 'yes', bridge: 'yes' } as const;
const throughBridge = { tag: 'through the bridge', bridge: 'yes' } as const;
const text = { is: 'text' } as const;
const amount = { is: 'number', min: 0, max: 999_999_999 } as const;

function keysOf<Facts extends object>(facts: Facts): readonly (keyof Facts & string)[] {
  return Object.keys(facts) as (keyof Facts & string)[];
}

const transform = { is: 'choice', type: 'Transform', of: keysOf(transforms), optional: true } as const;
const consentType = { is: 'choice', type: 'ConsentType', of: keysOf(consentTypes) } as const;

const row = {
  is: 'group',
  type: 'Row',
  meaning: 'A field, the key under which it is pushed, and what is done to it on the way',
  of: { field: { is: 'field name' }, key: { is: 'key' }, transform },
} as const;
const constant = {
  is: 'group',
  type: 'Constant',
  meaning: 'A key with a fixed value',
  of: { key: { is: 'key' }, value: { is: 'anything' } },
} as const;
const valueRule = {
  is: 'group',
  type: 'ValueRule',
  meaning: 'A booking whose event type matches is worth `value`',
  of: { match: choice('is', 'contains', 'starts with'), text, value: amount },
} as const;
const excludeRule = {
  is: 'group',
  type: 'ExcludeRule',
  meaning: 'A booking whose field matches is not counted',
  of: { field: { is: 'field name' }, match: choice('is', 'contains', 'ends with'), text },
} as const;

// biome-ignore format: one row per setting reads as the table that it is
/** Every setting, in the order of the documentation. The same object in the tag, the bridge and the studio. */
export const settings = {
  eventName: { is: 'text', pattern: '[A-Za-z]\\w{0,29}', default: 'booking_confirmed', meaning: 'Name of the event: a letter, then letters, digits and `_`, at most 30 characters', ...everywhere },
  dataLayerName: { is: 'text', pattern: '[A-Za-z_$][\\w$-]*', default: 'dataLayer', meaning: 'Name of the global array that Google Tag Manager reads; another than the default goes through the bridge', ...everywhere },
  name: { ...text, default: 'default', meaning: 'Settings of the same name replace each other, another name adds an event; the tag uses container and tag id', tag: 'set by itself', bridge: 'yes' },
  sources: { is: 'group', of: { classic: { is: 'flag', default: true }, calendar: { is: 'flag', default: true } }, meaning: "Which of OnceHub's products are listened to", tag: 'from the embed question', bridge: 'yes' },
  legacyOrigins: { ...flag, meaning: 'Also accept messages from old ScheduleOnce domains', ...everywhere },
  origins: { is: 'list', of: { is: 'text', pattern: 'https?://[^/]+' }, meaning: 'Further exact origins whose messages are accepted, such as `https://booking.example`', tag: 'no', bridge: 'yes' },
  fields: { ...choice('standard', 'rows', 'both'), default: 'standard', meaning: 'The standard fields, those of the rows, or both; rows win', ...everywhere },
  rows: { is: 'list', of: row, meaning: 'Which field is pushed under which key, and what is done to it on the way', ...everywhere },
  constants: { is: 'list', of: constant, meaning: 'Keys with a fixed value; they win over fields', ...everywhere },
  staffFields: { ...flag, meaning: 'Push the booking page and the host', ...everywhere },
  links: { ...flag, meaning: 'Push links, location and the raw id: their reader can cancel, join or see the meeting', ...everywhere },
  customerNote: { ...flag, meaning: "Push the customer's note", ...everywhere },
  userData: { ...choice('off', 'plain', 'hashed'), default: 'off', meaning: 'Push `booking_user_data` for enhanced conversions', ...everywhere },
  emailField: { ...text, default: '', meaning: "Label of a calendar's question for the e-mail address, where it is not found by itself", ...throughBridge },
  phoneField: { ...text, default: '', meaning: 'The same for the phone number', ...throughBridge },
  nameField: { ...text, default: '', meaning: 'The same for the name', ...throughBridge },
  legalBasis: { is: 'group', of: { kind: { ...choice('none', 'consent_mode', 'signal', 'not_needed'), default: 'none' }, type: { ...consentType, default: 'ad_user_data' }, signal: { is: 'anything', optional: true } }, meaning: 'What allows personal data: consent mode of that `type`, a `signal` that says granted or true, or nothing because none is needed here', ...everywhere },
  waitForConsent: { ...choice('analytics_storage', 'ad_storage'), orNull: true, meaning: 'Hold the whole event until this consent is granted, in the memory of the page', ...everywhere },
  value: { is: 'group', of: { currency: { is: 'text', pattern: CURRENCY_PATTERN, default: '', meaning: "ISO 4217; '' for no value" }, default: { ...amount, orNull: true }, rules: { is: 'list', of: valueRule } }, meaning: 'What a booking is worth: the first rule that fits the event type, else the default; currency in ISO 4217, in any case; amounts also as people write them, such as `1.250,50`', ...everywhere },
  exclude: { is: 'list', of: excludeRule, meaning: 'Bookings that are not counted, such as e-mail ends with `@acme.com`', ...everywhere },
  dedupeDays: { is: 'number', min: 0, max: 90, default: 0, meaning: 'Days to remember a booking (hashed, 50 at most) so that it is not counted again on another page; only while `analytics_storage` is granted', ...everywhere },
  waitForTagsMs: { is: 'number', min: 0, max: 3000, default: 0, meaning: "Milliseconds that the site's own callback, which may redirect, waits at most for the tags; 0 is off", ...everywhere },
  callingCode: { is: 'text', pattern: '[1-9]\\d{0,2}', default: '', meaning: "Calling code, such as `44`, of the customers whose phone numbers have none; without it such numbers are left out", ...everywhere },
  funnel: { ...flag, meaning: 'Also push `booking_calendar_loaded` and `booking_time_selected`', ...throughBridge },
  countUnavailable: { ...flag, meaning: 'Count bookings whose details OnceHub could not deliver', ...throughBridge },
  diagnostics: { ...flag, meaning: 'Also push `booking_diagnostic` with a code for what was not counted or looked unexpected', ...everywhere },
  debug: { ...flag, meaning: 'Log every step to the console of preview; the debug bridge logs it in any case', tag: 'yes', bridge: 'debug bridge' },
  simulate: { ...flag, meaning: 'Simulate one booking, once per page; on the debug bridge by its command `simulate`', tag: 'preview only', bridge: 'debug bridge' },
} as const satisfies Record<string, SettingFact>;

export type SettingName = keyof typeof settings;

/** What a member is where nothing is given. */
export function defaultOf(member: Member): unknown {
  if (member.default !== undefined) return member.default;
  if (member.orNull) return null;
  return defaultOfKind(member);
}

function defaultOfKind(value: Value): unknown {
  if (value.is === 'list') return [];
  if (value.is !== 'group') return undefined;
  const members = Object.entries(value.of).filter(([, { optional }]) => !optional);
  return Object.fromEntries(members.map(([name, member]) => [name, defaultOf(member)]));
}
