/**
 * Pages as sites write them: where and how the callback is defined, and what it does. Each runs once without the
 * bridge, which tells what the site is used to, and once with it.
 */
export interface SitePage {
  name: string;
  /** A script above the bridge. */
  before?: string;
  /** A script below the bridge. */
  after?: string;
  /** A script that is added when the page has loaded. */
  late?: string;
  /** Markup above all scripts. */
  markup?: string;
  /** How often the bridge's script is on the page. */
  copies?: number;
  /** Arguments of each call of the vendor; `[[payload]]` unless said. */
  calls?: string;
  /** Events that the bridge pushes; 1 unless said. */
  events?: number;
}

const NAME = 'SOAfterConfirmationFunction';

/** `site` is defined by the page: it writes down who called it and how. */
const DEFINITIONS: [name: string, script: string][] = [
  ['by declaration', `function ${NAME}() { return site.apply(this, arguments); }`],
  ['by strict declaration', `function ${NAME}() { 'use strict'; return site.apply(this, arguments); }`],
  ['by async declaration', `async function ${NAME}() { site.apply(this, arguments); return 'later'; }`],
  ['by bare assignment', `${NAME} = function () { return site.apply(this, arguments); };`],
  ['by assignment to window', `window.${NAME} = function () { return site.apply(this, arguments); };`],
  ['by var', `var ${NAME} = function () { return site.apply(this, arguments); };`],
  ['by arrow', `window.${NAME} = (...given) => site.apply(undefined, given);`],
  ['by let', `let ${NAME} = function () { return site.apply(this, arguments); };`],
  [
    'unless there is one',
    `window.${NAME} = window.${NAME} || function () { return site.apply(this, arguments); };`,
  ],
  [
    'in a closure',
    `(function () { 'use strict'; window.${NAME} = function () { return site.apply(this, arguments); }; })();`,
  ],
  [
    'by property',
    `Object.defineProperty(window, '${NAME}',
      { configurable: true, writable: true, value: function () { return site.apply(this, arguments); } });`,
  ],
  ['as the function itself', `window.${NAME} = site;`],
];

const CONST = `const ${NAME} = function () { return site.apply(this, arguments); };`;

/** What the site's function does besides writing down its call. */
const HABITS: [name: string, body: string][] = [
  ['throws', `site.apply(this, arguments); throw new Error('of the site');`],
  ['returns an object', 'site.apply(this, arguments); return { mine: true };'],
  ['returns a promise', `site.apply(this, arguments); return Promise.resolve('later');`],
  ['deletes itself', `delete window.${NAME}; return site.apply(this, arguments);`],
  ['sets itself to null', `window.${NAME} = null; return site.apply(this, arguments);`],
  ['replaces itself', `window.${NAME} = site; return site.apply(this, arguments);`],
  ['goes to an anchor', `location.hash = 'thanks'; return site.apply(this, arguments);`],
  [
    'changes the payload',
    `arguments[0].bookingInfo.EventTypeName = 'changed'; return site.apply(this, arguments);`,
  ],
  [
    'changes its arguments',
    'const answer = site.apply(this, arguments); arguments[0] = null; return answer;',
  ],
  [
    'calls itself once',
    `if (seen.length > 1) return 'enough'; site.apply(this, arguments); return ${NAME}.apply(this, arguments);`,
  ],
];

const FIRST = `window.${NAME} = function () { return site.apply(this, arguments); };`;

/** A site, or a tool on it, that puts its own function around what it finds. */
const WRAPPERS: [name: string, script: string][] = [
  [
    'at once',
    `{ const old = window.${NAME};
       window.${NAME} = function (given) { seen.push('outer'); return old ? old.call(this, given) : undefined; }; }`,
  ],
  [
    'later',
    `{ const old = window.${NAME};
       window.${NAME} = function (given) { seen.push('outer'); setTimeout(() => old && old(given)); }; }`,
  ],
  [
    'twice',
    `for (const name of ['one', 'two']) { const old = window.${NAME};
       window.${NAME} = function (given) { seen.push(name); return old ? old.call(this, given) : undefined; }; }`,
  ],
  [
    'by what it finds when called',
    `{ const old = window.${NAME}; let isInside = false;
       window.${NAME} = function (given) {
         if (isInside) return old && old(given);
         isInside = true; seen.push('outer');
         try { return window.${NAME}(given); } finally { isInside = false; } }; }`,
  ],
];

