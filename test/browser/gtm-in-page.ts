/**
 * Runs inside a browser, in place of GTM: fires the tag in the emulator on the real window, and brings in the other
 * scripts, in the order that the page's `scene` says.
 */
import type { buildData, createPage, Page, parseTemplate, runTemplate } from 'gtm-template';

/** What happens on the page, in its order: containers fire, the site loads a bridge, the vendor starts. */
export interface Scene {
  steps: ('tag' | 'other tag' | 'bridge' | 'vendor')[];
  /** What is filled into the form of every tag. */
  typed: Record<string, unknown>;
  vendorScript: string;
  vendorOrigin: string;
}

interface Emulator {
  buildData: typeof buildData;
  createPage: typeof createPage;
  parseTemplate: typeof parseTemplate;
  runTemplate: typeof runTemplate;
}

declare const scene: Scene;

const load = (source: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${source} did not load`));
    script.src = source;
    document.head.append(script);
  });

/** No setting of the tag allows other origins than the vendor's own, and the fake OnceHub has another. */
const allowFakeOnceHub = (): void => {
  const { registrations } = (
    window as unknown as { bookingBridgePage: { registrations: { settings: object }[] } }
  ).bookingBridgePage;
  for (const { settings } of registrations) Object.assign(settings, { origins: [scene.vendorOrigin] });
};

const play = async (): Promise<string[]> => {
  const address = '/emulator.js';
  const emulator = (await import(address)) as Emulator;
  const template = emulator.parseTemplate(await (await fetch('/template.tpl')).text());
  const { data, errors } = emulator.buildData(template, scene.typed);
  if (errors.length) throw new Error(`The form refuses this: ${JSON.stringify(errors)}`);
  const containers = new Map<string, Page>();
  const statuses: string[] = [];

  const fire = async (containerId: string): Promise<void> => {
    // In place of the CDN.
    const scripts = () => () => load('/bridge.js');
    const page = containers.get(containerId) ?? emulator.createPage({ window, containerId, scripts });
    containers.set(containerId, page);
    const result = emulator.runTemplate(template, { page, data });
    await result.settled;
    statuses.push(result.threw?.message ?? result.status);
  };

  for (const step of scene.steps) {
    if (step === 'tag') await fire('GTM-ONE');
    if (step === 'other tag') await fire('GTM-TWO');
    if (step === 'bridge') await load('/bridge.js');
    if (step !== 'vendor') continue;
    allowFakeOnceHub();
    await load(scene.vendorScript);
  }
  return statuses;
};

play().then(
  (statuses) => Object.assign(window, { played: statuses }),
  (error: unknown) => Object.assign(window, { played: [String(error)] }),
);
