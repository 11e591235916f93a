import { setTimeout as sleep } from 'node:timers/promises';
import { wrapCondition } from './wrap.ts';

const POLL_MS = 50;

/**
 * Polls from outside the page, so that it goes on across navigations; an error of the expression counts as
 * "not yet" and is told at the end.
 */
export async function waitFor(
  evaluate: (source: string) => Promise<string>,
  expression: string,
  ms = 5_000,
): Promise<void> {
  const deadline = Date.now() + ms;
  let last = 'it was false';
  do {
    try {
      if ((await evaluate(wrapCondition(expression))) === 'true') return;
      last = 'it was false';
    } catch (error) {
      last = String(error);
    }
    await sleep(POLL_MS);
  } while (Date.now() < deadline);
  throw new Error(`Waited ${ms} ms for: ${expression}\nLast: ${last}`);
}