/** As the tag wraps: marked with the slot that keeps the site's own function, or with 0 where there is none. */
const TAG_WRAPPER = `window.bookingBridgeSite1 = window.${NAME};
  window.${NAME} = Object.assign(
    function () { return window.bookingBridgeSite1(...arguments); }, { bookingBridge: 1 });`;
const EMPTY_TAG_WRAPPER = `window.${NAME} = Object.assign(function () {}, { bookingBridge: 0 });`;

const ERROR = '{ errorStatus: 1, bookingInfo: null }';

export const SITE_PAGES: SitePage[] = [
  { name: 'a page that never defines it' },
  ...DEFINITIONS.map(([name, before]) => ({ name: `defined above, ${name}`, before })),
  ...DEFINITIONS.map(([name, after]) => ({ name: `defined below, ${name}`, after })),
  ...DEFINITIONS.map(([name, late]) => ({ name: `defined after the page has loaded, ${name}`, late })),
  { name: 'defined above, by const', before: CONST, events: 0 },
  { name: 'defined below, by const', after: CONST, events: 0 },
  { name: 'defined after the page has loaded, by const', late: CONST, events: 0 },
  ...HABITS.flatMap(([name, body]) => [
    { name: `a function above that ${name}`, before: `function ${NAME}() { ${body} }` },
    { name: `a function below that ${name}`, after: `window.${NAME} = function () { ${body} };` },
  ]),
  ...WRAPPERS.flatMap(([name, script]) => [
    { name: `wrapped ${name}, below`, before: FIRST, after: script },
    { name: `wrapped ${name}, late`, before: FIRST, late: script },
    { name: `wrapped ${name}, with nothing inside`, after: script },
  ]),
  {
    name: 'declared above and assigned below',
    before: `function ${NAME}() { seen.push('old'); }`,
    after: FIRST,
  },
  {
    name: 'assigned above and declared below',
    before: `window.${NAME} = function () { seen.push('old'); };`,
    after: `function ${NAME}() { return site.apply(this, arguments); }`,
  },
  {
    name: 'defined again at each mount of a single-page application',
    after: FIRST,
    late: `for (const mount of [1, 2, 3]) window.${NAME} = function () { seen.push('mount ' + mount); };`,
  },
  {
    name: 'removed when a single-page application unmounts',
    after: FIRST,
    late: `delete window.${NAME};`,
  },
  { name: 'set to null when unmounted', after: FIRST, late: `window.${NAME} = null;` },
  { name: 'no function but a number', before: `window.${NAME} = 7;` },
  { name: 'an element with that id', markup: `<div id="${NAME}"></div>` },
  { name: 'an element with that id, and a function', markup: `<div id="${NAME}"></div>`, after: FIRST },
  { name: 'the wrapper of a tag above', before: FIRST + TAG_WRAPPER },
  { name: 'the wrapper of a tag above, with nothing inside', before: EMPTY_TAG_WRAPPER },
  { name: 'the wrapper of a tag that comes late', before: FIRST, late: TAG_WRAPPER },
  {
    name: 'the wrapper of a tag above and a declaration below',
    before: EMPTY_TAG_WRAPPER,
    after: `function ${NAME}() { return site.apply(this, arguments); }`,
  },
  { name: 'two copies of the bridge', before: FIRST, copies: 2 },
  { name: 'two copies of the bridge and a declaration below', copies: 2, after: DEFINITIONS[0]?.[1] ?? '' },
  {
    name: 'three loads of the vendor, of which one gets the data',
    before: FIRST,
    calls: `[[payload], [${ERROR}], [${ERROR}]]`,
  },
  {
    name: 'three loads of the vendor, of which the last gets the data',
    before: FIRST,
    calls: `[[${ERROR}], [${ERROR}], [payload]]`,
  },
  {
    name: 'three loads of the vendor with the same data',
    before: FIRST,
    calls: '[[payload], [payload], [payload]]',
  },
  { name: 'the copy of 2016 that passes nothing', before: FIRST, calls: '[[]]', events: 0 },
  { name: 'more arguments than one', before: FIRST, calls: `[[payload, 'second', 3]]` },
];

