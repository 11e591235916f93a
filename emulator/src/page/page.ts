import type { Consent, ConsentState } from './consent.ts';
import type { CookieWrite } from './cookies.ts';
import type { PageParts } from './create-parts.ts';
import type { Model } from './data-layer/model.ts';
import type { PageFacts } from './facts.ts';
import type { SwallowedError } from './timers.ts';

/** A page with GTM on it, for a template to run on and for a caller to look at and to drive. */
export interface Page {
  readonly window: Record<string, unknown>;
  readonly facts: PageFacts;
  readonly containerId: string;
  readonly previewMode: boolean;
  readonly region: string | undefined;
  /** The page's own array, with what was pushed as it stands there. */
  readonly dataLayer: unknown[];
  /** What the container has made of the data layer, as GTM's data layer variables read it. */
  readonly model: Model;
  readonly consent: Consent;
  /** What `logToConsole` printed: the arguments of each call. */
  readonly consoleMessages: unknown[][];
  /** URLs, in the order in which elements were inserted. */
  readonly injectedScripts: readonly string[];
  readonly pixels: string[];
  readonly iframes: string[];
  /** Name to raw value of the cookies that the page can read now. */
  readonly cookies: Record<string, string>;
  /** What `setCookie` wrote, whether or not the browser kept it. */
  readonly cookieWrites: CookieWrite[];
  /** The items of localStorage as they are now. */
  readonly storage: Record<string, string>;
  /** What callbacks threw that GTM swallows. */
  readonly swallowedErrors: readonly SwallowedError[];
  /** The visitor's choice: calls the consent listeners. */
  setConsent(type: string, state: ConsentState): void;
  /** The visitor's choice of several types in one command, as a consent banner tells it. */
  updateConsent(states: Readonly<Record<string, ConsentState>>): void;
  /** Resolves once timers, hashes and scripts are through; bounded in time and in number of callbacks. */
  settle(): Promise<void>;
  /**
   * The parts, for the APIs.
   *
   * @internal
   */
  readonly parts: PageParts;
}
