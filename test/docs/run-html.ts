import { build } from 'esbuild';
import { calendar, classic } from '../contract/payloads.ts';
import type { Block } from './extract-blocks.ts';
import { openPage, type Page } from './open-block.ts';

/** Longer than the bridge waits for a hash. */
const HASH_MS = 1_000;

/** jsdom knows no modules: each becomes a script that means the same. */
async function inlineModules(html: string): Promise<string> {
  let inlined = html;
  for (const [whole, contents = ''] of html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: process.cwd() },
      bundle: true,
      format: 'iife',
      write: false,
    });
    inlined = inlined.replace(whole, () => `<script>${outputFiles[0]?.text}</script>`);
  }
  return inlined;
}

const isEvent = (entry: unknown): boolean =>
  typeof entry === 'object' && entry !== null && 'booking_source' in entry;

/** An event of ours, as it is or as the last argument of a command of gtag. */
const carriesEvent = (entry: unknown): boolean => isEvent(entry) || isEvent(Object(entry)[2]);

/** Whether an event of ours is in any data layer, of any name. */
const hasEvent = ({ window }: Page): boolean =>
  Object.values(window).some((value) => Array.isArray(value) && value.some(carriesEvent));

async function book(page: Page, html: string): Promise<void> {
  const { window } = page;
  if (html.includes('BKC-'))
    window.dispatchEvent(
      new window.MessageEvent('message', { data: calendar(), origin: 'https://oncehub.com' }),
    );
  else (window.SOAfterConfirmationFunction as (payload: unknown) => void)(classic());
  await page.wait(HASH_MS);
}

/**
 * Opens the block as a page. It must load without an error; and if it brings the bridge, a booking on it must
 * end in a data layer. Answers what went wrong.
 */
export async function runHtml({ text }: Block): Promise<string[]> {
  const page = await openPage(await inlineModules(text));
  try {
    if (page.errors.length > 0 || !/\bbridge(?:\.debug)?\.js|booking-bridge/.test(text)) return page.errors;
    if (typeof page.window.bookingBridge !== 'function')
      return ['it names the bridge, but no bridge started'];
    await book(page, text);
    return hasEvent(page) ? page.errors : [...page.errors, 'a booking on this page reached no data layer'];
  } finally {
    page.close();
  }
}
