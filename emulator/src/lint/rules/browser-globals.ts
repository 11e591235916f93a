import type { Rule } from '../lint-context.ts';

/** Names that every browser defines on the global scope; templates may not get at them. */
const browserNames = new Set(
  `window self top parent frames document location navigator history screen localStorage sessionStorage
  indexedDB caches cookieStore crypto performance console alert confirm prompt print open close stop focus blur
  name status closed length origin opener event external fetch XMLHttpRequest WebSocket EventSource Worker
  SharedWorker BroadcastChannel MessageChannel setTimeout setInterval clearTimeout clearInterval
  requestAnimationFrame cancelAnimationFrame requestIdleCallback cancelIdleCallback queueMicrotask
  structuredClone postMessage addEventListener removeEventListener dispatchEvent getComputedStyle getSelection
  matchMedia scroll scrollTo scrollBy moveTo moveBy resizeTo resizeBy innerWidth innerHeight outerWidth
  outerHeight scrollX scrollY pageXOffset pageYOffset screenX screenY screenLeft screenTop devicePixelRatio
  visualViewport customElements atob btoa eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent
  encodeURI encodeURIComponent escape unescape globalThis Infinity NaN Array ArrayBuffer Boolean DataView Date
  Error Function Intl JSON Map Math Number Object Promise Proxy Reflect RegExp Set String Symbol WeakMap WeakSet
  BigInt Atomics WebAssembly Image Audio Option Blob File FileReader FormData Headers Request Response URL
  URLSearchParams Event CustomEvent Node Element HTMLElement MutationObserver IntersectionObserver
  ResizeObserver PerformanceObserver DOMParser AbortController TextEncoder TextDecoder Notification
  speechSynthesis trustedTypes isSecureContext menubar toolbar statusbar scrollbars personalbar locationbar
  frameElement onload onunload onbeforeunload onerror onmessage onhashchange onpopstate onstorage onfocus onblur
  onclick onscroll onresize onsubmit onunhandledrejection webkitURL clientInformation ondevicemotion
  ondeviceorientation ondeviceorientationabsolute onorientationchange orientation captureEvents releaseEvents
  onabort onanimationcancel onanimationend onanimationiteration onanimationstart onauxclick onbeforeinput
  onbeforetoggle oncancel oncanplay oncanplaythrough onchange onclose oncontextlost oncontextmenu
  oncontextrestored oncopy oncuechange oncut ondblclick ondrag ondragend ondragenter ondragleave ondragover
  ondragstart ondrop ondurationchange onemptied onended onformdata ongotpointercapture oninput oninvalid
  onkeydown onkeypress onkeyup onloadeddata onloadedmetadata onloadstart onlostpointercapture onmousedown
  onmouseenter onmouseleave onmousemove onmouseout onmouseover onmouseup onpaste onpause onplay onplaying
  onpointercancel onpointerdown onpointerenter onpointerleave onpointermove onpointerout onpointerover
  onpointerup onprogress onratechange onreset onscrollend onsecuritypolicyviolation onseeked onseeking onselect
  onselectionchange onselectstart onslotchange onstalled onsuspend ontimeupdate ontoggle ontouchcancel
  ontouchend ontouchmove ontouchstart ontransitioncancel ontransitionend ontransitionrun ontransitionstart
  onvolumechange onwaiting onwebkitanimationend onwebkitanimationiteration onwebkitanimationstart
  onwebkittransitionend onwheel onafterprint onbeforeprint ongamepadconnected ongamepaddisconnected
  onlanguagechange onmessageerror onoffline ononline onpagehide onpageshow onrejectionhandled
  crossOriginIsolated createImageBitmap reportError navigation originAgentCluster onbeforematch oncommand
  onpointerrawupdate onpagereveal onpageswap scheduler`.split(/\s+/),
);

const keywords = new Set(
  `break case catch class const continue debugger default delete do else export extends false finally for function if
  import in instanceof new null return super switch this throw true try typeof var void while with yield let static
  enum await`.split(/\s+/),
);

/**
 * Keys of `access_globals` that begin with a name of the browser or a keyword.
 * https://developers.google.com/tag-platform/tag-manager/templates/permissions
 */
export const findBrowserGlobals: Rule = ({ template }) => {
  const permission = template.permissions.find(({ id }) => id === 'access_globals');
  const keys = permission?.settings.keys;
  if (!permission || !Array.isArray(keys)) return [];
  return keys.flatMap((entry, index) => {
    const key = typeof entry === 'object' && !Array.isArray(entry) ? entry.key : undefined;
    const [first = ''] = typeof key === 'string' ? key.split('.') : [];
    const kind = browserNames.has(first)
      ? 'a name of the browser'
      : keywords.has(first)
        ? 'a keyword'
        : undefined;
    if (!kind) return [];
    const message = `access_globals may not list "${String(key)}": "${first}" is ${kind}.`;
    return {
      rule: 'browser-globals',
      level: 'error',
      message,
      ...(permission.places.get(`keys.${index}`) ?? permission.place),
    };
  });
};
