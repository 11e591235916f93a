import { stepBudgets, timeBudgets } from './budgets.ts';
import { STEP_COUNTS, type StepCounts } from './count-steps.ts';
import { printTime } from './print-report.ts';
import type { Report } from './report.ts';
import { METRICS, type Metric } from './samples.ts';

/** One sentence for each limit that the bridge exceeded in an engine. */
export function checkTimes({ engine, metrics }: Report): string[] {
  return (Object.keys(METRICS) as Metric[]).flatMap((metric) => {
    const { medianMs, p99Ms, ratio = Number.POSITIVE_INFINITY, reason } = timeBudgets[metric];
    const { bridge, ratio: measured = 0 } = metrics[metric];
    const exceeded = [
      bridge.median > medianMs && `median ${printTime(bridge.median)}, the limit is ${printTime(medianMs)}`,
      bridge.p99 > p99Ms && `p99 ${printTime(bridge.p99)}, the limit is ${printTime(p99Ms)}`,
      measured > ratio && `${measured.toFixed(1)} times what is written by hand, the limit is ${ratio}`,
    ].filter((fault) => fault !== false);
    return exceeded.map((fault) => `${engine}: ${METRICS[metric]}: ${fault} (${reason}). ${REPAIR}`);
  });
}

/** One sentence for each limit that the tag exceeded. */
export function checkSteps(counts: StepCounts): string[] {
  return (Object.keys(STEP_COUNTS) as (keyof StepCounts)[])
    .filter((name) => counts[name] > stepBudgets[name].steps)
    .map(
      (name) =>
        `${STEP_COUNTS[name]}: ${counts[name]} steps, the limit is ${stepBudgets[name].steps} ` +
        `(${stepBudgets[name].reason}). ${REPAIR}`,
    );
}

const REPAIR =
  'Run it again on an idle machine; if it stays, compare with the commit before, or change test/bench/budgets.ts.';
