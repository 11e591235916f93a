/** The three engines that run the web: Blink, Gecko and WebKit. */
export const ENGINE_NAMES = ['chromium', 'firefox', 'webkit'] as const;

export type EngineName = (typeof ENGINE_NAMES)[number];

/**
 * One document: the page itself, or an iframe in it.
 * Calls on one page go one after the other: WebDriver has a single current frame per session.
 */
export interface Frame {
  /**
   * Evaluates a JavaScript expression; a promise is awaited.
   * The value has to be a string, and it travels unchanged: encode inside the page what JSON cannot carry
   * (`undefined`, `NaN`, cycles), because WebDriver loses it on the way.
   * @throws {Error} the page's error, or a note that the value is not a string.
   */
  evaluate(source: string): Promise<string>;
  /** Asks for an expression every 50 ms until it is truthy. @throws {Error} with the expression after `ms`. */
  waitFor(expression: string, ms?: number): Promise<void>;
  /** Waits for the element, scrolls to it and clicks it with a real pointer. */
  click(selector: string): Promise<void>;
  /** Waits for the element, focuses it and types with a real keyboard; what is in the field stays. */
  type(selector: string, text: string): Promise<void>;
}

export interface Page extends Frame {
  /** The document inside an iframe of any origin, found again at every call, so it survives navigations. */
  frame(selector: string): Frame;
  /** Opens another address in the same session, and waits for `load`; storage and cookies stay. */
  goto(url: string): Promise<void>;
  /** Writes a PNG of the visible part. */
  screenshot(path: string): Promise<void>;
  /** Uncaught errors and `console.error` so far; always empty where the engine has `readsConsole: false`. */
  readonly console: readonly string[];
  close(): Promise<void>;
}

export interface PageSize {
  /** CSS pixels. */
  width: number;
  height: number;
}

export interface Engine {
  readonly name: EngineName;
  /** WebKitGTK's driver does not report the console. */
  readonly readsConsole: boolean;
  /** Opens a page with storage of its own, and waits for `load`. */
  open(url: string, size?: PageSize): Promise<Page>;
  /** Closes every page and ends every process that was started. */
  close(): Promise<void>;
}

export const DEFAULT_SIZE: PageSize = { width: 1280, height: 900 };

/** How long an element may take to appear, in milliseconds. */
export const ELEMENT_PATIENCE_MS = 10_000;
