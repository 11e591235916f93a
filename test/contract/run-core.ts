import { createHash } from 'node:crypto';
import type { Report } from '../../src/core/booking.ts';
import type { Settings } from '../../src/core/generated/settings.ts';
import type { Host } from '../../src/core/host.ts';
import { createPageState, register } from '../../src/core/page-state.ts';
import { processBooking } from '../../src/core/pipeline.ts';
import { reportTo } from '../../src/core/push/report.ts';
import { readCalendar } from '../../src/core/read/read-calendar.ts';
import { readClassic } from '../../src/core/read/read-classic.ts';
import { acceptSettings } from '../../src/core/settings/accept-settings.ts';
import { createWaiting, type Waiting } from '../../src/core/waiting.ts';
import type { Case, ConsentState, Entry, Step } from './case.ts';
import type { Outcome } from './outcome.ts';
import { createClock, type VirtualClock } from './virtual-clock.ts';

const AFTERMATH_MS = 3_000;

/** Lets what was promised happen. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export interface TestHost {
  host: Host;
  clock: VirtualClock;
  layers: Record<string, Entry[]>;
  setConsent(state: ConsentState): void;
  configure(settings: unknown): void;
}

/** A place for the pipeline that keeps everything in memory and throws away nothing. */
export const createTestHost = (start: number): TestHost => {
  const clock = createClock(start);
  const layers: Record<string, Entry[]> = {};
  const granted: ConsentState = {};
  let list: Waiting[] = [];
  let pageState = createPageState();
  let memory: string | undefined;

  const waiting = createWaiting(
    () => list,
    (left) => {
      list = left;
    },
  );

  const host: Host = {
    now: clock.now,
    localTime: (moment, zone) => {
      try {
        return new Date(moment).toLocaleString('sv', { timeZone: zone }).replace(' ', 'T');
      } catch {
        return undefined;
      }
    },
    typeOf: (value) => {
      if (value === null) return 'null';
      return (Array.isArray(value) ? 'array' : typeof value) as ReturnType<Host['typeOf']>;
    },
    decode: (text) => {
      try {
        return decodeURIComponent(text);
      } catch {
        return undefined;
      }
    },
    hash: (texts, done) => {
      const hashes = texts.map((text) => createHash('sha256').update(text, 'utf8').digest('hex'));
      queueMicrotask(() => done(hashes));
    },
    delay: (work, ms) => void clock.setTimeout(work, ms),
    push: (name, entry, onTags) => {
      const layer = layers[name] ?? [];
      layers[name] = layer;
      layer.push(onTags ? { ...entry, eventCallback: onTags } : entry);
    },
    // A copy each time, as GTM's sandbox gives it: what is not saved is lost.
    pageState: () => structuredClone(pageState),
    savePageState: (changed) => {
      pageState = structuredClone(changed);
    },
    loadText: () => memory,
    saveText: (text) => {
      memory = text;
    },
    eraseText: () => {
      memory = undefined;
    },
    isGranted: (type) => granted[type as keyof ConsentState] === 'granted',
    wait: waiting.wait,
    resume: waiting.resume,
    report: () => {},
  };

  return {
    host,
    clock,
    layers,
    setConsent: (state) => {
      Object.assign(granted, state);
      host.resume();
    },
    configure: (given) => {
      const found: Parameters<Report>[] = [];
      const settings = acceptSettings(host, given, (...finding) => found.push(finding));
      const changed = host.pageState();
      register(changed, { name: settings.name, settings });
      host.savePageState(changed);
      for (const finding of found) reportTo(host, [settings], ...finding);
      host.resume();
    },
  };
};

const takeStep = async (step: Step, test: TestHost): Promise<void> => {
  const listensTo = (source: keyof Settings['sources']) => (settings: Settings) => settings.sources[source];
  if (step.do === 'consent') test.setConsent(step.state);
  if (step.do === 'configure') test.configure(step.settings);
  if (step.do === 'wait') await test.clock.advance(step.ms, settle);
  if (step.do === 'call')
    processBooking(test.host, readClassic, listensTo('classic'), step.args()[0], () => {});
  if (step.do === 'message') {
    const { payload } = step.data() as { payload: unknown };
    processBooking(test.host, readCalendar, listensTo('calendar'), payload, () => {});
  }
};

/** Drives the pipeline itself, without a page: messages have passed the origin check already. */
export const runCore = async (testCase: Case): Promise<Outcome> => {
  const test = createTestHost(testCase.clock);
  const faults: string[] = [];
  test.setConsent(testCase.consent);
  for (const settings of testCase.settings) test.configure(settings);
  for (const step of testCase.steps) {
    try {
      await takeStep(step, test);
    } catch (error) {
      faults.push(`the pipeline threw: ${String(error)}`);
    }
    await settle();
  }
  await test.clock.advance(AFTERMATH_MS, settle);
  return { entries: test.layers[testCase.layer] ?? [], faults };
};
