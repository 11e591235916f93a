/** Many samples of one thing, in a few numbers. */
export interface Summary {
  median: number;
  /** The smallest sample that 99 % of all do not exceed. */
  p99: number;
}

/** @throws {RangeError} without samples, or with one that is no finite number: both are faults of a measurement. */
export function summarize(samples: readonly number[]): Summary {
  if (samples.length === 0) throw new RangeError('There are no samples: run at least one round.');
  const bad = samples.find((sample) => !Number.isFinite(sample));
  if (bad !== undefined) throw new RangeError(`A sample is ${bad}: the clock or the batch is at fault.`);
  const sorted = [...samples].sort((a, b) => a - b);
  return { median: median(sorted), p99: sorted[Math.ceil(sorted.length * 0.99) - 1] as number };
}

/** How many times one number the other is; undefined where the clock was too coarse to see the other at all. */
export function ratio(measured: number, reference: number): number | undefined {
  return reference > 0 ? measured / reference : undefined;
}

function median(sorted: readonly number[]): number {
  const upper = sorted[sorted.length >> 1] as number;
  return sorted.length % 2 ? upper : (upper + (sorted[(sorted.length >> 1) - 1] as number)) / 2;
}
