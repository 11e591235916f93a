import { afterAll, beforeAll, describe, it } from 'vitest';
import { ENGINE_NAMES, type Engine, type EngineName } from './engine.ts';
import { findEngine, requireEngine } from './engines.ts';
import { openEngine } from './open-engine.ts';

/**
 * Runs the same tests in every engine.
 * An engine that this machine lacks fails where `CI=true`; elsewhere its tests are skipped, counted as skipped,
 * and the command that installs it is printed.
 */
export function describeEngines(
  title: string,
  tests: (engine: () => Engine, name: EngineName) => void,
): void {
  for (const name of ENGINE_NAMES) {
    const found = findEngine(name);
    const missing = 'missing' in found;
    if (missing && process.env.CI === 'true') {
      describe(`${title} (${name})`, () => {
        it('the engine is installed', () => void requireEngine(name));
      });
      continue;
    }
    if (missing) console.warn(`SKIPPED ${title}: ${found.missing}`);
    describe.skipIf(missing)(`${title} (${name})`, () => {
      let engine: Engine | undefined;
      beforeAll(async () => {
        engine = await openEngine(name);
      });
      afterAll(() => engine?.close());
      tests(() => {
        if (!engine) throw new Error(`${name} is not open yet: ask for the engine inside a test.`);
        return engine;
      }, name);
    });
  }
}
