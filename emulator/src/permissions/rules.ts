import type { Rule } from './rule.ts';
import { accessConsent } from './rules-of-consent.ts';
import { getCookies, setCookies } from './rules-of-cookies.ts';
import { readDataLayer, writeDataLayer } from './rules-of-data-layer.ts';
import { accessGlobals } from './rules-of-globals.ts';
import { getReferrer, getUrl } from './rules-of-page-urls.ts';
import { accessLocalStorage } from './rules-of-storage.ts';
import { injectHiddenIframe, injectScript, sendPixel } from './rules-of-urls.ts';
import { logging, plainRules } from './rules-without-requests.ts';

/**
 * Every permission of web containers by its id.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/templates/permissions
 */
export const permissionRules: ReadonlyMap<string, Rule> = new Map(
  [
    accessConsent,
    accessGlobals,
    accessLocalStorage,
    getCookies,
    getReferrer,
    getUrl,
    injectHiddenIframe,
    injectScript,
    logging,
    readDataLayer,
    sendPixel,
    setCookies,
    writeDataLayer,
    ...plainRules,
  ].map((rule) => [rule.id, rule]),
);
