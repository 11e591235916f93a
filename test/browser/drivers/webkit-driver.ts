import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { endWithUs } from './display.ts';
import type { Programs } from './engines.ts';

/** Starts WebKitWebDriver on a free port and waits until it answers. @throws {Error} after 5 s of silence. */
export async function startWebKitDriver(
  programs: Programs,
  display: string | undefined,
): Promise<{ url: string; close(): void }> {
  if (!programs.driver) throw new Error('webkit: the path of WebKitWebDriver is missing.');
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(programs.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...(display ? { DISPLAY: display } : {}) },
  });
  endWithUs(child);
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const ready = await fetch(`${url}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return { url, close: () => void child.kill() };
    await sleep(50);
  }
  child.kill();
  throw new Error(`${programs.driver} did not answer at ${url} within 5 s.`);
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(address)));
    });
  });
}
