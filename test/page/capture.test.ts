import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { CLOCKS } from '../contract/case.ts';
import { digestAtOnce } from '../contract/digest-at-once.ts';
import { type PreparedWindow, prepareWindow, type TestWindow } from '../contract/prepare-window.ts';
import { BRIDGE } from '../contract/run-jsdom.ts';
import { SITE_PAGES, type SiteOutcome, type SitePage, writeSitePage } from './site-pages.ts';

/** Longer than a page takes to finish, in milliseconds of its own clock. */
const LIFE_MS = 2_000;

const run = async (page: SitePage, bridge: string | undefined): Promise<SiteOutcome> => {
  let prepared: PreparedWindow | undefined;
  const dom = new JSDOM(writeSitePage(page, bridge), {
    runScripts: 'dangerously',
    url: 'https://site.example/',
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => {
      const crypto = { subtle: { digest: digestAtOnce } };
      Object.defineProperty(window, 'crypto', { value: crypto, configurable: true });
      Object.assign(window, { TextEncoder });
      prepared = prepareWindow(window as unknown as TestWindow, CLOCKS.classic);
    },
  });
  await new Promise((resolve) => dom.window.addEventListener('load', resolve));
  await prepared?.clock.advance(LIFE_MS, prepared.settle);
  const { outcome } = dom.window.document.documentElement.dataset;
  dom.window.close();
  if (!outcome) throw new Error(`The page "${page.name}" did not finish.`);
  return JSON.parse(outcome) as SiteOutcome;
};

describe('the bridge on a page', () => {
  for (const page of SITE_PAGES) {
    it(page.name, async () => {
      const usual = await run(page, undefined);
      const bridged = await run(page, BRIDGE);
      expect(bridged.events).toBe(page.events ?? 1);
      expect(bridged.site).toEqual(
        usual.site.answers.length || bridged.site.answers.length === 0
          ? usual.site
          : // Without a function of the site the vendor calls nothing; with the bridge it calls ours, which answers nothing.
            { ...usual.site, answers: bridged.site.answers.map(() => 'nothing') },
      );
      expect(bridged.left).toEqual({ ...usual.left, events: bridged.events });
    });
  }
});
