import { afterAll, beforeAll, expect, it } from 'vitest';
import { CASES } from '../contract/cases/index.ts';
import { contractPages, runBrowser } from '../contract/run-browser.ts';
import { describeEngines } from './drivers/describe-engines.ts';
import { type PageServer, servePages } from './serve-page.ts';

let site: PageServer;

beforeAll(async () => {
  site = await servePages(await contractPages());
});

afterAll(() => site.close());

describeEngines('the contract', (engine) => {
  it('holds in every case, with the built bridge', { timeout: 240_000 }, async () => {
    const page = await engine().open(`${site.origin}/contract.html`);
    const { ran, failures } = await runBrowser(page);
    expect(failures).toEqual({});
    expect(ran).toBe(CASES.filter(({ targets }) => targets.includes('bridge')).length);
    await page.close();
  });
});
