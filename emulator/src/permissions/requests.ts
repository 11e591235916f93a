import { SandboxObject, type SandboxValue } from '../values.ts';

/** What a call of an API asks permission for: one permission, in one request or more. */
export interface ApiNeeds {
  permission: string;
  /** The arguments of each request, given the arguments of the call; a member's name where the API is an object. */
  requests(args: readonly SandboxValue[], member?: string): SandboxValue[][];
  /** The API does nothing where it is refused, instead of throwing. */
  silent?: true;
}

/**
 * Which permission each API needs, and with which request; APIs that are not here need none. The APIs check
 * themselves by this table, so a linter that reads it cannot disagree with a run.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/templates/api
 */
export const apiNeeds: ReadonlyMap<string, ApiNeeds> = new Map<string, ApiNeeds>([
  [
    'aliasInWindow',
    globals(([to, from]) => [
      ['write', to],
      ['read', from],
    ]),
  ],
  ['callInWindow', globals(([path]) => [['execute', path]])],
  ['copyFromWindow', globals(([key]) => [['read', key]])],
  ['setInWindow', globals(([key]) => [['readwrite', key]])],
  ['createQueue', globals(([key]) => [['readwrite', key]])],
  [
    'createArgumentsQueue',
    globals(([fn, array]) => [
      ['readwrite', fn],
      ['readwrite', array],
    ]),
  ],
  ['copyFromDataLayer', needs('read_data_layer', ([key]) => [[key]])],
  ['gtagSet', needs('write_data_layer', (args) => keysWritten(args).map((key) => [key]))],
  ['addEventCallback', needs('read_event_metadata')],
  ['isConsentGranted', needs('access_consent', ([type]) => [[type, 'read']])],
  ['addConsentListener', needs('access_consent', ([type]) => [[type, 'read']])],
  ['setDefaultConsentState', needs('access_consent', consentWrites)],
  ['updateConsentState', needs('access_consent', consentWrites)],
  ['injectScript', needs('inject_script', ([url]) => [[url]])],
  ['injectHiddenIframe', needs('inject_hidden_iframe', ([url]) => [[url]])],
  ['sendPixel', needs('send_pixel', ([url]) => [[url]])],
  ['getUrl', needs('get_url', ([component]) => [[component]])],
  ['getQueryParameters', needs('get_url', ([key]) => [['query', key]])],
  ['getReferrerUrl', needs('get_referrer', ([component]) => [[component]])],
  ['getReferrerQueryParameters', needs('get_referrer', ([key]) => [['query', key]])],
  ['readTitle', needs('read_title')],
  ['readCharacterSet', needs('read_character_set')],
  ['getCookieValues', needs('get_cookies', ([name]) => [[name]])],
  ['setCookie', needs('set_cookies', ([name, , options]) => [[name, options]])],
  [
    'localStorage',
    needs('access_local_storage', ([key], member) => [[member === 'getItem' ? 'read' : 'write', key]]),
  ],
  ['templateStorage', needs('access_template_storage')],
  ['readAnalyticsStorage', needs('read_analytics_storage')],
  ['getContainerVersion', needs('read_container_data')],
  ['logToConsole', { ...needs('logging'), silent: true }],
]);

/** Consent settings that are no consent types; the runtime asks no right for them. */
export const consentSettings: ReadonlySet<string> = new Set(['region', 'wait_for_update']);

type Requests = ApiNeeds['requests'];

function needs(permission: string, requests: Requests = () => [[]]): ApiNeeds {
  return { permission, requests };
}

function globals(requests: Requests): ApiNeeds {
  return needs('access_globals', requests);
}

function consentWrites([state]: readonly SandboxValue[]): SandboxValue[][] {
  if (!(state instanceof SandboxObject)) return [];
  const types = [...state.entries.keys()].filter((key) => !consentSettings.has(key));
  return types.map((type) => [type, 'write']);
}

/** `gtagSet` takes an object, or a key and its value; nested objects are asked for key by key. */
function keysWritten([first, value]: readonly SandboxValue[]): string[] {
  if (typeof first === 'string') return flatten(first, value);
  if (!(first instanceof SandboxObject)) return [];
  return [...first.entries].flatMap(([key, member]) => flatten(key, member));
}

function flatten(key: string, value: SandboxValue, outer: readonly SandboxObject[] = []): string[] {
  if (!(value instanceof SandboxObject) || value.entries.size === 0 || outer.includes(value)) return [key];
  return [...value.entries].flatMap(([inner, member]) =>
    flatten(`${key}.${inner}`, member, [...outer, value]),
  );
}
