import type { StepCounts } from './count-steps.ts';
import type { Metric } from './samples.ts';

/**
 * How slow one thing may be, generously: a busy machine must not fail what a person would not notice. The medians
 * are the promise; p99 is there for what hangs now and then.
 */
export interface TimeBudget {
  medianMs: number;
  p99Ms: number;
  /** Of the medians, bridge to by hand; left out where a machine's cost of hashing would decide it. */
  ratio?: number;
  reason: string;
}

/** A browser draws every 16.7 ms; a task above 50 ms counts as long. https://web.dev/articles/optimize-long-tasks */
export const timeBudgets: Record<Metric, TimeBudget> = {
  install: {
    medianMs: 10,
    p99Ms: 100,
    ratio: 60,
    reason: 'every visitor of a booking page pays for it: it fits between two drawn frames',
  },
  first: {
    medianMs: 10,
    // WebKit on two busy cores needed 108.
    p99Ms: 250,
    reason: 'the one booking that a page usually sees comes to code that no engine has compiled yet',
  },
  wrapper: {
    medianMs: 2,
    p99Ms: 16,
    reason: "the vendor's own code and the site's callback wait for it",
  },
  push: {
    medianMs: 5,
    p99Ms: 100,
    reason: 'a site may leave the page right after a booking, and what is not pushed by then is lost',
  },
  message: {
    medianMs: 0.05,
    p99Ms: 1,
    ratio: 20,
    reason: 'chat widgets and embeds send messages all the time, for as long as the page is open',
  },
};

export interface StepBudget {
  steps: number;
  reason: string;
}

/** Interpreted steps are slow, and the main thread waits; their number does not depend on the machine. */
export const stepBudgets: Record<keyof StepCounts, StepBudget> = {
  firing: { steps: 2000, reason: 'every page of the site pays for it, with a booking page or without' },
  again: { steps: 2000, reason: 'a single-page site may fire the tag with each change of the address' },
  booking: { steps: 10_000, reason: 'it is done once a booking, while the visitor reads the confirmation' },
};
