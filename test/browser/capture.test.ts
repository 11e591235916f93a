import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startVendor, type Vendor } from '../../studio/vendor/serve.ts';
import { type Switches, writeSwitches } from '../../studio/vendor/switches.ts';
import { SITE_PAGES, type SiteOutcome, writeSitePage } from '../page/site-pages.ts';
import { describeEngines } from './drivers/describe-engines.ts';
import type { Page } from './drivers/engine.ts';
import { type PageServer, servePages } from './serve-page.ts';

const BRIDGE = readFileSync(new URL('../../dist/bridge.js', import.meta.url), 'utf8');

let vendor: Vendor;
let site: PageServer;
let html = '';

beforeAll(async () => {
  vendor = await startVendor();
  site = await servePages({ '/': () => html, '/bridge.js': () => BRIDGE });
});

afterAll(async () => {
  site.close();
  await vendor.close();
});

/** Runs whole pages side by side in frames and waits for what each says of itself. */
const RUN_PAGES = `async (pages) => {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
  const run = async (page) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = page;
    document.body.append(frame);
    for (let turn = 0; turn < 500; turn += 1) {
      await pause();
      const outcome = frame.contentDocument.documentElement?.dataset.outcome;
      if (outcome) { frame.remove(); return JSON.parse(outcome); }
    }
    return null;
  };
  return JSON.stringify(await Promise.all(pages.map(run)));
}`;

describeEngines('the bridge on pages as sites write them', (engine) => {
  let page: Page;
  const outcomes = new Map<string, [usual: SiteOutcome | null, bridged: SiteOutcome | null]>();

  beforeAll(async () => {
    html = '<!doctype html><title>Frames</title><body>';
    page = await engine().open(`${site.origin}/`);
    const GROUP = 12;
    for (let from = 0; from < SITE_PAGES.length; from += GROUP) {
      const group = SITE_PAGES.slice(from, from + GROUP);
      const written = group.flatMap((one) => [writeSitePage(one, undefined), writeSitePage(one, BRIDGE)]);
      const answer = await page.evaluate(`(${RUN_PAGES})(${JSON.stringify(written)})`);
      const said = JSON.parse(answer) as (SiteOutcome | null)[];
      group.forEach((one, index) => {
        outcomes.set(one.name, [said[index * 2] ?? null, said[index * 2 + 1] ?? null]);
      });
    }
  });

  afterAll(() => page.close());

  for (const one of SITE_PAGES) {
    test(one.name, () => {
      const [usual, bridged] = outcomes.get(one.name) ?? [];
      if (!usual || !bridged) throw new Error(`The page "${one.name}" did not finish.`);
      expect(bridged.events).toBe(one.events ?? 1);
      expect(bridged.site).toEqual(
        usual.site.answers.length || bridged.site.answers.length === 0
          ? usual.site
          : { ...usual.site, answers: bridged.site.answers.map(() => 'nothing') },
      );
      expect(bridged.left).toEqual({ ...usual.left, events: bridged.events });
    });
  }
});

const AUTO: Partial<Switches> = { autoBook: 1, height: 50 };

const RECORD = `<script>
  const calls = [], errors = [];
  addEventListener('error', (event) => errors.push(event.message));
</script>`;
const DIV = '<div id="SOIDIV_dana" data-so-page="dana" data-height="550"></div>';
const BRIDGE_TAG = '<script src="/bridge.js"></script>';
const CALLBACK = '<script>function SOAfterConfirmationFunction(...given) { calls.push(given); }</script>';

const vendorTag = (switches: Partial<Switches>): string =>
  `<script src="${vendor.origin}/mergedjs/so.js?${writeSwitches(switches)}"></script>`;

const EVENTS = '(window.dataLayer || []).filter(({ event }) => event === "booking_confirmed")';

