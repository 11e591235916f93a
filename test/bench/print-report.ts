import { alignColumns } from './align-columns.ts';
import { STEP_COUNTS, type StepCounts } from './count-steps.ts';
import type { Report } from './report.ts';
import { METRICS, type Metric } from './samples.ts';
import type { Summary } from './statistics.ts';

export function printReport(report: Report): string {
  const rows = (Object.keys(METRICS) as Metric[]).map((metric) => {
    const { bridge, byHand, ratio } = report.metrics[metric];
    return [METRICS[metric], ...printSummary(bridge), ...printSummary(byHand), printRatio(ratio)];
  });
  return [
    `${report.engine}, clock step ${printTime(report.clockMs)}, ${report.rounds} rounds; ${report.machine}`,
    alignColumns([['', 'bridge median', 'p99', 'by hand median', 'p99', 'ratio'], ...rows]),
  ].join('\n');
}

export function printSteps(counts: StepCounts): string {
  return [
    "The tag, in steps of GTM's interpreter as the emulator counts them",
    alignColumns(
      (Object.keys(STEP_COUNTS) as (keyof StepCounts)[]).map((name) => [
        STEP_COUNTS[name],
        counts[name].toLocaleString('en'),
      ]),
    ),
  ].join('\n');
}

/** Three significant digits, in the unit in which a person would say it. */
export function printTime(ms: number): string {
  if (ms >= 1) return `${Number(ms.toPrecision(3))} ms`;
  return `${Number((ms * 1000).toPrecision(3))} µs`;
}

function printSummary({ median, p99 }: Summary): string[] {
  return [printTime(median), printTime(p99)];
}

function printRatio(ratio: number | undefined): string {
  return ratio === undefined ? 'below the clock' : `${Number(ratio.toPrecision(2))}x`;
}
