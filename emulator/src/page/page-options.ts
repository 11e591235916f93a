import type { ConsentState } from './consent.ts';
import type { PageFacts } from './facts.ts';
import type { Policy } from './policies.ts';
import type { Scripts } from './scripts.ts';

export interface PageOptions extends Partial<PageFacts> {
  /** The page's window: any object, or a real one, whose cookies, storage and URL are then used. Default `{}`. */
  window?: object;
  /** Consent by type as the visitor chose it; what is not named was never set and counts as granted. */
  consent?: Readonly<Record<string, ConsentState>>;
  /** By permission id or `all`, as `gtag('policy', …)` sets them. */
  policies?: Readonly<Record<string, Policy>>;
  /** By name, raw as in the cookie header. */
  cookies?: Readonly<Record<string, string>>;
  /** The items of localStorage; null for a browser without one. */
  storage?: Readonly<Record<string, string>> | null;
  /** What `injectScript` loads, by URL: files or functions. A URL that is not named fails, as when it is blocked. */
  scripts?: Scripts;
  /** Whether a pixel or hidden iframe loads; nothing is ever sent. Default: all do. */
  loads?: (url: string) => boolean;
  /** Milliseconds since 1970, or a clock. Default: the real one. */
  now?: number | (() => number);
  /** From 0 up to but not 1. Default `Math.random`. */
  random?: () => number;
  /** Default false: logging that is allowed in preview only is silent. */
  previewMode?: boolean;
  containerId?: string;
  /** The global that holds the data layer. Default `dataLayer`; made where the window has none. */
  dataLayerName?: string;
  /** How long the tags of a pushed event take before its `eventCallback`, in milliseconds. Default 0. */
  tagsTakeMs?: number;
  /** Where the visitor is, such as `DE` or `US-CA`, for consent defaults by region. */
  region?: string;
}
