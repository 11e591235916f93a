import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FakeOnceHub, startFakeOnceHub } from '../../studio/oncehub/serve.ts';
import { writeSwitches } from '../../studio/oncehub/switches.ts';
import { bundleForPage } from './bundle-for-page.ts';
import { describeEngines } from './drivers/describe-engines.ts';
import type { Scene } from './gtm-in-page.ts';
import { type PageServer, servePages } from './serve-page.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

let vendor: FakeOnceHub;
let site: PageServer;
let html = '';

beforeAll(async () => {
  vendor = await startFakeOnceHub();
  const gtm = await bundleForPage('test/browser/gtm-in-page.ts');
  const files = {
    emulator: read('emulator/dist/emulator.js'),
    bridge: read('dist/bridge.js'),
    tpl: read('template.tpl'),
  };
  site = await servePages({
    '/': () => html,
    '/gtm.js': () => gtm,
    '/emulator.js': () => files.emulator,
    '/bridge.js': () => files.bridge,
    '/template.tpl': () => files.tpl,
  });
});

afterAll(async () => {
  site.close();
  await vendor.close();
});

const EMBEDS = {
  classic: {
    div: '<div id="SOIDIV_dana" data-so-page="dana" data-height="550"></div>',
    script: 'mergedjs/so.js',
    /** Calls of the site's own function. */
    calls: 1,
  },
  calendar: {
    div: '<div data-oh-booking-calendar-id="BKC-7QF2HAZEL9"></div>',
    script: 'cal/embed.js',
    calls: 0,
  },
};

type Product = keyof typeof EMBEDS;

const writePage = (product: Product, steps: Scene['steps'], typed: Scene['typed']): string => {
  const { div, script } = EMBEDS[product];
  const scene: Scene = {
    steps,
    typed,
    vendorScript: `${vendor.origin}/${script}?${writeSwitches({ autoBook: 1, height: 0 })}`,
    vendorOrigin: vendor.origin,
  };
  return `<!doctype html><title>Site</title><body>
<script>
  const calls = [], errors = [], scene = ${JSON.stringify(scene)};
  addEventListener('error', (event) => errors.push(event.message));
  addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
  function SOAfterConfirmationFunction(...given) {
    calls.push([this === window, given.length, given[0].bookingInfo.CustomerName]);
  }
  const bookings = () => (window.dataLayer || [])
    .map((entry) => entry.value && entry.value.event ? entry.value : entry)
    .filter(({ event }) => event === 'booking_confirmed');
</script>
${div}
<script src="/gtm.js"></script>`;
};

const CDN = { embed: 'both', bridgeSource: 'cdn' };
const SITE = { embed: 'both', bridgeSource: 'site' };

/** What stands on the page besides the vendor, by product; a calendar is heard through the bridge only. */
const SCENES: [name: string, product: Product, typed: Scene['typed'], steps: Scene['steps']][] = [
  ['a booking page, the tag alone', 'classic', { embed: 'classic' }, ['tag', 'vendor']],
  [
    'a booking page, two containers that fire twice',
    'classic',
    { embed: 'classic' },
    ['tag', 'other tag', 'tag', 'other tag', 'vendor'],
  ],
  ['a booking page, a bridge that was there before the tag', 'classic', SITE, ['bridge', 'tag', 'vendor']],
  [
    'a booking page, a bridge that comes between two firings',
    'classic',
    SITE,
    ['tag', 'bridge', 'tag', 'vendor'],
  ],
  ['a booking page, a bridge that comes after the last firing', 'classic', SITE, ['tag', 'bridge', 'vendor']],
  ['a booking page, a bridge that the tag loads', 'classic', CDN, ['tag', 'tag', 'vendor']],
  ['a calendar, a bridge that the tag loads', 'calendar', CDN, ['tag', 'vendor']],
  [
    'a calendar, two containers that fire twice',
    'calendar',
    CDN,
    ['tag', 'other tag', 'tag', 'other tag', 'vendor'],
  ],
  ['a calendar, a bridge that was there before the tag', 'calendar', SITE, ['bridge', 'tag', 'vendor']],
  [
    'a calendar, a bridge that comes between two firings',
    'calendar',
    SITE,
    ['tag', 'bridge', 'tag', 'vendor'],
  ],
  ['a calendar, a bridge that comes after the last firing', 'calendar', SITE, ['tag', 'bridge', 'vendor']],
];

/** Longer than anything that could still push a second event, in milliseconds. */
const QUIET_MS = 300;

describeEngines('the tag in the emulator pushes one event', (engine) => {
  for (const [name, product, typed, steps] of SCENES) {
    it(name, async () => {
      html = writePage(product, steps, typed);
      const page = await engine().open(`${site.origin}/`);
      await page.waitFor('window.played && bookings().length > 0');
      await page.evaluate(`new Promise((resolve) => setTimeout(resolve, ${QUIET_MS}, ''))`);
      const seen = JSON.parse(
        await page.evaluate('JSON.stringify({ calls, errors, played, bookings: bookings() })'),
      );
      expect(seen).toMatchObject({
        calls: Array.from({ length: EMBEDS[product].calls }, () => [true, 1, 'Carrie Customer']),
        errors: [],
        played: steps.filter((step) => step.endsWith('tag')).map(() => 'success'),
        bookings: [
          {
            booking_source: `oncehub_${product}`,
            booking_id: expect.stringMatching(/^[0-9a-f]{64}$/),
            booking_data: 'complete',
          },
        ],
      });
      expect(seen.bookings).toHaveLength(1);
      expect(JSON.stringify(seen.bookings)).not.toContain('Carrie');
      await page.close();
    });
  }
});
