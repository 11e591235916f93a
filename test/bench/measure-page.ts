import { existsSync, readFileSync } from 'node:fs';
import type { EngineName } from '../browser/drivers/engine.ts';
import { openEngine } from '../browser/drivers/open-engine.ts';
import { CONTENDERS } from './contenders.ts';
import { createSamples, METRICS, type Metric, type PageAnswer } from './samples.ts';
import { serveBench } from './serve-bench.ts';

const BRIDGE = 'dist/bridge.js';
/** Thrown away: the engine has not yet decided how to run what is the same in all frames. */
const WARM_UP_ROUNDS = 10;
/** Rounds in one call into the page, which has to end within a driver's patience. */
const AT_ONCE = 10;

/** Measures the bridge and the listener written by hand in one page. @throws {Error} without bridge or engine. */
export async function measurePage(name: EngineName, rounds: number): Promise<PageAnswer> {
  if (!existsSync(BRIDGE)) throw new Error(`${BRIDGE} is missing: npm run build`);
  const server = await serveBench(readFileSync(BRIDGE, 'utf8'));
  try {
    const engine = await openEngine(name);
    try {
      const page = await engine.open(server.url);
      const run = async (from: number, to: number): Promise<PageAnswer> =>
        JSON.parse(await page.evaluate(`runRounds(${from}, ${to})`)) as PageAnswer;

      const warmUp = await run(0, WARM_UP_ROUNDS);
      const samples = createSamples();
      for (let from = 0; from < rounds; from += AT_ONCE) {
        const answer = await run(from, Math.min(from + AT_ONCE, rounds));
        for (const metric of Object.keys(METRICS) as Metric[])
          for (const contender of CONTENDERS)
            samples[metric][contender].push(...answer.samples[metric][contender]);
      }
      return { ...warmUp, samples };
    } finally {
      await engine.close();
    }
  } finally {
    server.close();
  }
}
