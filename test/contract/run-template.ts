import { createPage, type Page, runTemplate } from '../../emulator/index.ts';
import type { Data } from '../../template/data.ts';
import { form } from '../template/fill-form.ts';
import { TEMPLATE } from '../template/tag/template.ts';
import { typeSettings } from '../template/tag/type-settings.ts';
import type { Case, Entry, Given, Step } from './case.ts';
import type { Outcome } from './outcome.ts';
import { evaluateBridge, openJsdom } from './run-jsdom.ts';
import { createClock, type VirtualClock } from './virtual-clock.ts';

/** Who captures: the tag alone, or the bridge that the site loads, before or after the tag fires. */
export type Mode = 'tag' | 'bridge';

const AFTERMATH_MS = 3_000;
const URL_OF_SITE = 'https://site.example/';
const EMBEDS: Record<Mode, Data['embed']> = { tag: 'classic', bridge: 'both' };
const DOCUMENTED = /^(bookingBridge|bookingBridgePage|bookingBridgeSite[1-8]|SOAfterConfirmationFunction)$/;

interface Place {
  window: Record<string, unknown>;
  clock: VirtualClock;
  settle(): Promise<void>;
  errors: string[];
  close(): void;
}

interface Registered {
  instances: { name: string; settings: Given }[];
}

const openPlace = (told: Case, mode: Mode): Place => {
  if (mode === 'bridge') {
    const { window, clock, settle, errors, close } = openJsdom(told.clock);
    return { window, clock, settle, errors, close };
  }
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return { window: {}, clock: createClock(told.clock), settle, errors: [], close: () => {} };
};

/** One page with as many containers as there are names of instances: a tag calls itself after its container. */
class Site {}

const DEFAULT_NAME = 'default';

const createSite = (told: Case, mode: Mode, place: Place) => {
  const containers = new Map<string, Page>();

  const containerOf = (name: string): Page => {
    const known = containers.get(name);
    if (known) return known;
    const made = createPage({
      window: place.window,
      url: URL_OF_SITE,
      now: place.clock.now,
      containerId: `GTM-${name.toUpperCase()}`,
      consent: told.consent as Record<string, 'granted' | 'denied'>,
    });
    containers.set(name, made);
    return made;
  };
  return { containers, containerOf };
};

export type { Entry, Registered, Step };
export {
  AFTERMATH_MS,
  createSite,
  DEFAULT_NAME,
  DOCUMENTED,
  EMBEDS,
  evaluateBridge,
  form,
  runTemplate,
  Site,
  TEMPLATE,
  typeSettings,
};
