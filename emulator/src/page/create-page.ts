import { createParts } from './create-parts.ts';
import { createFacts } from './facts.ts';
import { itemsOf } from './local-storage.ts';
import type { Page } from './page.ts';
import type { PageOptions } from './page-options.ts';

export function createPage(options: PageOptions = {}): Page {
  const window = (options.window ?? {}) as Record<string, unknown>;
  const facts = createFacts(window, options);
  const parts = createParts(window, facts, options);
  return {
    window,
    facts,
    containerId: parts.containerId,
    previewMode: options.previewMode ?? false,
    region: options.region,
    dataLayer: parts.dataLayer.array,
    model: parts.dataLayer.model,
    consent: parts.consent,
    consoleMessages: [],
    injectedScripts: parts.scripts.injected,
    pixels: [],
    iframes: [],
    cookieWrites: [],
    swallowedErrors: parts.timers.swallowed,
    get cookies() {
      return Object.fromEntries(parts.cookies.all());
    },
    get storage() {
      return itemsOf(parts.localStorage);
    },
    setConsent: parts.consent.update,
    updateConsent: parts.consent.updateAll,
    settle: parts.timers.settle,
    parts,
  };
}
