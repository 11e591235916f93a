// Generated from src/facts by `npm run generate`; do not edit.

/** A type of Google consent mode that a setting can name. */
export type ConsentType = 'ad_user_data' | 'ad_storage' | 'analytics_storage';

/** What a row may do to a value on its way. */
export type Transform =
  | 'none'
  | 'lower case'
  | 'first word'
  | 'digits only'
  | 'date part'
  | 'hour'
  | 'cut at 100'
  | 'SHA-256';

/** A field, the key under which it is pushed, and what is done to it on the way. */
export interface Row {
  field: string;
  key: string;
  transform?: Transform;
}

/** A key with a fixed value. */
export interface Constant {
  key: string;
  value: unknown;
}

/** A booking whose event type matches is worth `value`. */
export interface ValueRule {
  match: 'is' | 'contains' | 'starts with';
  text: string;
  value: number;
}

/** A booking whose field matches is not counted. */
export interface ExcludeRule {
  field: string;
  match: 'is' | 'contains' | 'ends with';
  text: string;
}

/** What a site or a marketer may set; the same object in every artifact. */
export interface Settings {
  /** Name of the event: a letter, then letters, digits and `_`, at most 30 characters. */
  eventName: string;
  /** Name of the global array that Google Tag Manager reads; another than the default goes through the bridge. */
  dataLayerName: string;
  /** Settings of the same name replace each other, another name adds an event; the tag uses container and tag id. */
  name: string;
  /** Which of OnceHub's products are listened to. */
  sources: { classic: boolean; calendar: boolean };
  /** Also accept messages from old ScheduleOnce domains. */
  legacyOrigins: boolean;
  /** Further exact origins whose messages are accepted, such as `https://booking.example`. */
  origins: string[];
  /** The standard fields, those of the rows, or both; rows win. */
  fields: 'standard' | 'rows' | 'both';
  /** Which field is pushed under which key, and what is done to it on the way. */
  rows: Row[];
  /** Keys with a fixed value; they win over fields. */
  constants: Constant[];
  /** Push the booking page and the host. */
  staffFields: boolean;
  /** Push links, location and the raw id: their reader can cancel, join or see the meeting. */
  links: boolean;
  /** Push the customer's note. */
  customerNote: boolean;
  /** Push `booking_user_data` for enhanced conversions. */
  userData: 'off' | 'plain' | 'hashed';
  /** Label of a calendar's question for the e-mail address, where it is not found by itself. */
  emailField: string;
  /** The same for the phone number. */
  phoneField: string;
  /** The same for the name. */
  nameField: string;
  /** What allows personal data: consent mode of that `type`, a `signal` that says granted or true, or nothing because none is needed here. */
  legalBasis: {
    kind: 'none' | 'consent_mode' | 'signal' | 'not_needed';
    type: ConsentType;
    signal?: unknown;
  };
  /** Hold the whole event until this consent is granted, in the memory of the page. */
  waitForConsent: 'analytics_storage' | 'ad_storage' | null;
  /** What a booking is worth: the first rule that fits the event type, else the default; currency in ISO 4217, in any case; amounts also as people write them, such as `1.250,50`. */
  value: { currency: string; default: number | null; rules: ValueRule[] };
  /** Bookings that are not counted, such as e-mail ends with `@acme.com`. */
  exclude: ExcludeRule[];
  /** Days to remember a booking (hashed, 50 at most) so that it is not counted again on another page; only while `analytics_storage` is granted. */
  dedupeDays: number;
  /** Milliseconds that the site's own callback, which may redirect, waits at most for the tags; 0 is off. */
  waitForTagsMs: number;
  /** Calling code, such as `44`, of the customers whose phone numbers have none; without it such numbers are left out. */
  callingCode: string;
  /** Also push `booking_calendar_loaded` and `booking_time_selected`. */
  funnel: boolean;
  /** Count bookings whose details OnceHub could not deliver. */
  countUnavailable: boolean;
  /** Also push `booking_diagnostic` with a code for what was not counted or looked unexpected. */
  diagnostics: boolean;
  /** Log every step to the console of preview; the debug bridge logs it in any case. */
  debug: boolean;
  /** Simulate one booking, once per page; on the debug bridge by its command `simulate`. */
  simulate: boolean;
}
