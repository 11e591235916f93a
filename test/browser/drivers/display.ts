import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

export interface Display {
  /** The value for the environment variable DISPLAY, such as `:99`. */
  name: string;
  close(): void;
}

/** Starts a virtual screen on a free display number that Xvfb picks and reports on file descriptor 3. */
export async function openDisplay(program: string): Promise<Display> {
  const server = spawn(program, ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  endWithUs(server);
  const [chunk] = await Promise.race([
    once(server.stdio[3] as Readable, 'data'),
    once(server, 'exit').then(([code]) => {
      throw new Error(`${program} ended with code ${code} before it had a display.`);
    }),
  ]);
  return { name: `:${String(chunk).trim()}`, close: () => void server.kill() };
}

/** Ends a program with this process, whatever ends it short of a kill. */
export function endWithUs(child: ChildProcess): void {
  const end = () => void child.kill();
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
}
