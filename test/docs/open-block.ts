import { existsSync, readFileSync } from 'node:fs';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import { CLOCKS } from '../contract/case.ts';
import { digestAtOnce } from '../contract/digest-at-once.ts';
import { type PreparedWindow, prepareWindow, type TestWindow } from '../contract/prepare-window.ts';

export interface Page {
  window: JSDOM['window'] & Record<string, unknown>;
  /** What went wrong in it so far, as a browser's console would say. */
  errors: string[];
  /** Lets so many milliseconds pass. */
  wait(ms: number): Promise<void>;
  close(): void;
}

/** Scripts of others that the documentation shows; here they do nothing. */
const silent = /^https:\/\/(?:cdn\.oncehub\.com|www\.googletagmanager\.com)\//;
const ours = /\/(bridge(?:\.debug)?\.js)$/;

class DocumentedScripts extends ResourceLoader {
  readonly missing: string[] = [];

  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const file = ours.exec(new URL(url).pathname)?.[1];
    const built = `dist/${file}`;
    if (file && existsSync(built)) return promise(readFileSync(built));
    if (!silent.test(url))
      this.missing.push(
        file ? `${built} is missing: npm run build` : `loads ${url}, which is no script that we know`,
      );
    return promise(Buffer.from(''));
  }
}

const promise = (content: Buffer): ReturnType<ResourceLoader['fetch']> =>
  Promise.resolve(content) as ReturnType<ResourceLoader['fetch']>;

/** Opens a page as a browser would, with our scripts as they are built. Resolves when it has loaded. */
export async function openPage(html: string): Promise<Page> {
  let prepared: PreparedWindow | undefined;
  const scripts = new DocumentedScripts();
  const errors: string[] = [];
  const virtualConsole = new VirtualConsole().on('jsdomError', (error) =>
    errors.push(String((error as { cause?: unknown }).cause ?? error)),
  );
  const dom = new JSDOM(html, {
    url: 'https://site.example/',
    runScripts: 'dangerously',
    resources: scripts,
    virtualConsole,
    beforeParse(window) {
      // jsdom has neither.
      Object.defineProperty(window, 'crypto', { value: { subtle: { digest: digestAtOnce } } });
      Object.assign(window, { TextEncoder });
      prepared = prepareWindow(window as unknown as TestWindow, CLOCKS.classic);
    },
  });
  if (dom.window.document.readyState !== 'complete')
    await new Promise((resolve) => dom.window.addEventListener('load', resolve));
  errors.push(...scripts.missing);
  return {
    window: dom.window as Page['window'],
    errors,
    wait: async (ms) => prepared?.clock.advance(ms, prepared.settle),
    close: () => dom.window.close(),
  };
}
