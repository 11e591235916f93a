import { CLOCKS, type Entry } from './case.ts';
import { classic } from './payloads.ts';
import type { PreparedWindow, TestWindow } from './prepare-window.ts';
import { evaluateBridge, openJsdom } from './run-jsdom.ts';

export type Callback = (...given: unknown[]) => unknown;

export interface Site extends PreparedWindow {
  /** Arguments of the site's own callback, call by call. */
  calls: unknown[][];
  /** Calls as the vendor does. */
  book(payload?: unknown): unknown;
  configure(settings: object): void;
  bridge(command: string, value?: unknown): unknown;
  /** Every event so far, without diagnostics. */
  events(): Entry[];
  diagnosticCodes(): unknown[];
}

/** A site in jsdom with a callback of its own; what `breakIt` does to it comes before the bridge. */
export const openSite = (breakIt: (window: TestWindow, page: PreparedWindow) => void = () => {}): Site => {
  const page = openJsdom(CLOCKS.classic);
  const { window } = page;
  const calls: unknown[][] = [];
  window.SOAfterConfirmationFunction = (...given: unknown[]) => {
    calls.push(given);
    return 'answer';
  };
  breakIt(window, page);
  evaluateBridge(window);
  const bridge = window.bookingBridge as (command: string, value?: unknown) => unknown;
  const entries = (): Entry[] => {
    const layer = window.dataLayer;
    return Array.isArray(layer) ? (layer as Entry[]) : [];
  };
  return {
    ...page,
    calls,
    book: (payload = classic()) => (window.SOAfterConfirmationFunction as Callback)(payload),
    bridge,
    configure: (settings) => void bridge('configure', { diagnostics: true, ...settings }),
    events: () => entries().filter(({ event }) => event !== 'booking_diagnostic'),
    diagnosticCodes: () =>
      entries()
        .filter(({ event }) => event === 'booking_diagnostic')
        .map(({ booking_diagnostic_code }) => booking_diagnostic_code),
  };
};
