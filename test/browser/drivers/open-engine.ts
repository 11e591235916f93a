import type { Engine, EngineName } from './engine.ts';
import { requireEngine } from './engines.ts';
import { openPuppeteer } from './puppeteer.ts';
import { openWebKit } from './webkit.ts';

/** Starts a browser. @throws {Error} when it is not installed, with the command that installs it. */
export async function openEngine(name: EngineName): Promise<Engine> {
  const programs = requireEngine(name);
  return name === 'webkit' ? openWebKit(programs) : openPuppeteer(name, programs);
}
