import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITE_PAGES, type SiteOutcome, writeSitePage } from '../page/site-pages.ts';
import { describeEngines } from './drivers/describe-engines.ts';
import type { Page } from './drivers/engine.ts';
import { type PageServer, servePages } from './serve-page.ts';

const BRIDGE = readFileSync(new URL('../../dist/bridge.js', import.meta.url), 'utf8');

let site: PageServer;

beforeAll(async () => {
  site = await servePages({ '/': () => '<!doctype html><title>Frames</title><body>' });
});

afterAll(() => site.close());

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
    it(one.name, () => {
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

describe('the pages that sites write', () => {
  it('have names of their own', () => {
    const names = SITE_PAGES.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
