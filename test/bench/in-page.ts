/**
 * Runs inside a browser. Both contenders take turns, round by round, in frames of their own; which goes first changes
 * with the round, so that neither always pays for a collection of garbage or for a clock that speeds up.
 */
import { CONTENDERS } from './contenders.ts';
import { measureContender } from './measure-contender.ts';
import { createSamples, type Metric, type PageAnswer } from './samples.ts';

const PRODUCTS = [/Firefox\/[\d.]+/, /Chrome\/[\d.]+/, /Version\/[\d.]+ Safari\/[\d.]+/];

const nameEngine = (): string =>
  PRODUCTS.map((product) => navigator.userAgent.match(product)?.[0]).find((found) => found) ??
  navigator.userAgent;

/** Browsers round the clock against timing attacks, each to another step. */
const readClockStep = (): number => {
  const steps = Array.from({ length: 20 }, () => {
    const start = performance.now();
    let now = start;
    while (now === start) now = performance.now();
    return now - start;
  });
  return Math.min(...steps);
};

const runRounds = async (from: number, to: number): Promise<string> => {
  const samples = createSamples();
  for (let round = from; round < to; round += 1)
    for (const contender of round % 2 ? CONTENDERS : [...CONTENDERS].reverse()) {
      const measured = await measureContender(contender);
      for (const metric in measured) samples[metric as Metric][contender].push(measured[metric as Metric]);
    }
  return JSON.stringify({ samples, engine: nameEngine(), clockMs: readClockStep() } satisfies PageAnswer);
};

Object.assign(globalThis, { runRounds });
