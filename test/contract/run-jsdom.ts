import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Case } from './case.ts';
import { digestAtOnce } from './digest-at-once.ts';
import type { Outcome } from './outcome.ts';
import { type PreparedWindow, prepareWindow, type TestWindow } from './prepare-window.ts';
import { runInWindow } from './run-in-window.ts';
import { rememberWindow } from './window-state.ts';

/** The built bridge; `npm run build` makes it. */
export const BRIDGE = readFileSync(new URL('../../dist/bridge.js', import.meta.url), 'utf8');

/** A window of jsdom, which lacks WebCrypto and TextEncoder. */
const openWindow = (html = ''): TestWindow => {
  const { window } = new JSDOM(html, { runScripts: 'outside-only', url: 'https://site.example/' });
  const subtle = { digest: digestAtOnce };
  Object.defineProperty(window, 'crypto', { value: { subtle }, configurable: true, writable: true });
  return Object.assign(window as unknown as TestWindow, { TextEncoder });
};

/** A page of its own. */
export const openJsdom = (start: number, html = ''): PreparedWindow & { close(): void } => {
  const window = openWindow(html);
  return { ...prepareWindow(window, start), close: () => window.close() };
};

/** A page that is used many times, each time as if it were fresh: to open one takes longer than most cases do. */
export interface ReusedPage {
  /** @throws when the window cannot be brought back to what it was; then the next use gets another window. */
  use<Result>(start: number, work: (page: PreparedWindow) => Promise<Result>): Promise<Result>;
  close(): void;
}

export const openReusedPage = (): ReusedPage => {
  const open = () => {
    const window = openWindow();
    return { window, state: rememberWindow(window) };
  };
  let page = open();
  return {
    use: async (start, work) => {
      let leftovers: string[] = [];
      try {
        return await work(prepareWindow(page.window, start));
      } finally {
        leftovers = page.state.restore();
        if (leftovers.length) {
          page.window.close();
          page = open();
          // biome-ignore lint/correctness/noUnsafeFinally: what spoils the page for others is the first thing to know.
          throw new Error(`The page cannot be used again: ${leftovers.join('; ')}.`);
        }
      }
    },
    close: () => page.window.close(),
  };
};

export const evaluateBridge = (window: TestWindow): void => {
  (window as unknown as { eval(source: string): unknown }).eval(BRIDGE);
};

export const runJsdom = (testCase: Case, page: ReusedPage): Promise<Outcome> =>
  page.use(testCase.clock, (prepared) => runInWindow(testCase, prepared, evaluateBridge));
