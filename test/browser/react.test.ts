import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleForPage } from './bundle-for-page.ts';
import { describeEngines } from './drivers/describe-engines.ts';
import { type PageServer, servePages } from './serve-page.ts';

let site: PageServer;

beforeAll(async () => {
  const script = await bundleForPage('test/browser/react/in-page.ts', [], {
    // Development builds run each effect twice in StrictMode, which is what is tested here.
    'process.env.NODE_ENV': '"development"',
  });
  site = await servePages({
    '/': () => '<!doctype html><title>Site</title><div id="root"></div><script src="/site.js"></script>',
    '/site.js': () => script,
  });
});

afterAll(() => site.close());

/** What each scene tells: who counted at each step, and what is left when React has unmounted everything. */
const SCENES: Record<string, { steps: string[]; effects: number }> = {
  'two copies': {
    steps: ['both: left', 'one left: right', 'none left: nothing, no bridge', 'one came back: again'],
    effects: 3,
  },
  'page transition': {
    steps: ['first page: first', 'both pages: first', 'second page: second', 'swapped at once: third'],
    effects: 3,
  },
};

describeEngines('components of React that install the bridge in an effect', (engine) => {
  for (const [scene, { steps, effects }] of Object.entries(SCENES)) {
    for (const isStrict of [false, true]) {
      it(`${scene}${isStrict ? ', with the double effects of StrictMode' : ''}`, async () => {
        const page = await engine().open(
          `${site.origin}/?scene=${encodeURIComponent(scene)}${isStrict ? '&strict' : ''}`,
        );
        await page.waitFor('window.told', 30_000);
        expect(JSON.parse(await page.evaluate('JSON.stringify(told)'))).toEqual([
          ...steps,
          `effects: ${isStrict ? effects * 2 : effects}`,
          'no bridge is left',
        ]);
        await page.close();
      });
    }
  }
});
