import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from '../browser/drivers/engine.ts';
import { CASES } from './cases/index.ts';
import { HASHED } from './hash-text.ts';

/** How many cases one call into the page runs; a call has to end within a driver's patience. */
const BATCH = 30;

/** The table and its runner as one script. Its hashes are known here: a page can only hash asynchronously. */
const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('in-page.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    plugins: [
      {
        name: 'hashes',
        setup: ({ onLoad }) => {
          onLoad({ filter: /\/hash-text\.ts$/ }, () => ({
            contents: `const known = new Map(${JSON.stringify([...HASHED])});
              export const hashText = (text) => known.get(text);`,
          }));
        },
      },
    ],
  });
  return outputFiles.map(({ text }) => text).join('');
};

/** What a server must offer for the table to run: by path. */
export const contractPages = async (): Promise<Record<string, () => string>> => {
  const script = await bundle();
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
