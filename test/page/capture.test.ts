import { webcrypto } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { BRIDGE } from '../contract/run-jsdom.ts';
import { SITE_PAGES, type SiteOutcome, type SitePage, writeSitePage } from './site-pages.ts';

const run = async (page: SitePage, bridge: string | undefined): Promise<SiteOutcome> => {
  const dom = new JSDOM(writeSitePage(page, bridge), {
    runScripts: 'dangerously',
    url: 'https://site.example/',
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => {
      Object.defineProperty(window, 'crypto', { value: webcrypto, configurable: true });
      Object.assign(window, { TextEncoder });
    },
  });
  const root = dom.window.document.documentElement;
  for (let turn = 0; turn < 200 && !root.dataset.outcome; turn += 1) await sleep(10);
  const outcome = root.dataset.outcome;
  dom.window.close();
  if (!outcome) throw new Error(`The page "${page.name}" did not finish.`);
  return JSON.parse(outcome) as SiteOutcome;
};

describe.concurrent('the bridge on a page', () => {
  for (const page of SITE_PAGES) {
    test(page.name, async () => {
      const [usual, bridged] = await Promise.all([run(page, undefined), run(page, BRIDGE)]);
      expect(bridged.events).toBe(page.events ?? 1);
      expect(bridged.site).toEqual(
        usual.site.answers.length || bridged.site.answers.length === 0
          ? usual.site
          : // Without a function of the site the vendor calls nobody, and with the bridge somebody who answers nothing.
            { ...usual.site, answers: bridged.site.answers.map(() => 'nothing') },
      );
      expect(bridged.left).toEqual({ ...usual.left, events: bridged.events });
    });
  }
});
