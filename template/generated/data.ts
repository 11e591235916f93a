// Generated from template/parameters.ts by `npm run generate`; do not edit.

/**
 * What GTM gives the tag as `data`. What a variable was chosen for may be anything, hence `unknown`; what the form
 * hides is not there. The tag itself acts on `embed`, `bridgeSource`, `bridgeConsentType`; the rest are settings.
 */
export interface Data {
  gtmOnSuccess: () => void;
  gtmOnFailure: () => void;
  gtmTagId: number;
  gtmEventId: number;
  /** Which OnceHub embed is on this site? */
  embed: 'classic' | 'classic_bridge' | 'calendar' | 'both';
  /** Where does the bridge come from? */
  bridgeSource?: 'site' | 'cdn' | 'cdn_after_consent';
  /** Consent to wait for */
  bridgeConsentType?: 'ad_user_data' | 'ad_storage' | 'analytics_storage';
  /** Event name */
  eventName?: unknown;
  /** Keys of the event */
  fields: 'standard' | 'both' | 'rows';
  /** Your own rows */
  rows?: { field: unknown; key: unknown; transform: unknown }[];
  /** Answers to questions of a Booking calendar */
  customRows?: { field: unknown; key: unknown; transform: unknown }[];
  /** Fixed values */
  constants?: { key: unknown; value: unknown }[];
  /** Currency */
  valueCurrency?: unknown;
  /** Value of a booking */
  valueDefault?: unknown;
  /** Values by event type */
  valueRules?: { match: unknown; text: unknown; value: unknown }[];
  /** Customer's e-mail and phone for enhanced conversions */
  userData?: unknown;
  /** Calling code of phone numbers without one */
  callingCode?: unknown;
  /** Question for the e-mail */
  emailField?: unknown;
  /** Question for the phone */
  phoneField?: unknown;
  /** Question for the name */
  nameField?: unknown;
  /** Booking page and host */
  staffFields: boolean;
  /** Links to cancel, reschedule and join */
  links: boolean;
  /** Customer's note */
  customerNote: boolean;
  /** What allows you to push personal data? */
  legalBasis: 'none' | 'consent_mode' | 'signal' | 'not_needed';
  /** Type of consent */
  legalBasisType?: 'ad_user_data' | 'ad_storage' | 'analytics_storage';
  /** Does your banner set this type to denied before visitors answer? */
  bannerSetsDefaults?: 'unknown' | 'yes';
  /** Variable that decides */
  legalBasisSignal?: unknown;
  /** Should the event itself wait for consent? */
  waitForConsent: 'ad_storage' | 'analytics_storage' | '';
  /** Leave out a booking if */
  exclude?: { field: unknown; match: unknown; text: unknown }[];
  /** Leave out a booking of a calendar if the answer to a question */
  excludeCustom?: { field: unknown; match: unknown; text: unknown }[];
  /** Remember counted bookings */
  dedupeDays?: unknown;
  /** Our site's own callback leaves the page: let the tags run first */
  waitForTags: boolean;
  /** Wait for tags at most */
  waitForTagsMs?: unknown;
  /** Name of the data layer */
  dataLayerName?: unknown;
  /** Also accept messages from old ScheduleOnce domains */
  legacyOrigins?: boolean;
  /** Also push the steps before a booking */
  funnel?: boolean;
  /** Count bookings whose details OnceHub could not deliver */
  countUnavailable?: boolean;
  /** Simulate one booking in preview */
  simulate: boolean;
  /** Log every step to the console */
  debug: boolean;
  /** Push a diagnostic event */
  diagnostics: boolean;
}
