import { addConsentListener } from './add-consent-listener.ts';
import { addEventCallback } from './add-event-callback.ts';
import { aliasInWindow } from './alias-in-window.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { callInWindow } from './call-in-window.ts';
import { callLater } from './call-later.ts';
import { copyFromDataLayer } from './copy-from-data-layer.ts';
import { copyFromWindow } from './copy-from-window.ts';
import { createArgumentsQueue } from './create-arguments-queue.ts';
import { createQueue } from './create-queue.ts';
import type { Api } from './define-api.ts';
import { generateRandom } from './generate-random.ts';
import { getContainerVersion } from './get-container-version.ts';
import { getCookieValues } from './get-cookie-values.ts';
import { getQueryParameters } from './get-query-parameters.ts';
import { getReferrerQueryParameters } from './get-referrer-query-parameters.ts';
import { getReferrerUrl } from './get-referrer-url.ts';
import { getType } from './get-type.ts';
import { getUrl } from './get-url.ts';
import { gtagSet } from './gtag-set.ts';
import { injectHiddenIframe } from './inject-hidden-iframe.ts';
import { injectScript } from './inject-script.ts';
import { isConsentGranted } from './is-consent-granted.ts';
import { json } from './json.ts';
import { localStorage } from './local-storage.ts';
import { logToConsole } from './log-to-console.ts';
import { makeTableMap } from './make-table-map.ts';
import { makeInteger, makeNumber, makeString } from './make-values.ts';
import { math } from './math.ts';
import { object } from './object.ts';
import { parseUrl } from './parse-url.ts';
import { queryPermission } from './query-permission.ts';
import { readAnalyticsStorage } from './read-analytics-storage.ts';
import { readCharacterSet } from './read-character-set.ts';
import { readTitle } from './read-title.ts';
import { sendPixel } from './send-pixel.ts';
import { setCookie } from './set-cookie.ts';
import { setDefaultConsentState } from './set-default-consent-state.ts';
import { setInWindow } from './set-in-window.ts';
import { sha256 } from './sha256.ts';
import { templateStorage } from './template-storage.ts';
import { getTimestamp, getTimestampMillis } from './timestamp.ts';
import { updateConsentState } from './update-consent-state.ts';
import { decodeUri, decodeUriComponent, encodeUri, encodeUriComponent } from './uri-coding.ts';

/**
 * Every API of web containers, by the name that `require` takes.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/templates/api
 */
export const apis: ReadonlyMap<string, Api> = new Map(
  [
    addConsentListener,
    addEventCallback,
    aliasInWindow,
    callInWindow,
    callLater,
    copyFromDataLayer,
    copyFromWindow,
    createArgumentsQueue,
    createQueue,
    decodeUri,
    decodeUriComponent,
    encodeUri,
    encodeUriComponent,
    fromBase64,
    generateRandom,
    getContainerVersion,
    getCookieValues,
    getQueryParameters,
    getReferrerQueryParameters,
    getReferrerUrl,
    getTimestamp,
    getTimestampMillis,
    getType,
    getUrl,
    gtagSet,
    injectHiddenIframe,
    injectScript,
    isConsentGranted,
    json,
    localStorage,
    logToConsole,
    makeInteger,
    makeNumber,
    makeString,
    makeTableMap,
    math,
    object,
    parseUrl,
    queryPermission,
    readAnalyticsStorage,
    readCharacterSet,
    readTitle,
    sendPixel,
    setCookie,
    setDefaultConsentState,
    setInWindow,
    sha256,
    templateStorage,
    toBase64,
    updateConsentState,
  ].map((api) => [api.name, api]),
);
