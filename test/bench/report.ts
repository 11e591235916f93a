import { cpus, loadavg } from 'node:os';
import { CONTENDERS, type Contender } from './contenders.ts';
import { METRICS, type Metric, type PageAnswer } from './samples.ts';
import { ratio, type Summary, summarize } from './statistics.ts';

/** Both contenders at one thing, in milliseconds. */
export interface Comparison extends Record<Contender, Summary> {
  /** Of the medians, bridge to by hand; undefined where the clock saw nothing of the latter. */
  ratio: number | undefined;
}

/** One engine's run; what `--json` prints. */
export interface Report {
  engine: string;
  /** The smallest step of its clock, in milliseconds. */
  clockMs: number;
  machine: string;
  rounds: number;
  metrics: Record<Metric, Comparison>;
}

export function reportOn({ engine, clockMs, samples }: PageAnswer): Report {
  const compare = (metric: Metric): Comparison => {
    const [bridge, byHand] = CONTENDERS.map((contender) => summarize(samples[metric][contender])) as [
      Summary,
      Summary,
    ];
    return { bridge, byHand, ratio: ratio(bridge.median, byHand.median) };
  };
  const metrics = Object.fromEntries(
    (Object.keys(METRICS) as Metric[]).map((metric) => [metric, compare(metric)]),
  ) as Report['metrics'];
  return { engine, clockMs, machine: describeMachine(), rounds: samples.install.bridge.length, metrics };
}

/** The load shows whether other programs used the processors too: above the number of cores, do not trust p99. */
function describeMachine(): string {
  const cores = cpus();
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${cores.length} cores (${cores[0]?.model ?? 'unknown'}), load ${load}, Node ${process.versions.node}`;
}
