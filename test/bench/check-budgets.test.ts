import { describe, expect, it } from 'vitest';
import { stepBudgets, timeBudgets } from './budgets.ts';
import { checkSteps, checkTimes } from './check-budgets.ts';
import { type Report, reportOn } from './report.ts';
import { createSamples, METRICS, type Metric } from './samples.ts';

const names = Object.keys(METRICS) as Metric[];

/** A run in which the bridge took this long for everything, and the listener by hand one unit. */
const run = (bridgeMs: (metric: Metric) => number, byHandMs = 1): Report => {
  const samples = createSamples();
  for (const metric of names) {
    samples[metric].bridge.push(bridgeMs(metric));
    samples[metric].byHand.push(byHandMs);
  }
  return reportOn({ samples, engine: 'Engine/1', clockMs: 0.005 });
};

const limit = (metric: Metric): number => timeBudgets[metric].medianMs;
const allowed = Object.fromEntries(
  Object.entries(stepBudgets).map(([name, { steps }]) => [name, steps]),
) as Record<keyof typeof stepBudgets, number>;

describe('checking times', () => {
  it('lets what is at its limit pass', () => expect(checkTimes(run(limit))).toEqual([]));

  it.each(names)('names engine, thing, number, limit and repair when this is too slow: %s', (slow) => {
    const report = run((metric) => (metric === slow ? limit(metric) * 1.5 : limit(metric)));
    expect(checkTimes(report)).toEqual([
      expect.stringMatching(/^Engine\/1: .*: median .*, the limit is .*test\/bench\/budgets\.ts\.$/),
    ]);
    expect(checkTimes(report)[0]).toContain(METRICS[slow]);
  });

  it('finds a p99 that is too high though the median is not', () => {
    const report = run(limit);
    report.metrics.push.bridge.p99 = timeBudgets.push.p99Ms + 1;
    expect(checkTimes(report)).toEqual([expect.stringContaining('p99 101 ms, the limit is 100 ms')]);
  });

  it('finds what takes too many times as long as by hand, though each is fast', () => {
    const fault = expect.stringContaining('21.0 times what is written by hand, the limit is 20');
    expect(checkTimes(run((metric) => (metric === 'message' ? 0.021 : 0.001), 0.001))).toEqual([fault]);
  });

  it('judges no ratio where the clock saw nothing of the listener', () =>
    expect(checkTimes(run(limit, 0))).toEqual([]));
});

describe('checking steps', () => {
  it('lets what is at its limit pass', () => expect(checkSteps(allowed)).toEqual([]));

  it('names the thing, the number and the limit', () =>
    expect(checkSteps({ ...allowed, booking: 10_001 })).toEqual([
      expect.stringContaining('it takes one documented booking: 10001 steps, the limit is 10000'),
    ]));
});
