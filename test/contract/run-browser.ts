import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { bundleForPage } from '../browser/bundle-for-page.ts';
import type { Page } from '../browser/drivers/engine.ts';
import { CASES } from './cases/index.ts';
import { HASHED } from './hash-text.ts';

/** How many cases one call into the page runs; a call has to end within a driver's patience. */
const BATCH = 30;

/** The hashes that the table needs are known here: a page can only hash asynchronously. */
const hashes: Plugin = {
  name: 'hashes',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/hash-text\.ts$/ }, () => ({
      contents: `const known = new Map(${JSON.stringify([...HASHED])});
        export const hashText = (text) => known.get(text);`,
    }));
  },
};

/** What a server must offer for the table to run: by path. */
export const contractPages = async (): Promise<Record<string, () => string>> => {
  const script = await bundleForPage('test/contract/in-page.ts', [hashes]);
  const bridge = readFileSync(new URL('../../dist/bridge.js', import.meta.url), 'utf8');
  return {
    '/contract.html': () =>
      '<!doctype html><meta charset="utf-8"><title>Contract</title><script src="/contract.js"></script><body>',
    '/contract.js': () => script,
    '/bridge.js': () => bridge,
  };
};

/** @returns what differed, by the name of the case; and how many cases there were. */
export const runBrowser = async (
  page: Page,
): Promise<{ ran: number; failures: Record<string, string[]> }> => {
  const total = CASES.filter(({ targets }) => targets.includes('bridge')).length;
  const failures: Record<string, string[]> = {};
  let ran = 0;
  for (let from = 0; from < total; from += BATCH) {
    const answer = JSON.parse(await page.evaluate(`runCases(${from}, ${from + BATCH})`)) as {
      ran: number;
      failures: Record<string, string[]>;
    };
    ran += answer.ran;
    Object.assign(failures, answer.failures);
  }
  return { ran, failures };
};
