import { createPage, type Page, runTemplate } from 'gtm-template';
import type { Data } from '../../template/generated/data.ts';
import { TEMPLATE } from '../template/tag/template.ts';
import { typeSettings } from '../template/tag/type-settings.ts';
import type { Case, Entry, Given, Step } from './case.ts';
import type { Outcome } from './outcome.ts';
import type { TestWindow } from './prepare-window.ts';
import { evaluateBridge, type ReusedPage } from './run-jsdom.ts';
import { nextTask, settlePage, stopTime } from './settle-page.ts';
import { createClock, type VirtualClock } from './virtual-clock.ts';

/** Who captures: the tag alone on a made-up page, or the built bridge, which a site in jsdom loads after the tag. */
export type Mode = 'tag' | 'bridge';

interface Place {
  window: Record<string, unknown>;
  clock: VirtualClock;
  settle(): Promise<void>;
  errors: string[];
}

interface Site extends Place {
  /** What a tag with these settings does when it fires. */
  fire(settings: Given): Promise<void>;
  /** The visitor answers the banner, which says so in one command. */
  updateConsent(states: Record<string, 'granted' | 'denied'>): void;
  /** What containers swallowed: errors of ours in callbacks. */
  swallowed(): string[];
}

const AFTERMATH_MS = 3_000;
const DOCUMENTED = /^(bookingBridge(Page|Site[1-8])?|SOAfterConfirmationFunction)$/;

const makeUpPlace = (start: number): Place => ({
  window: {},
  clock: createClock(start),
  settle: nextTask,
  errors: [],
});

const embedOf = ({ sources }: Given, mode: Mode): Data['embed'] => {
  const { classic, calendar } = (sources ?? {}) as { classic?: unknown; calendar?: unknown };
  if (classic === false) return 'calendar';
  if (mode === 'tag') return 'classic';
  return calendar === false ? 'classic_bridge' : 'both';
};

/** Writes settings that no form can say where a tag writes what its form says. */
const askFor = (settings: object, name: string, { window }: Place): void => {
  const bridge = window.bookingBridge as ((command: string, value: object) => unknown) | undefined;
  if (bridge) bridge('configure', { ...settings, name });
  const { registrations } = window.bookingBridgePage as {
    registrations: { name: string; settings: object }[];
  };
  const mine = registrations.find((registration) => registration.name === name);
  if (!bridge && mine) mine.settings = { ...settings, name };
};

/** A page with one container for each name of an registration, since a tag is called after its container. */
const openSite = (testCase: Case, mode: Mode, place: Place): Site => {
  const consent = { ...testCase.consent } as Record<string, 'granted' | 'denied'>;
  const pages = new Map<string, Page>();
  const loadBridge = (): void => {
    if (mode === 'bridge' && !place.window.bookingBridge)
      evaluateBridge(place.window as unknown as TestWindow);
  };
  if (!testCase.settings.length) loadBridge();

  const open = (name: string): Page => {
    const page = createPage({
      window: place.window,
      url: 'https://site.example/',
      now: place.clock.now,
      containerId: name,
      consent,
    });
    pages.set(name, page);
    return page;
  };

  const settle = async (): Promise<void> => {
    await place.settle();
    for (const page of pages.values()) await settlePage(page);
    await place.settle();
  };

  return {
    ...place,
    settle,
    fire: async (settings) => {
      const container = `GTM-${String(settings.name ?? 'ONE')}`;
      const embed = embedOf(settings, mode);
      const said = embed === 'calendar' && mode === 'tag' ? undefined : typeSettings(settings, embed);
      const data = said ?? typeSettings({}, embed);
      const { threw } = runTemplate(TEMPLATE, {
        page: pages.get(container) ?? open(container),
        data: data as unknown as Record<string, unknown>,
      });
      if (threw) place.errors.push(`the tag threw: ${threw.message}`);
      loadBridge();
      await settle();
      if (!said) askFor(settings, `${container} 1`, place);
    },
    updateConsent: (states) => {
      Object.assign(consent, states);
      for (const page of pages.values()) page.updateConsent(states);
    },
    swallowed: () =>
      [...pages.values()].flatMap((page) =>
        page.swallowedErrors.map(
          ({ where, error }) => `an error in ${where} was swallowed: ${String(error)}`,
        ),
      ),
  };
};

const takeStep = async (step: Step, site: Site): Promise<void> => {
  const { window } = site;
  if (step.do === 'configure') await site.fire(step.settings);
  if (step.do === 'wait') await site.clock.advance(step.ms, site.settle);
  if (step.do === 'consent') site.updateConsent(step.state as Record<string, 'granted' | 'denied'>);
  const { SOAfterConfirmationFunction: callback } = window;
  if (step.do === 'call' && typeof callback === 'function') callback(...step.args());
  if (step.do === 'message') {
    const { MessageEvent, dispatchEvent } = window as unknown as typeof globalThis;
    dispatchEvent.call(window, new MessageEvent('message', { data: step.data(), origin: step.origin }));
  }
};

/** What sandboxed code pushes stands in the array as `{value: entry}`, what the bridge pushes as it is. */
const unwrap = (stored: Entry[], mode: Mode, faults: string[]): Entry[] => {
  if (mode === 'bridge') return [...stored];
  for (const entry of stored)
    if (!('value' in entry) || 'event' in entry) faults.push('an entry is not wrapped');
  return stored.map(({ value }) => value as Entry);
};

const runOn = async (testCase: Case, mode: Mode, place: Place): Promise<Outcome> => {
  stopTime(testCase.clock);
  const site = openSite(testCase, mode, place);
  const before = Reflect.ownKeys(site.window);
  const layers = testCase.settings.map(({ dataLayerName }) => dataLayerName);
  for (const settings of testCase.settings) await site.fire(settings);
  for (const step of testCase.steps) {
    try {
      await takeStep(step, site);
    } catch (error) {
      site.errors.push(`the vendor saw an error: ${String(error)}`);
    }
    await site.settle();
  }
  await site.clock.advance(AFTERMATH_MS, site.settle);
  const faults = [...site.errors, ...site.swallowed()];
  const strays = Reflect.ownKeys(site.window)
    .filter((key) => !before.includes(key) && !DOCUMENTED.test(String(key)))
    .filter((key) => key !== 'dataLayer' && !layers.includes(key));
  if (strays.length) faults.push(`globals that nobody documented: ${strays.map(String).join(', ')}`);
  const stored = (site.window[testCase.layer] as Entry[] | undefined) ?? [];
  return { entries: unwrap(stored, mode, faults), faults };
};

/** Drives the built template, as GTM would run it, through one case; with `sitePage` the site has the bridge, too. */
export const runTag = (testCase: Case, sitePage?: ReusedPage): Promise<Outcome> =>
  sitePage
    ? sitePage.use(testCase.clock, (place) => runOn(testCase, 'bridge', place))
    : runOn(testCase, 'tag', makeUpPlace(testCase.clock));
