/**
 * Runs inside a browser: the table is bundled with this and compared here, since the way out of a page loses
 * `undefined`, NaN and the like. Every case gets a fresh iframe.
 */

import type { Case } from './case.ts';
import { CASES } from './cases/index.ts';
import { describeExpected, describeOutcome, listDifferences, type Outcome } from './outcome.ts';
import { prepareWindow, type TestWindow } from './prepare-window.ts';
import { runInWindow } from './run-in-window.ts';

const openFrame = async (): Promise<HTMLIFrameElement> => {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = '<!doctype html><title>Blank</title>';
  document.body.append(frame);
  await loaded;
  return frame;
};

const loadBridge = (window: TestWindow): void => {
  (window as unknown as { eval(source: string): unknown }).eval(bridgeSource);
};

let bridgeSource = '';

const run = async (testCase: Case): Promise<Outcome> => {
  const frame = await openFrame();
  try {
    const window = frame.contentWindow as unknown as TestWindow;
    return await runInWindow(testCase, prepareWindow(window, testCase.clock), loadBridge);
  } finally {
    frame.remove();
  }
};

/** Answers with JSON: for each case of these that failed its name and what differed, in lines. */
const runCases = async (from: number, to: number): Promise<string> => {
  bridgeSource ||= await (await fetch('/bridge.js')).text();
  const failures: Record<string, string[]> = {};
  const driven = CASES.filter(({ targets }) => targets.includes('bridge')).slice(from, to);
  // Side by side, since most of the time goes into opening frames; each has its own clock.
  await Promise.all(
    driven.map(async (testCase) => {
      const actual = await run(testCase).then(
        describeOutcome,
        (error: unknown) => `the run failed: ${String(error)}`,
      );
      const differences = listDifferences(describeExpected(testCase), actual);
      if (differences.length) failures[testCase.name] = differences;
    }),
  );
  return JSON.stringify({ ran: driven.length, failures });
};

Object.assign(globalThis, { runCases });
