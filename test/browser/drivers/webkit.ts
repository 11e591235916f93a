import { writeFile } from 'node:fs/promises';
import { Builder, By, until, type WebDriver, type WebElement } from 'selenium-webdriver';
import { openDisplay } from './display.ts';
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
import { startWebKitDriver } from './webkit-driver.ts';
import { wrapExpression } from './wrap.ts';

/** Drives WebKitGTK's MiniBrowser. The driver takes one session, so each page has a driver of its own. */
export async function openWebKit(programs: Programs): Promise<Engine> {
  const display = programs.display ? await openDisplay(programs.display) : undefined;
  const open = new Set<Page>();
  return {
    name: 'webkit',
    readsConsole: false,
    open: async (url, size) => {
      const page = await openPage(programs, display?.name, url, size ?? DEFAULT_SIZE);
      const close = async () => {
        if (open.delete(tracked)) await page.close();
      };
      const tracked: Page = { ...page, close };
      open.add(tracked);
      return tracked;
    },
    close: async () => {
      await Promise.all([...open].map((page) => page.close()));
      display?.close();
    },
  };
}

async function openPage(
  programs: Programs,
  display: string | undefined,
  url: string,
  size: PageSize,
): Promise<Page> {
  const server = await startWebKitDriver(programs, display);
  const driver = await new Builder()
    .usingServer(server.url)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
    })
    .build();
  await driver.manage().setTimeouts({ script: 20_000, pageLoad: 30_000 });
  await fitViewport(driver, size);
  await driver.get(url);
  return {
    ...driveFrame(driver, undefined),
    frame: (selector) => driveFrame(driver, selector),
    goto: (next) => driver.get(next),
    screenshot: async (path) => {
      await driver.switchTo().defaultContent();
      await writeFile(path, await driver.takeScreenshot(), 'base64');
    },
    console: [],
    close: async () => {
      await driver.quit();
      server.close();
    },
  };
}

/**
 * The window has tool bars, so its size is asked for once more with what the page did not get.
 * Those tool bars also keep MiniBrowser about 450 px wide: a phone's width is for the other engines.
 */
async function fitViewport(driver: WebDriver, size: PageSize): Promise<void> {
  const window = driver.manage().window();
  await window.setRect({ ...size, x: 0, y: 0 });
  const [width, height] = await driver.executeScript<[number, number]>('return [innerWidth, innerHeight]');
  await window.setRect({
    width: size.width + size.width - width,
    height: size.height + size.height - height,
    x: 0,
    y: 0,
  });
}

const SCROLL_INTO_VIEW = `
  arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });
  return arguments[0].getBoundingClientRect().top;`;

const SCROLL_INTO_FRAME = `
  const top = arguments[0].getBoundingClientRect().top + arguments[1];
  if (top < 0 || top > innerHeight * 0.9) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });`;

function driveFrame(driver: WebDriver, frame: string | undefined): Frame {
  async function enter(): Promise<void> {
    await driver.switchTo().defaultContent();
    if (frame !== undefined) await driver.switchTo().frame(await locate(frame));
  }
  async function locate(selector: string): Promise<WebElement> {
    return driver.wait(
      until.elementLocated(By.css(selector)),
      ELEMENT_PATIENCE_MS,
      `No element matches ${selector}.`,
    );
  }
  /** Neither the driver nor WebKit scrolls the page around a frame of another origin: a click would miss it. */
  async function reach(selector: string): Promise<WebElement> {
    await enter();
    const element = await locate(selector);
    const top = await driver.executeScript<number>(SCROLL_INTO_VIEW, element);
    if (frame === undefined) return element;
    await driver.switchTo().defaultContent();
    await driver.executeScript(SCROLL_INTO_FRAME, await locate(frame), top);
    await enter();
    return element;
  }
  async function evaluate(source: string): Promise<string> {
    await enter();
    const answer = await driver.executeAsyncScript<{ value: string } | { error: string }>(`
      const done = arguments[arguments.length - 1];
      ${wrapExpression(source)}.then((value) => done({ value }), (error) => done({ error: String(error) }));
    `);
    if ('error' in answer) throw new Error(answer.error);
    return answer.value;
  }
  return {
    evaluate,
    waitFor: (expression, ms) => waitFor(evaluate, expression, ms),
    click: async (selector) => {
      await (await reach(selector)).click();
    },
    type: async (selector, text) => {
      const element = await reach(selector);
      // WebKit calls a field in an iframe "not focusable" until the frame has been clicked into.
      await element.click();
      await element.sendKeys(text);
    },
  };
}
