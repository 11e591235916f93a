import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FakeOnceHub, startFakeOnceHub } from '../../studio/oncehub/serve.ts';
import { type Switches, writeSwitches } from '../../studio/oncehub/switches.ts';
import { describeEngines } from './drivers/describe-engines.ts';
import type { Page } from './drivers/engine.ts';
import { type PageServer, servePages } from './serve-page.ts';

const BRIDGE = readFileSync(new URL('../../dist/bridge.js', import.meta.url), 'utf8');

let vendor: FakeOnceHub;
let site: PageServer;
let html = '';

beforeAll(async () => {
  vendor = await startFakeOnceHub();
  site = await servePages({
    '/': () => html,
    '/thanks': () => '<!doctype html><title>Thanks</title>',
    '/bridge.js': () => BRIDGE,
  });
});

afterAll(async () => {
  site.close();
  await vendor.close();
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
    it(`counts once and calls the site once: ${order}`, async () => {
      const page = await open(body());
      await settled(page, 1);
      expect(await read(page, `${EVENTS}.length`)).toBe(1);
      expect(await read(page, 'calls[0][0].bookingInfo.CustomerName')).toBe('Carrie Customer');
      expect(await read(page, 'errors')).toEqual([]);
      await page.close();
    });
  }

  it('counts once when three loads of the vendor call three times', async () => {
    const page = await open(BRIDGE_TAG + DIV + vendorTag({ ...AUTO, loads: 3 }) + CALLBACK);
    await settled(page, 3);
    expect(await read(page, `${EVENTS}.length`)).toBe(1);
    await page.close();
  });

  it('counts what hides behind a top-level let, declared after the vendor', async () => {
    const page = await open(
      `${BRIDGE_TAG}${DIV}${vendorTag(AUTO)}
       <script>let SOAfterConfirmationFunction = (...given) => { calls.push(given); };</script>`,
    );
    await settled(page, 1);
    expect(await read(page, `${EVENTS}.length`)).toBe(1);
    await page.close();
  });

  it('counts although the callback is declared long after everything else', async () => {
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

  it('counts without any callback of the site', async () => {
    const page = await open(BRIDGE_TAG + DIV + vendorTag(AUTO));
    await settled(page, 0);
    expect(await read(page, `${EVENTS}.length`)).toBe(1);
    await page.close();
  });

  it('leaves the vendor what it does after a callback that throws: nothing', async () => {
    const page = await open(
      `${BRIDGE_TAG}${DIV}${vendorTag({ ...AUTO, height: 0 })}
       <script>function SOAfterConfirmationFunction() { throw new Error('site'); }</script>`,
    );
    await settled(page, 0);
    expect(await read(page, 'errors.length')).toBe(1);
    expect(await read(page, 'document.querySelector("iframe").height === "520"')).toBe(false);
    await page.close();
  });

  it('is told of messages in an order that differs between engines, and does not depend on it', async () => {
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

  it('lets a callback that leaves the page wait until the tags have run, with the guard', async () => {
    const page = await open(
      `<script>
         function bookingBridge() { (bookingBridge.q = bookingBridge.q || []).push(arguments); }
         bookingBridge('configure', { waitForTagsMs: 2000 });
         var google_tag_manager = { 'GTM-A': {} };
         var dataLayer = Object.assign([], { push(entry) { setTimeout(() => {
           sessionStorage.setItem('ran', entry.event + ' on ' + location.pathname);
           if (entry.eventCallback) entry.eventCallback('GTM-A');
         }, 200); } });
         function SOAfterConfirmationFunction() { location.href = '/thanks'; }
       </script>${BRIDGE_TAG}${DIV}${vendorTag(AUTO)}`,
    );
    await page.waitFor('location.pathname === "/thanks"');
    expect(await page.evaluate('String(sessionStorage.getItem("ran"))')).toBe('booking_confirmed on /');
    await page.close();
  });

  const DEPARTURES: [how: string, script: string][] = [
    ['by its address', "location.href = '/thanks'"],
    ['without a way back', "location.replace('/thanks')"],
    ['by a form', 'document.forms[0].submit()'],
  ];

  for (const [how, script] of DEPARTURES) {
    it(`pushes before a callback has left the page ${how}, without the guard`, async () => {
      const page = await open(
        `<form action="/thanks"></form>
         <script>
           const count = (name) => sessionStorage.setItem(name, 1 + Number(sessionStorage.getItem(name)));
           var dataLayer = Object.assign([], { push: ({ event }) => count(event) });
           function SOAfterConfirmationFunction() { count('calls'); ${script}; }
         </script>${BRIDGE_TAG}${DIV}${vendorTag(AUTO)}`,
      );
      await page.waitFor('location.pathname === "/thanks"');
      expect(await read(page, '[sessionStorage.booking_confirmed, sessionStorage.calls]')).toEqual([
        '1',
        '1',
      ]);
      await page.close();
    });
  }

  it('needs nothing that a strict policy forbids', async () => {
    const policy = "script-src 'nonce-n'; require-trusted-types-for 'script'; trusted-types 'none'";
    // The vendor does not work here, so the page calls in its place.
    const call = `<script>setTimeout(() => SOAfterConfirmationFunction(
      { errorStatus: 0, bookingInfo: { BookingId: ['BKNG-1'], EventTypeName: 'Demo' } }));</script>`;
    const scripts = `${RECORD}${CALLBACK}${BRIDGE_TAG}${call}`.replaceAll('<script', '<script nonce="n"');
    html = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Site</title>
      <body>${scripts}`;
    const page = await engine().open(`${site.origin}/`);
    await settled(page, 1);
    expect(await read(page, `${EVENTS}.map(({ booking_id }) => booking_id.length)`)).toEqual([64]);
    expect(await read(page, 'errors')).toEqual([]);
    await page.close();
  });

  const calendarSite = (): string =>
    `<script>
       function bookingBridge() { (bookingBridge.q = bookingBridge.q || []).push(arguments); }
       bookingBridge('configure', { funnel: true, origins: ['${vendor.origin}'] });
     </script>${BRIDGE_TAG}
     <div data-oh-booking-calendar-id="BKC-03WJV0R52Z"></div>
     <script src="${vendor.origin}/cal/embed.js?${writeSwitches({ ...AUTO, messages: 2 })}"></script>`;

  it('hears a calendar from its appearance to the booking, each step once', async () => {
    const page = await open(calendarSite());
    await settled(page, 0);
    const pushed = (await read(
      page,
      'dataLayer.map(({ event, booking_calendar }) => [event, booking_calendar])',
    )) as string[][];
    expect(pushed.sort()).toEqual([
      ['booking_calendar_loaded', 'BKC-03WJV0R52Z'],
      ['booking_confirmed', 'BKC-03WJV0R52Z'],
      ['booking_time_selected', 'BKC-03WJV0R52Z'],
    ]);
    await page.close();
  });

  it('is not taken in by a frame that only pretends', async () => {
    const page = await open(
      `${calendarSite()}<script>let strangers = 0;
         addEventListener('message', ({ origin }) => { if (origin === '${vendor.spoofOrigin}') strangers += 1; });
       </script><iframe src="${vendor.spoofOrigin}/spoof/cal/BKC-1"></iframe>`,
    );
    await settled(page, 0);
    await page.waitFor('strangers > 0');
    await page.evaluate('new Promise((resolve) => setTimeout(() => resolve(""), 200))');
    expect(await read(page, `${EVENTS}.map(({ booking_calendar }) => booking_calendar)`)).toEqual([
      'BKC-03WJV0R52Z',
    ]);
    await page.close();
  });

  it('keeps the personal fields of a real booking out of the data layer', async () => {
    const page = await open(BRIDGE_TAG + DIV + vendorTag(AUTO));
    await settled(page, 0);
    const said = await page.evaluate('JSON.stringify(dataLayer)');
    for (const secret of ['Carrie', 'carrie', '2025550195', 'Params', 'https:', 'look forward'])
      expect(said).not.toContain(secret);
    await page.close();
  });
});
