import type { Contender } from './contenders.ts';

/** What is measured in a page, in the order of the table. */
export const METRICS = {
  install: 'evaluating the script, first check included',
  first: 'the first booking of a page: call until return',
  wrapper: 'a booking: call until return',
  push: 'a booking: call until push, hash included',
  message: 'one unrelated window message',
} as const;

export type Metric = keyof typeof METRICS;

/** Milliseconds, one number a round. */
export type Samples = Record<Metric, Record<Contender, number[]>>;

export const createSamples = (): Samples => {
  const empty = (): Record<Contender, number[]> => ({ bridge: [], byHand: [] });
  return { install: empty(), first: empty(), wrapper: empty(), push: empty(), message: empty() };
};

/** What one call into the page answers, as JSON. */
export interface PageAnswer {
  samples: Samples;
  /** Product and version of the engine. */
  engine: string;
  /** The smallest step of `performance.now`, in milliseconds. */
  clockMs: number;
}
