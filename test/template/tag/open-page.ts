import { readFileSync } from 'node:fs';
import {
  buildData,
  createPage,
  type Page,
  type PageOptions,
  type RunResult,
  runTemplate,
  type Variables,
} from 'gtm-template';
import { CLOCKS, type Entry } from '../../contract/case.ts';
import { classic } from '../../contract/payloads.ts';
import type { TestWindow } from '../../contract/prepare-window.ts';
import { evaluateBridge, openJsdom } from '../../contract/run-jsdom.ts';
import { passTime, settlePage, stopTime } from '../../contract/settle-page.ts';
import { TEMPLATE } from './template.ts';

export type Callback = (...given: unknown[]) => unknown;

type Typed = Record<string, unknown>;

/** One container's tag on a page. */
export interface Tag {
  page: Page;
  /** Fires with the form filled in so, and waits until the page has settled. */
  fire(typed?: Typed, variables?: Variables): Promise<RunResult>;
  /** The same without waiting. */
  start(typed?: Typed, variables?: Variables): RunResult;
}

/** A page with GTM on it. */
export interface TagPage extends Tag {
  window: Record<string, unknown>;
  /** Another container's tag on the same page. */
  addContainer(id: string, options?: PageOptions): Tag;
  /** Calls as the vendor does, and waits until the page has settled. */
  book(...args: unknown[]): Promise<unknown>;
  settle(): Promise<void>;
  /** Lets so many milliseconds pass, whatever is still to do. */
  pass(ms: number): Promise<void>;
  /** Every entry of the data layer, unwrapped, but for diagnostics and GTM's own. */
  entries(): Entry[];
  /** The names of the events among them, in order. */
  events(): unknown[];
  diagnosticCodes(): unknown[];
  /** What the console shows, without our name in front. */
  lines(): string[];
}

const PREFIX = 'Booking Bridge: ';

const openContainer = (window: Record<string, unknown>, options: PageOptions): Tag => {
  const page = createPage({ url: 'https://site.example/', now: () => Date.now(), ...options, window });
  const start = (typed: Typed = {}, variables: Variables = {}): RunResult => {
    const { data, errors } = buildData(TEMPLATE, typed, variables);
    if (errors.length) throw new Error(`The form refuses this: ${JSON.stringify(errors)}`);
    const result = runTemplate(TEMPLATE, { page, data });
    if (result.threw) throw new Error(`The tag threw: ${result.threw.message}`);
    return result;
  };
  const fire = async (typed?: Typed, variables?: Variables): Promise<RunResult> => {
    const result = start(typed, variables);
    await settlePage(page);
    return result;
  };
  return { page, start, fire };
};

/** Opens a page; what `options` do not say is as on a made-up secure page with an empty window. */
export const openTagPage = (options: PageOptions = {}): TagPage => {
  stopTime(CLOCKS.classic);
  const window = (options.window ?? {}) as Record<string, unknown>;
  if (options.previewMode && !('dataLayer' in window)) window.dataLayer = [{ event: 'gtm.js' }];
  const first = openContainer(window, options);
  const tags = [first];
  const settle = async (): Promise<void> => {
    for (const { page } of tags) await settlePage(page);
  };
  const stored = (): Entry[] =>
    ((window.dataLayer ?? []) as Entry[]).map((entry) => ('event' in entry ? entry : (entry.value as Entry)));
  const isDiagnostic = (entry: Entry | undefined): boolean => entry?.event === 'booking_diagnostic';
  const isGtms = (entry: Entry): boolean => String(entry.event).startsWith('gtm.');
  const entries = (): Entry[] => stored().filter((entry) => entry && !isDiagnostic(entry) && !isGtms(entry));
  return {
    ...first,
    window,
    settle,
    pass: passTime,
    addContainer: (containerId, more = {}) => {
      const tag = openContainer(window, { ...options, ...more, containerId });
      tags.push(tag);
      return tag;
    },
    book: async (...args) => {
      const given = args.length ? args : [classic()];
      const answer = (window.SOAfterConfirmationFunction as Callback)(...given);
      await settle();
      return answer;
    },
    entries,
    events: () =>
      entries()
        .map(({ event }) => event)
        .filter((event) => event !== undefined),
    diagnosticCodes: () =>
      stored()
        .filter(isDiagnostic)
        .map(({ booking_diagnostic_code }) => booking_diagnostic_code),
    lines: () => first.page.consoleMessages.map(([text]) => String(text).replace(PREFIX, '')),
  };
};

const read = (file: string): string =>
  readFileSync(new URL(`../../../dist/${file}`, import.meta.url), 'utf8');

/** The scripts of the CDN by the end of their address, to be run in a window of jsdom. */
export const cdn =
  (files = ['bridge.js', 'bridge.debug.js']) =>
  (url: string): ((window: Record<string, unknown>) => void) | undefined => {
    const file = files.find((name) => url.endsWith(`/dist/${name}`));
    if (!file) return undefined;
    return (window) => void (window as unknown as { eval(source: string): unknown }).eval(read(file));
  };

export interface BridgePage extends TagPage {
  /** What the site's own script element does. */
  loadBridge(): void;
  /** Lets so many milliseconds pass for the bridge, whose clock is the page's. */
  pass(ms: number): Promise<void>;
  /** Posts what a calendar's frame posts. */
  post(data: unknown): Promise<void>;
}

/** A page in jsdom, where a bridge can run. */
export const openBridgePage = (options: PageOptions = {}): BridgePage => {
  const site = openJsdom(CLOCKS.classic);
  const page = openTagPage({ ...options, window: site.window, now: site.clock.now });
  const settle = async (): Promise<void> => {
    await site.settle();
    await page.settle();
    await site.settle();
  };
  return {
    ...page,
    settle,
    loadBridge: () => evaluateBridge(site.window as TestWindow),
    pass: (ms) => site.clock.advance(ms, settle),
    book: async (...args) => {
      const answer = await page.book(...args);
      await settle();
      return answer;
    },
    post: async (data) => {
      const { MessageEvent } = site.window as unknown as typeof globalThis;
      site.window.dispatchEvent(new MessageEvent('message', { data, origin: 'https://oncehub.com' }));
      await settle();
    },
  };
};
