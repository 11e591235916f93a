import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, {
  type Browser,
  type ElementHandle,
  type Frame as PuppeteerFrame,
  type Page as PuppeteerPage,
} from 'puppeteer-core';
import {
  DEFAULT_SIZE,
  ELEMENT_PATIENCE_MS,
  type Engine,
  type Frame,
  type Page,
  type PageSize,
} from './engine.ts';
import type { Programs } from './engines.ts';
import { waitFor } from './wait-for.ts';
import { wrapExpression } from './wrap.ts';

/** Chromium refuses its sandbox to root (https://crbug.com/638180); the rest keeps it off the network. */
const CHROMIUM_ARGUMENTS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
];

/** Drives Chromium (DevTools protocol) or Firefox (WebDriver BiDi). */
export async function openPuppeteer(name: 'chromium' | 'firefox', programs: Programs): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath: programs.browser,
    headless: true,
    args: name === 'chromium' ? CHROMIUM_ARGUMENTS : [],
  });
  return {
    name,
    readsConsole: true,
    open: (url, size) => openPage(browser, url, size ?? DEFAULT_SIZE),
    close: () => browser.close(),
  };
}

async function openPage(browser: Browser, url: string, size: PageSize): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.setViewport(size);
  await page.goto(url, { waitUntil: 'load' });
  return {
    ...driveFrame(async () => page.mainFrame()),
    frame: (selector) => driveFrame(() => findFrame(page, selector)),
    goto: async (next) => {
      await page.goto(next, { waitUntil: 'load' });
    },
    screenshot: async (path) => {
      await page.screenshot({ path: path as `${string}.png` });
    },
    console: errors,
    close: () => context.close(),
  };
}

function driveFrame(find: () => Promise<PuppeteerFrame>): Frame {
  async function evaluate(source: string): Promise<string> {
    const frame = await find();
    return String(await frame.evaluate(wrapExpression(source)));
  }
  async function findElement(selector: string): Promise<ElementHandle> {
    const frame = await find();
    const element = await frame.waitForSelector(selector, { timeout: ELEMENT_PATIENCE_MS });
    if (!element) throw new Error(`No element matches ${selector}.`);
    return element;
  }
  return {
    evaluate,
    waitFor: (expression, ms) => waitFor(evaluate, expression, ms),
    click: async (selector) => {
      // A page that is just being redrawn or replaced has the element, but not yet where it can be clicked.
      for (let attempts = 4; attempts > 0; attempts -= 1) {
        try {
          const element = await findElement(selector);
          await settle(element);
          return await element.click();
        } catch {
          await sleep(200);
        }
      }
      // Chromium at times keeps the old size of another origin's frame that has grown, and finds no point in it.
      await (await findElement(selector)).evaluate((node) => (node as HTMLElement).click());
    },
    type: async (selector, text) => (await findElement(selector)).type(text),
  };
}

/** Waits until the element stands still on the screen: pages scroll smoothly, and frames around it grow. */
async function settle(element: ElementHandle): Promise<void> {
  let last = '';
  for (let look = 0; look < 40; look += 1) {
    await element.scrollIntoView();
    const place = JSON.stringify(await element.boundingBox());
    if (place === last) return;
    last = place;
    await sleep(50);
  }
}

async function findFrame(page: PuppeteerPage, selector: string): Promise<PuppeteerFrame> {
  const element = await page.waitForSelector(selector, { timeout: ELEMENT_PATIENCE_MS });
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`${selector} is no iframe.`);
  return frame;
}
