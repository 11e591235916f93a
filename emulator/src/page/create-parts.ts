import type { SandboxValue } from '../values.ts';
import { type Consent, createConsent } from './consent.ts';
import { type CookieSetting, type Cookies, cookiesOf, createCookieJar } from './cookies.ts';
import { attachDataLayer, type DataLayer } from './data-layer/attach-data-layer.ts';
import type { PageFacts } from './facts.ts';
import { createLocalStorage, type LocalStorage } from './local-storage.ts';
import type { PageOptions } from './page-options.ts';
import { createPolicies, type Policies } from './policies.ts';
import { runGtagCommand } from './run-gtag-command.ts';
import { createScriptLoader, type ScriptLoader } from './scripts.ts';
import { createTimers, type Timers } from './timers.ts';

/** What the APIs of a page work with. */
export interface PageParts {
  containerId: string;
  timers: Timers;
  dataLayer: DataLayer;
  consent: Consent;
  policies: Policies;
  cookies: Cookies;
  localStorage: LocalStorage | undefined;
  scripts: ScriptLoader;
  templateStorages: WeakMap<object, Map<string, SandboxValue>>;
  loads(url: string): boolean;
  now(): number;
  random(): number;
}

const DEFAULT_CONTAINER = 'GTM-EMULATED';

export function createParts(
  window: Record<string, unknown>,
  facts: PageFacts,
  options: PageOptions,
): PageParts {
  const { containerId = DEFAULT_CONTAINER, now = Date.now } = options;
  const timers = createTimers();
  const consent = createConsent((error) => timers.swallowed.push({ where: 'addConsentListener', error }));
  for (const [type, state] of Object.entries(options.consent ?? {})) consent.update(type, state);
  const policies = createPolicies(containerId);
  for (const [id, policy] of Object.entries(options.policies ?? {})) policies.add(id, policy);
  const clock = typeof now === 'function' ? now : () => now;
  return {
    containerId,
    timers,
    consent,
    policies,
    dataLayer: attachDataLayer(findDataLayer(window, options.dataLayerName ?? 'dataLayer'), {
      containerId,
      timers,
      tagsTakeMs: options.tagsTakeMs ?? 0,
      runCommand: (command, model) =>
        runGtagCommand(command, model, { consent, policies, region: options.region }),
    }),
    cookies: findCookies(window, options, { url: () => new URL(facts.url), now: clock }),
    localStorage: findStorage(window, options),
    scripts: createScriptLoader(window, options.scripts ?? {}, timers),
    templateStorages: new WeakMap(),
    loads: options.loads ?? (() => true),
    now: clock,
    random: options.random ?? Math.random,
  };
}

function findDataLayer(window: Record<string, unknown>, name: string): unknown[] {
  const existing = window[name];
  if (Array.isArray(existing)) return existing;
  const made: unknown[] = [];
  window[name] = made;
  return made;
}

function findCookies(window: object, { cookies }: PageOptions, setting: CookieSetting): Cookies {
  const { document } = window as { document?: { cookie: string } };
  if (!cookies && document && hasCookies(document)) return cookiesOf(document);
  return createCookieJar(cookies ?? {}, setting);
}

function hasCookies(document: { cookie: unknown }): boolean {
  try {
    return typeof document.cookie === 'string';
  } catch {
    // A frame with an opaque origin throws when its cookies are only looked at.
    return false;
  }
}

function findStorage(window: object, { storage }: PageOptions): LocalStorage | undefined {
  if (storage === null) return undefined;
  if (storage) return createLocalStorage(storage);
  try {
    return (window as { localStorage?: LocalStorage }).localStorage ?? createLocalStorage({});
  } catch {
    // A browser that forbids storage throws when it is only looked at; GTM then has no such API.
    return undefined;
  }
}
