/** What a data layer got, as the case expects it; `undefined` keys count. */
export type Entry = Record<string, unknown>;

/** `core` is the pipeline on a test host, `bridge` the built script in a page, `tag` the template in GTM's sandbox. */
export type Target = 'core' | 'bridge' | 'tag';

export type Source = 'classic' | 'calendar';

export type ConsentState = Partial<
  Record<'ad_user_data' | 'ad_storage' | 'analytics_storage', 'granted' | 'denied'>
>;

/** Settings as a site writes them: not typed, since bad ones are cases too. */
export type Given = Record<string, unknown>;

/** Something that happens on the page, in its order. */
export type Step =
  /** The vendor calls `SOAfterConfirmationFunction` with these arguments. */
  | { do: 'call'; args: () => unknown[] }
  /** The vendor's iframe posts to the page. */
  | { do: 'message'; data: () => unknown; origin: string }
  /** The visitor answers the banner. */
  | { do: 'consent'; state: ConsentState }
  /** Time passes, in milliseconds. */
  | { do: 'wait'; ms: number }
  /** The site registers (more) settings. */
  | { do: 'configure'; settings: Given };

/** One behaviour, for any target. */
export interface Case {
  /** Letters, digits, spaces, `-` and `_`: it is also the name of a scenario in GTM. */
  name: string;
  source: Source;
  targets: Target[];
  /** Milliseconds since 1970 when the case begins. */
  clock: number;
  /** One per registration. `diagnostics` is added unless the case sets it. */
  settings: Given[];
  /** Set before anything happens. A type without a word is what it is to the target. */
  consent: ConsentState;
  steps: Step[];
  /** Name of the data layer that `pushes` is about. */
  layer: string;
  /** What was pushed until 3 s after the last step, without the diagnostics, in order. */
  pushes: Entry[];
  /** The codes of the diagnostics, sorted; each comes once per page. */
  diagnosticCodes: string[];
}

/** What a case says that is not as usual. */
export interface Brief {
  source?: Source;
  targets?: Target[];
  clock?: number;
  settings?: Given | Given[];
  consent?: ConsentState;
  /** One booking of the source's product, handed over as the vendor does. */
  payload?: () => unknown;
  /** Instead of `payload`. */
  steps?: Step[];
  layer?: string;
  pushes?: Entry[];
  diagnosticCodes?: string[];
}

/** Two days before the documentation's classic meeting, and before that of its newest calendar sample. */
export const CLOCKS: Record<Source, number> = {
  classic: Date.UTC(2018, 3, 23, 6, 45),
  calendar: Date.UTC(2026, 5, 16, 13, 0),
};

export const call = (...args: unknown[]): Step => ({ do: 'call', args: () => args });

/** For what must be built anew each time: JSON with `__proto__`, getters, cycles. */
export const callWith = (payload: () => unknown): Step => ({ do: 'call', args: () => [payload()] });

export const message = (data: unknown, origin = 'https://oncehub.com'): Step => ({
  do: 'message',
  data: () => data,
  origin,
});

export const wait = (ms: number): Step => ({ do: 'wait', ms });

export const consent = (state: ConsentState): Step => ({ do: 'consent', state });

/** A calendar's messages cannot reach the tag. */
const TARGETS: Record<Source, Target[]> = {
  classic: ['core', 'bridge', 'tag'],
  calendar: ['core', 'bridge'],
};

export const testCase = (name: string, brief: Brief): Case => {
  const source = brief.source ?? 'classic';
  const given = brief.settings ?? {};
  const payload = brief.payload ?? (() => undefined);
  const handOver: Step =
    source === 'classic'
      ? callWith(payload)
      : { do: 'message', data: payload, origin: 'https://oncehub.com' };
  return {
    name,
    source,
    targets: brief.targets ?? TARGETS[source],
    clock: brief.clock ?? CLOCKS[source],
    settings: (Array.isArray(given) ? given : [given]).map((one) => ({ diagnostics: true, ...one })),
    consent: brief.consent ?? {},
    steps: brief.steps ?? [handOver],
    layer: brief.layer ?? 'dataLayer',
    pushes: brief.pushes ?? [],
    diagnosticCodes: brief.diagnosticCodes ?? [],
  };
};
