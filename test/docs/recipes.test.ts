import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { calendar, classic } from '../contract/payloads.ts';
import { extractBlocks } from './extract-blocks.ts';
import { openPage, type Page } from './open-block.ts';

const FILE = 'docs/troubleshooting.md';
const text = readFileSync(FILE, 'utf8');

/** The blocks under a heading, in order. */
function blocksUnder(heading: string): string[] {
  const [, section = ''] = text.split(`\n## ${heading}\n`);
  return extractBlocks(FILE, section.split('\n## ')[0] ?? '').map((block) => block.text);
}

const opened: Page[] = [];
const open = async (html: string): Promise<Page> => {
  const page = await openPage(html);
  opened.push(page);
  return page;
};
afterEach(() => {
  for (const page of opened.splice(0)) page.close();
});

/** The page of a widget, and what it posts to the page around it. */
async function openWidget(
  html: string,
): Promise<{ widget: Page; posted: [data: unknown, target: string][] }> {
  const widget = await open(html);
  const posted: [unknown, string][] = [];
  widget.window.eval('window.parent = { postMessage: (...given) => window.post(...given) }');
  widget.window.post = (data: unknown, target: string) => posted.push([data, target]);
  return { widget, posted };
}

function post({ window }: Page, data: unknown, origin: string): void {
  window.dispatchEvent(new window.MessageEvent('message', { data, origin }));
}

async function eventsOn(page: Page): Promise<unknown[]> {
  await page.wait(1_000);
  return (page.window.dataLayer as unknown[] | undefined) ?? [];
}

const [calendarWidget = '', calendarPage = '', classicWidget = '', classicPage = ''] =
  blocksUnder('Inside a page builder');

describe('the recipe for a calendar in the iframe of a page builder', () => {
  it('passes the message up, which counts once', async () => {
    const { widget, posted } = await openWidget(calendarWidget);
    post(widget, calendar(), 'https://oncehub.com');
    post(widget, calendar(), 'https://evil.example');
    expect(posted).toEqual([[calendar(), 'https://site.example']]);

    const page = await open(calendarPage);
    for (const [data] of posted) post(page, data, 'https://widget.example');
    post(page, calendar({ id: 'BKNG-FORGED' }), 'https://evil.example');
    expect(await eventsOn(page)).toMatchObject([
      { event: 'booking_confirmed', booking_source: 'oncehub_calendar' },
    ]);
  });
});

describe('the recipe for a booking page in the iframe of a page builder', () => {
  it('passes the argument up and calls the callback, which counts once', async () => {
    const { widget, posted } = await openWidget(classicWidget);
    (widget.window.SOAfterConfirmationFunction as (booking: unknown) => void)(classic());
    expect(posted).toMatchObject([[{ booking: classic() }, 'https://site.example']]);

    const page = await open(classicPage);
    for (const [data] of posted) post(page, data, 'https://evil.example');
    expect(await eventsOn(page)).toEqual([]);
    for (const [data] of posted) post(page, data, 'https://widget.example');
    expect(await eventsOn(page)).toMatchObject([
      { event: 'booking_confirmed', booking_source: 'oncehub_classic' },
    ]);
  });
});

describe('the recipe for gtag.js alone', () => {
  it('calls gtag with the booking, and the doctor has nothing against it', async () => {
    const [recipe = ''] = blocksUnder('gtag.js without Google Tag Manager');
    const page = await open(`<div id="SOIDIV_dana"></div>${recipe.replace('bridge.js', 'bridge.debug.js')}`);
    Object.assign(page.window.console, { log: () => {}, groupCollapsed: () => {}, groupEnd: () => {} });
    (page.window.SOAfterConfirmationFunction as (booking: unknown) => void)(classic());
    const commands = (await eventsOn(page)).map((entry) => Array.from(entry as ArrayLike<unknown>));
    expect(commands.slice(2)).toMatchObject([
      ['event', 'generate_lead', { transaction_id: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    ]);
    const findings = (page.window.bookingBridge as (command: string) => { level: string }[])('doctor');
    expect(findings.filter(({ level }) => level === 'problem')).toEqual([]);
  });
});

const configured = (script: string, dataLayerName: string): string =>
  `<script>${script}</script><script src="/bridge.js"></script>
   <script>bookingBridge('configure', { dataLayerName: '${dataLayerName}' });</script>`;

describe('a tool of the table', () => {
  it.each([
    [
      'Matomo Tag Manager',
      '_mtm',
      `var _mtm = window._mtm = window._mtm || []; _mtm.push({ event: 'mtm.Start' });`,
    ],
    ['Adobe Client Data Layer', 'adobeDataLayer', 'window.adobeDataLayer = window.adobeDataLayer || [];'],
    [
      'Piwik PRO',
      'dataLayer',
      `window.dataLayer = window.dataLayer || []; dataLayer.push({ event: 'stg.start' });`,
    ],
  ])('gets the event in its documented array: %s', async (tool, name, script) => {
    const row = text.split('\n').find((line) => line.startsWith(`| ${tool} |`));
    expect(row).toContain(name);
    const page = await open(configured(script, name));
    (page.window.SOAfterConfirmationFunction as (booking: unknown) => void)(classic());
    await page.wait(1_000);
    expect((page.window[name] as unknown[]).at(-1)).toMatchObject({ event: 'booking_confirmed' });
    expect(page.errors).toEqual([]);
  });

  it('gets the event by the sink of its row: Tealium iQ', async () => {
    const row = text.split('\n').find((line) => line.startsWith('| Tealium iQ |')) ?? '';
    const sink = /`(window\.bookingSink = [^`]+)`/.exec(row)?.[1] ?? '';
    const page = await open(
      configured(
        `window.linked = []; window.utag = { link: (data) => linked.push(data) }; ${sink};`,
        'bookingSink',
      ),
    );
    (page.window.SOAfterConfirmationFunction as (booking: unknown) => void)(classic());
    await page.wait(1_000);
    expect(page.window.linked).toMatchObject([{ event: 'booking_confirmed' }]);
  });
});
