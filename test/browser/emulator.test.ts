import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import runtimeCases from '../../emulator/test/fixtures/runtime-cases.json' with { type: 'json' };
import { bundleForPage } from './bundle-for-page.ts';
import { describeEngines } from './drivers/describe-engines.ts';
import type { EngineName } from './drivers/engine.ts';
import { type PageServer, servePages } from './serve-page.ts';

/** As strict as a page can be that runs scripts at all: nothing inline, nothing evaluated, no requests. */
const POLICY = "default-src 'none'; script-src 'self'";

/** Google's runtime was observed in Blink; these are the browser's own words and ways, there as here. */
const INVALID_PATTERN = "return 'abc'.match('(');";
const ODD_COMPARATOR = 'return [3, 10, 2].sort((a, b) => a < b);';
const ENGINES_OWN: Record<EngineName, string[]> = {
  chromium: [],
  firefox: [ODD_COMPARATOR, INVALID_PATTERN],
  webkit: [INVALID_PATTERN],
};

let site: PageServer;

beforeAll(async () => {
  const cases = await bundleForPage('test/browser/cases-in-page.ts');
  const emulator = readFileSync(new URL('../../emulator/dist/emulator.js', import.meta.url), 'utf8');
  site = await servePages({
    '/': () => `<!doctype html><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>Cases</title>
<script src="/page.js"></script>
<body><script src="/cases.js"></script>`,
    '/page.js': () => `function preparePage() {\n${runtimeCases.page}\n}`,
    '/cases.js': () => cases,
    '/emulator.js': () => emulator,
  });
});

afterAll(() => site.close());

describeEngines('the built emulator under a strict content security policy', (engine, name) => {
  it("does what Google's runtime did, case by case", async () => {
    const page = await engine().open(`${site.origin}/`);
    await page.waitFor('window.outcome', 30_000);
    const outcome = JSON.parse(await page.evaluate('window.outcome'));
    const unlike = outcome.failures.filter(({ code }: { code: string }) => !ENGINES_OWN[name].includes(code));
    expect(unlike).toEqual([]);
    expect(outcome.failures).toHaveLength(ENGINES_OWN[name].length);
    expect(outcome.ran).toBe(runtimeCases.cases.length);
    expect(outcome.ran).toBeGreaterThanOrEqual(255);
    expect(outcome.mayEvaluate).toBe(false);
    await page.close();
  });
});