/** What a page says of itself when it is done, as JSON in `data-outcome` of its root element. */
export interface SiteOutcome {
  events: number;
  /** Calls of the site's function, answers to the vendor, errors that the page saw. */
  site: { seen: unknown[]; answers: unknown[]; errors: string[] };
  /** After `uninstall`, and after another call of the vendor. */
  left: { events: number; keys: string[]; callback: unknown; seen: unknown[] };
}

const PAYLOAD = {
  errorStatus: 0,
  bookingInfo: {
    Version: '7.35',
    MeetingTimes: [
      { UTCTime: '2018-04-25T06:45:00', CustomerTime: '2018-04-25T07:45:00', SOTime: '2018-04-25T09:45:00' },
    ],
    CancelRescheduleLink: 'https://go.oncehub.com/dana?Params=IPLa6BkbZ',
    Note: '',
    CalendarEvent: { ICS: '', VCS: '' },
    statusCode: '1',
    Message: null,
    CustomerName: 'John Smith',
    CustomerEmail: 'johnsmith@example.com',
    CustomerPhone: '1-2025550195',
    EventTypeName: 'Demo',
  },
};

const SETUP = `
  const seen = [], answers = [], errors = [], payload = ${JSON.stringify(PAYLOAD)};
  addEventListener('error', (event) => { errors.push(event.message); event.preventDefault(); });
  addEventListener('unhandledrejection', (event) => errors.push('unhandled ' + event.reason));
  function site(...given) {
    seen.push([this === window ? 'window' : String(this), given.length, given[0] === payload, ...given.slice(1)]);
    return 'answer';
  }`;

/** Calls as the vendor does: a bare name, which also finds what only looks like a property of window. */
const FINISH = (late: string, calls: string): string => `
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const write = (value) => value instanceof Promise ? 'a promise' : value === undefined ? 'nothing' : value;
  const book = (...given) => {
    try {
      if (typeof ${NAME} === 'function') answers.push(write(${NAME}(...given)));
    } catch (error) { errors.push('the vendor saw ' + error.message); }
  };
  const count = () => (window.dataLayer || []).filter(({ event }) => event === 'booking_confirmed').length;
  addEventListener('load', async () => {
    await pause(0);
    const script = document.createElement('script');
    script.textContent = ${JSON.stringify(late)};
    document.body.append(script);
    dispatchEvent(new MessageEvent('message', { data: { height: 500 }, origin: 'https://go.oncehub.com' }));
    for (const given of ${calls}) book(...given);
    await pause(60);
    for (let turn = 0; turn < 20 && count() === 0 && window.bookingBridge; turn += 1) await pause(10);
    const events = count();
    const was = { seen: [...seen], answers: [...answers], errors: [...errors] };
    seen.length = 0;
    if (window.bookingBridge) window.bookingBridge('uninstall');
    const property = Object.getOwnPropertyDescriptor(window, '${NAME}');
    // What was counted stays counted until the page is left.
    const kept = events ? ['dataLayer', 'bookingBridgePage'] : ['dataLayer'];
    const keys = Reflect.ownKeys(window).map(String).filter((key) => !kept.includes(key)).sort();
    book({ ...payload, bookingInfo: { ...payload.bookingInfo, CancelRescheduleLink: '' } });
    await pause(60);
    document.documentElement.dataset.outcome = JSON.stringify({
      events, site: was,
      left: { events: count(), keys, seen, callback: property
        ? [property.get ? 'accessor' : typeof property.value, property.value && property.value.bookingBridge ? 'marked' : 'plain']
        : 'none' },
    });
  });`;

/** One page as HTML; without `bridge` it is the page as the site knows it. */
export const writeSitePage = (page: SitePage, bridge: string | undefined): string => {
  const scripts = [
    SETUP,
    page.before,
    ...Array(bridge ? (page.copies ?? 1) : 0).fill(bridge),
    page.after,
    FINISH(page.late ?? '', page.calls ?? '[[payload]]'),
  ];
  const written = scripts.filter((script) => script).map((script) => `<script>${script}</script>`);
  return `<!doctype html><title>Site</title><body>${page.markup ?? ''}${written.join('\n')}</body>`;
};
