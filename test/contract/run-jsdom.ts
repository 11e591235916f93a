import { webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Case } from './case.ts';
import type { Outcome } from './outcome.ts';
import { type PreparedWindow, prepareWindow, type TestWindow } from './prepare-window.ts';
import { runInWindow } from './run-in-window.ts';

/** The built bridge; `npm run build` makes it. */
export const BRIDGE = readFileSync(new URL('../../dist/bridge.js', import.meta.url), 'utf8');

/** A fresh page in jsdom, which lacks WebCrypto and TextEncoder. */
export const openJsdom = (start: number, html = ''): PreparedWindow & { close(): void } => {
  const dom = new JSDOM(html, { runScripts: 'outside-only', url: 'https://site.example/' });
  const window = dom.window as unknown as TestWindow;
  const subtle = { digest: webcrypto.subtle.digest.bind(webcrypto.subtle) };
  Object.defineProperty(window, 'crypto', { value: { subtle }, configurable: true, writable: true });
  Object.assign(window, { TextEncoder });
  return { ...prepareWindow(window, start), close: () => dom.window.close() };
};

export const evaluateBridge = (window: TestWindow): void => {
  (window as unknown as { eval(source: string): unknown }).eval(BRIDGE);
};

export const runJsdom = async (told: Case): Promise<Outcome> => {
  const { close, ...prepared } = openJsdom(told.clock);
  try {
    return await runInWindow(told, prepared, evaluateBridge);
  } finally {
    close();
  }
};
