import { readFileSync } from 'node:fs';
import { type DOMWindow, JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { codes } from '../../src/facts/codes.ts';
import { CLOCKS } from '../contract/case.ts';
import { digestAtOnce } from '../contract/digest-at-once.ts';
import { classic } from '../contract/payloads.ts';
import { prepareWindow, type TestWindow } from '../contract/prepare-window.ts';

const read = (file: string): string => readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');
const DEBUG_BRIDGE = read('bridge.debug.js');
const BRIDGE = read('bridge.js');

/** Longer than the trace of one booking is collected, in milliseconds. */
const TRACE_MS = 900;

interface Page {
  window: DOMWindow;
  lines: string[];
  /** Lets the trace of what happened come. */
  waitForTrace(): Promise<void>;
  bridge(command: string, value?: unknown): unknown;
  events(): { event?: string; booking_test?: boolean; booking_source?: string }[];
}

const open = (html = '', script = ''): Page => {
  const { window } = new JSDOM(html, { runScripts: 'dangerously', url: 'https://site.example/' });
  const lines: string[] = [];
  const listen = (...line: unknown[]): unknown => lines.push(line.map(String).join(' '));
  Object.defineProperty(window, 'crypto', {
    value: { subtle: { digest: digestAtOnce } },
    configurable: true,
  });
  Object.assign(window, { TextEncoder });
  const { clock, settle } = prepareWindow(window as unknown as TestWindow, CLOCKS.classic);
  Object.assign(window.console, { log: listen, groupCollapsed: listen, groupEnd: () => {} });
  if (script) window.eval(script);
  window.eval(DEBUG_BRIDGE);
  return {
    window,
    lines,
    waitForTrace: () => clock.advance(TRACE_MS, settle),
    bridge: (command, value) => window.bookingBridge(command, value),
    events: () => window.dataLayer ?? [],
  };
};

it('leaves no global but the documented ones', () => {
  const before = new Set(Object.getOwnPropertyNames(new JSDOM('', { runScripts: 'dangerously' }).window));
  const { window } = open();
  const ours = Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
  const STUBBED = ['crypto', 'TextEncoder'];
  expect(ours.filter((name) => !STUBBED.includes(name)).sort()).toEqual([
    'SOAfterConfirmationFunction',
    'bookingBridge',
    'bookingBridgePage',
  ]);
});

describe('the trace', () => {
  it('shows bad settings that were queued, whose answer is lost', async () => {
    const page = open(
      '',
      "window.bookingBridge = () => {}; bookingBridge.q = [['configure', { evenName: 'x' }]];",
    );
    await page.waitForTrace();
    expect(page.lines.join('\n')).toMatch(/bad_setting.*evenName/);
  });

  it('shows a booking from the call to the push', async () => {
    const page = open();
    page.window.SOAfterConfirmationFunction(classic());
    await page.waitForTrace();
    expect(page.lines[0]).toContain("call 1 from OnceHub's classic embed");
    expect(page.lines.join('\n')).toMatch(/Read as[\s\S]*Hashed 1 of 1 texts[\s\S]*Pushed to dataLayer/);
  });

  it('does not say that a data layer took what it threw at', async () => {
    const page = open(
      '',
      "window.dataLayer = Object.assign([], { push() { throw new Error('of the page'); } });",
    );
    page.window.SOAfterConfirmationFunction(classic());
    await page.waitForTrace();
    const lines = page.lines.join('\n');
    expect(lines).toContain('Not taken by dataLayer');
    expect(lines).toContain(`push_failed: ${codes.push_failed.when}`);
    expect(lines).not.toContain('Pushed');
  });

  it('says why a call is not counted, in words and by code', async () => {
    const page = open();
    page.window.SOAfterConfirmationFunction();
    await page.waitForTrace();
    expect(page.lines.join('\n')).toContain(`Not counted, no_payload: ${codes.no_payload.when}`);
  });

  it('names the path in which the vendor surprised', async () => {
    const page = open();
    page.window.SOAfterConfirmationFunction(classic({ CustomerPhone: 5 }));
    await page.waitForTrace();
    expect(page.lines.join('\n')).toMatch(/Not as documented: .*CustomerPhone/);
  });

  it('says that a booking came from an origin that is not allowed, as long as the bridge is there', async () => {
    const page = open();
    const hear = (): unknown =>
      page.window.dispatchEvent(
        new page.window.MessageEvent('message', {
          data: { type: 'oncehub.booking.scheduled', payload: {} },
          origin: 'https://oncehub.com.evil.example',
        }),
      );
    hear();
    await page.waitForTrace();
    expect(page.lines.join('\n')).toContain(`wrong_origin: ${codes.wrong_origin.when}`);
    page.bridge('uninstall');
    page.lines.length = 0;
    hear();
    await page.waitForTrace();
    expect(page.lines).toEqual([]);
  });

  it('is silent while nothing happens', async () => {
    const page = open();
    page.window.dispatchEvent(new page.window.MessageEvent('message', { data: 'hello' }));
    await page.waitForTrace();
    expect(page.lines).toEqual([]);
  });
});

describe('the simulator', () => {
  it.each(['classic', 'calendar'])('books once as %s, marked as a test', async (product) => {
    const page = open();
    expect(page.bridge('simulate', product)).toBe(true);
    expect(page.bridge('simulate', product)).toBe(false);
    await page.waitForTrace();
    expect(page.events()).toMatchObject([
      { event: 'booking_confirmed', booking_source: `oncehub_${product}`, booking_test: true },
    ]);
  });

  it("does not call the site's own function", async () => {
    const page = open('', 'window.SOAfterConfirmationFunction = () => { window.wasCalled = true; };');
    page.bridge('simulate', 'classic');
    await page.waitForTrace();
    expect(page.events()).toHaveLength(1);
    expect(page.window.wasCalled).toBeUndefined();
  });

  it('is never remembered', async () => {
    const page = open();
    page.bridge('configure', { dedupeDays: 30 });
    page.bridge('consent', { analytics_storage: 'granted' });
    page.bridge('simulate', 'classic');
    await page.waitForTrace();
    expect(page.events()).toHaveLength(1);
    expect(page.window.localStorage).toHaveLength(0);
  });

  it('knows no other product', () => {
    expect(open().bridge('simulate', 'chatbot')).toBe(false);
  });
});

describe('the doctor', () => {
  const GTM =
    'window.dataLayer = []; window.dataLayer.push = (entry) => Array.prototype.push.call(dataLayer, entry);';
  const messages = (page: Page, level: string): string =>
    (page.bridge('doctor') as { level: string; message: string }[])
      .filter((finding) => finding.level === level)
      .map((finding) => finding.message)
      .join('\n');

  it.each([
    ['no embed', '', '', /No OnceHub embed/],
    ['a button instead of an inline embed', '<div id="SOIBTN_dana"></div>', '', /button or widget/],
    ['a bare iframe', '<iframe src="https://go.oncehub.com/dana"></iframe>', '', /plain iframe/],
    ['GTM blocked', '<div id="SOIDIV_dana"></div>', 'window.dataLayer = [];', /Nothing listens to dataLayer/],
    ['no data layer', '<div id="SOIDIV_dana"></div>', '', /no data layer called dataLayer/],
    [
      "OnceHub's own integration",
      '<div id="SOIDIV_dana"></div>',
      `${GTM} dataLayer.push({ event: 'oncehub.booking.scheduled' });`,
      /counts twice/,
    ],
    [
      'a callback that a const hides',
      '<div id="SOIDIV_dana"></div><script>const SOAfterConfirmationFunction = () => {};</script>',
      GTM,
      /top-level const hides/,
    ],
    [
      'gtag.js without GTM, by its own registry',
      '<div id="SOIDIV_dana"></div>',
      `${GTM} google_tag_manager = { 'G-ABC123': {} };`,
      /Only gtag\.js reads dataLayer/,
    ],
    [
      'gtag.js without GTM, by its commands',
      '<div id="SOIDIV_dana"></div>',
      `${GTM} (function () { dataLayer.push(arguments); })('js', new Date());`,
      /Only gtag\.js reads dataLayer/,
    ],
    [
      'gtag.js that is blocked',
      '<div id="SOIDIV_dana"></div>',
      `window.dataLayer = []; (function () { dataLayer.push(arguments); })('config', 'G-ABC123');`,
      /Only gtag\.js reads dataLayer/,
    ],
    [
      'an iframe of a page builder',
      '<iframe src="https://www-site-example.filesusr.com/html/1.html"></iframe>',
      GTM,
      /page builder[\s\S]*Inside a page builder/,
    ],
    ...[
      `dataLayer.push({ event: 'booked' })`,
      `window.dataLayer = window.dataLayer || []; window.dataLayer . push({ event: 'booked' })`,
      `gtag('event', 'conversion', {})`,
      `fbq('track', 'Schedule')`,
    ].map((body): [string, string, string, RegExp] => [
      `an old callback that counts by itself: ${body}`,
      '<div id="SOIDIV_dana"></div>',
      `${GTM} SOAfterConfirmationFunction = function (booking) { ${body}; };`,
      /reports a conversion, too/,
    ]),
    [
      'a callback that is read-only',
      '<div id="SOIDIV_dana"></div>',
      `${GTM} Object.defineProperty(window, 'SOAfterConfirmationFunction', { value: () => {} });`,
      /or it is read-only/,
    ],
  ])('finds %s', (_name, html, script, message) => {
    expect(messages(open(html, script), 'problem')).toMatch(message);
  });

  it.each<[string, string]>([
    ['GTM beside gtag.js', `google_tag_manager = { 'GTM-ABC123': {}, 'G-ABC123': {} };`],
    [
      'GTM that has not registered yet',
      `dataLayer.push({ event: 'gtm.js' }); google_tag_manager = { 'G-1': {} };`,
    ],
    ['a callback that only redirects', `SOAfterConfirmationFunction = () => { location.href = '/thanks'; };`],
    ['an iframe of this site', `document.body.innerHTML += '<iframe src="/map.html"></iframe>';`],
  ])('has no problem with %s', (_name, script) => {
    expect(messages(open('<div id="SOIDIV_dana"></div>', `${GTM} ${script}`), 'problem')).toBe('');
  });

  it('says in the iframe of a page builder that the tags around it see nothing', () => {
    const page = open(
      '<div id="SOIDIV_dana"></div>',
      `${GTM} window.parent = { get document() { throw Error('cross-origin'); } };`,
    );
    expect(messages(page, 'hint')).toMatch(/iframe of another site/);
    expect(messages(open('<div id="SOIDIV_dana"></div>', GTM), 'hint')).toBe('');
  });

  it('takes a sink for a data layer', () => {
    const page = open('<div id="SOIDIV_dana"></div>', 'window.sink = { push() {} };');
    page.bridge('configure', { dataLayerName: 'sink' });
    expect(messages(page, 'problem')).toBe('');
    expect(messages(page, 'ok')).toMatch(/sink, which gets every event/);
  });

  it('does not hold gtag.js against a data layer of another tool', () => {
    const page = open(
      '<div id="SOIDIV_dana"></div>',
      `google_tag_manager = { 'G-1': {} }; window._mtm = []; _mtm.push = (entry) => Array.prototype.push.call(_mtm, entry);`,
    );
    page.bridge('configure', { dataLayerName: '_mtm' });
    expect(messages(page, 'problem')).toBe('');
    expect(messages(page, 'ok')).toMatch(/A tool listens to _mtm/);
  });

  it('finds the callback that a tag keeps in its slot', () => {
    const page = open(
      '<div id="SOIDIV_dana"></div>',
      `${GTM} window.bookingBridgeSite2 = function () { gtag('event', 'booked'); };`,
    );
    expect(messages(page, 'problem')).toMatch(/reports a conversion, too/);
  });

  it('takes the button of a lightbox for a calendar', () => {
    const page = open('<button data-oh-lightbox-bkc-id="BKC-1">Book</button>', GTM);
    expect(messages(page, 'problem')).toBe('');
    expect(messages(page, 'ok')).toMatch(/Booking Calendar is on this page/);
  });

  it('says once what two settings share, and blames neither for what the other does', () => {
    const page = open('<div id="SOIDIV_dana"></div><div data-oh-booking-calendar-id="BKC-1"></div>', GTM);
    page.bridge('configure', { name: 'pages', sources: { calendar: false } });
    page.bridge('configure', { name: 'calendars', eventName: 'appointment', sources: { classic: false } });
    expect(messages(page, 'problem')).toBe('');
    expect(messages(page, 'ok').match(/GTM listens to dataLayer/g)).toHaveLength(1);
  });

  it('does not say of a page with a button that there is nothing', () => {
    expect(messages(open('<div id="SOIBTN_dana"></div>', GTM), 'problem')).not.toMatch(/No OnceHub embed/);
  });

  it('finds the wrong kind chosen', () => {
    const page = open('<div data-oh-booking-calendar-id="BKC-1"></div>', GTM);
    page.bridge('configure', { sources: { calendar: false } });
    expect(messages(page, 'problem')).toMatch(/settings listen to booking pages only/);
  });

  it('has no problem with a page that is set up well', () => {
    const page = open('<div id="SOIDIV_dana"></div>', GTM);
    expect(messages(page, 'problem')).toBe('');
    expect(messages(page, 'ok')).toMatch(/inline booking page[\s\S]*GTM listens/);
  });
});

it('none of its words are in the bridge for visitors', () => {
  for (const words of ['SOIBTN_', 'Simulated consultation', 'console', 'doctor:', 'Pushed to'])
    expect([words, BRIDGE.includes(words)]).toEqual([words, false]);
});
