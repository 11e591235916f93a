export type ConsentType = 'ad_user_data' | 'ad_storage' | 'analytics_storage';

export type Transform =
  | 'none'
  | 'lower case'
  | 'first word'
  | 'SHA-256'
  | 'digits only'
  | 'date part'
  | 'hour'
  | 'cut at 100';

/** A field, the key under which it is pushed, and what is done to it on the way. */
export interface Row {
  field: string;
  key: string;
  transform?: Transform;
}

/** Bookings whose event type matches are worth `value`. */
export interface ValueRule {
  match: 'is' | 'contains' | 'starts with';
  text: string;
  value: number;
}

/** Bookings whose field matches are not counted. */
export interface ExcludeRule {
  field: string;
  match: 'is' | 'contains' | 'ends with';
  text: string;
}

/** What a site or a marketer may set; the same object in every artifact. What each means: `describe-settings.ts`. */
export interface Settings {
  eventName: string;
  dataLayerName: string;
  name: string;
  sources: { classic: boolean; calendar: boolean };
  legacyOrigins: boolean;
  origins: string[];
  fields: 'standard' | 'rows' | 'both';
  rows: Row[];
  constants: { key: string; value: unknown }[];
  staffFields: boolean;
  links: boolean;
  customerNote: boolean;
  userData: 'off' | 'plain' | 'hashed';
  legalBasis: {
    kind: 'none' | 'consent_mode' | 'signal' | 'not_needed';
    type: ConsentType;
    signal?: unknown;
  };
  waitForConsent: null | 'analytics_storage' | 'ad_storage';
  value: { currency: string; default: number | null; rules: ValueRule[] };
  exclude: ExcludeRule[];
  dedupeDays: number;
  waitForTagsMs: number;
  funnel: boolean;
  countUnavailable: boolean;
  diagnostics: boolean;
  debug: boolean;
  simulate: boolean;
}

/** Settings as they may be given: what is left out has its default, within groups too. */
export type SettingsInput = {
  [Name in keyof Settings]?: Settings[Name] extends unknown[]
    ? Settings[Name]
    : Settings[Name] extends Settings['sources'] | Settings['legalBasis'] | Settings['value']
      ? Partial<Settings[Name]>
      : Settings[Name];
};
