import type { Case, Entry, Step } from './case.ts';
import type { Outcome } from './outcome.ts';
import type { PreparedWindow, TestWindow } from './prepare-window.ts';

/** How long after the last step pushes are still taken account of: resets and patience end before. */
const AFTERMATH_MS = 3_000;

const DOCUMENTED_GLOBALS = ['bookingBridge', 'bookingBridgePage', 'SOAfterConfirmationFunction'];

type Bridge = (command: string, value?: unknown) => unknown;

/** Where a script leaves traces besides its globals: built-in prototypes, storage, the document. */
const takeTraces = (window: TestWindow): string[] => {
  const {
    Object: Objects,
    Array: Arrays,
    Function: Functions,
    Promise: Promises,
  } = window as unknown as typeof globalThis;
  const prototypes = [Objects, Arrays, Functions, Promises].map(
    ({ name, prototype }) => `${name}: ${Reflect.ownKeys(prototype).map(String).sort().join(' ')}`,
  );
  const elements = window.document.querySelectorAll('script, iframe, img, link').length;
  const { cookie } = window.document;
  return [
    ...prototypes,
    `elements: ${elements}`,
    `cookies: ${cookie}`,
    `stored: ${window.localStorage.length}`,
  ];
};

/** Drives the built bridge, which is evaluated in the window first, through one case. */
export const runInWindow = async (
  testCase: Case,
  prepared: PreparedWindow,
  evaluate: (window: TestWindow) => void,
): Promise<Outcome> => {
  const { window, clock, settle, errors, keys } = prepared;
  const layers = testCase.settings.map(({ dataLayerName }) =>
    typeof dataLayerName === 'string' ? dataLayerName : 'dataLayer',
  );
  const added = (allowed: string[]): string[] =>
    Reflect.ownKeys(window)
      .filter((key) => !keys.includes(key) && !allowed.includes(String(key)))
      .map(String);

  const traces = takeTraces(window);
  evaluate(window);
  const bridge = window.bookingBridge as Bridge;
  bridge('consent', testCase.consent);
  for (const settings of testCase.settings) bridge('configure', settings);
  for (const step of testCase.steps) {
    try {
      await takeStep(window, step, prepared);
    } catch (error) {
      errors.push(`the vendor saw an error: ${String(error)}`);
    }
    await settle();
  }
  await clock.advance(AFTERMATH_MS, settle);

  const faults = [...errors];
  const strays = added([...DOCUMENTED_GLOBALS, ...layers, 'dataLayer']);
  if (strays.length) faults.push(`globals that nobody documented: ${strays.join(', ')}`);
  faults.push(...takeTraces(window).filter((trace) => !traces.includes(trace)));
  bridge('uninstall');
  // What was counted stays counted until the page is left.
  const counted = Object.keys((window.bookingBridgePage as { claims: object } | undefined)?.claims ?? {});
  const left = added([...layers, 'dataLayer', ...(counted.length ? ['bookingBridgePage'] : [])]);
  if (left.length) faults.push(`globals after uninstall: ${left.join(', ')}`);
  const entries = [...((window[testCase.layer] as Entry[] | undefined) ?? [])];
  if (new Set(entries).size < entries.length) faults.push('an entry was pushed twice');
  if (entries.some((entry) => Object.isFrozen(entry))) faults.push('an entry is frozen');
  return { entries, faults };
};

const takeStep = async (window: TestWindow, step: Step, prepared: PreparedWindow): Promise<void> => {
  const bridge = window.bookingBridge as Bridge;
  if (step.do === 'consent') bridge('consent', step.state);
  if (step.do === 'configure') bridge('configure', step.settings);
  if (step.do === 'wait') await prepared.clock.advance(step.ms, prepared.settle);
  if (step.do === 'call') {
    const callback = window.SOAfterConfirmationFunction as (...given: unknown[]) => unknown;
    const answer = callback(...step.args());
    if (answer !== undefined) throw new Error(`the wrapper of no function answered ${String(answer)}`);
  }
  if (step.do === 'message') {
    const { MessageEvent } = window as unknown as { MessageEvent: typeof globalThis.MessageEvent };
    window.dispatchEvent(new MessageEvent('message', { data: step.data(), origin: step.origin }));
  }
};