describeEngines('the bridge beside the vendor', (engine, name) => {
  const open = async (body: string): Promise<Page> => {
    html = `<!doctype html><title>Site</title><body>${RECORD}${body}`;
    return engine().open(`${site.origin}/`);
  };
  const read = async (page: Page, expression: string): Promise<unknown> =>
    JSON.parse(await page.evaluate(`JSON.stringify(${expression})`));

  const settled = async (page: Page, calls: number): Promise<void> => {
    await page.waitFor(`${EVENTS}.length > 0`);
    if (calls) await page.waitFor(`calls.length === ${calls}`);
    await page.evaluate('new Promise((resolve) => setTimeout(() => resolve(""), 300))');
  };

  /** Where the three scripts stand to each other; the callback may come last, as on most sites. */
  const ORDERS: [name: string, body: () => string][] = [
    ['the bridge, the vendor, the callback', () => BRIDGE_TAG + DIV + vendorTag(AUTO) + CALLBACK],
    ['the vendor, the callback, the bridge', () => DIV + vendorTag(AUTO) + CALLBACK + BRIDGE_TAG],
    ['the callback, the bridge, the vendor', () => CALLBACK + BRIDGE_TAG + DIV + vendorTag(AUTO)],
    ['the vendor, the bridge, the callback', () => DIV + vendorTag(AUTO) + BRIDGE_TAG + CALLBACK],
  ];

  for (const [order, body] of ORDERS) {
    test(`counts once and calls the site once: ${order}`, async () => {
      const page = await open(body());
      await settled(page, 1);
      expect(await read(page, `${EVENTS}.length`)).toBe(1);
      expect(await read(page, 'calls[0][0].bookingInfo.CustomerName')).toBe('Carrie Customer');
      expect(await read(page, 'errors')).toEqual([]);
      await page.close();
    });
  }

  test('counts once when three loads of the vendor call three times', async () => {
    const page = await open(BRIDGE_TAG + DIV + vendorTag({ ...AUTO, loads: 3 }) + CALLBACK);
    await settled(page, 3);
    expect(await read(page, `${EVENTS}.length`)).toBe(1);
    await page.close();
  });

  test('counts what hides behind a top-level let, declared after the vendor', async () => {
    const page = await open(
      `${BRIDGE_TAG}${DIV}${vendorTag(AUTO)}
       <script>let SOAfterConfirmationFunction = (...given) => { calls.push(given); };</script>`,
    );
    await settled(page, 1);
    expect(await read(page, `${EVENTS}.length`)).toBe(1);
    await page.close();
  });

  test('counts although the callback is declared long after everything else', async () => {
    const page = await open(
      `${BRIDGE_TAG}${DIV}${vendorTag({ ...AUTO, autoBook: 600 })}
       <script>setTimeout(() => {
         const script = document.createElement('script');
         script.textContent = 'function SOAfterConfirmationFunction(...given) { calls.push(given); }';
         document.body.append(script);
       }, 200);</script>`,
    );
    await settled(page, 1);
    expect(await read(page, `${EVENTS}.length`)).toBe(1);
    await page.close();
  });

  test('counts without any callback of the site', async () => {
    const page = await open(BRIDGE_TAG + DIV + vendorTag(AUTO));
    await settled(page, 0);
    expect(await read(page, `${EVENTS}.length`)).toBe(1);
    await page.close();
  });

  test('leaves the vendor what it does after a callback that throws: nothing', async () => {
    const page = await open(
      `${BRIDGE_TAG}${DIV}${vendorTag({ ...AUTO, height: 0 })}
       <script>function SOAfterConfirmationFunction() { throw new Error('site'); }</script>`,
    );
    await settled(page, 0);
    expect(await read(page, 'errors.length')).toBe(1);
    expect(await read(page, 'document.querySelector("iframe").height === "520"')).toBe(false);
    await page.close();
  });

  test('is told of messages in an order that differs between engines, and does not depend on it', async () => {
    const page = await open('');
    const order = await page.evaluate(`(async () => {
      const order = [];
      addEventListener('message', () => order.push('first, bubbling'));
      addEventListener('message', () => order.push('second, capturing'), true);
      const frame = document.createElement('iframe');
      document.body.append(frame);
      postMessage('hello', '*');
      await new Promise((resolve) => setTimeout(resolve, 100));
      return order.join(' - ');
    })()`);
    expect(order).toBe(
      name === 'chromium' ? 'first, bubbling - second, capturing' : 'second, capturing - first, bubbling',
    );
    await page.close();
  });
});

describe('the pages that sites write', () => {
  test('have names of their own', () => {
    const names = SITE_PAGES.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
