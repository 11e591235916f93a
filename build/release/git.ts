import { execFileSync } from 'node:child_process';
import { ReleaseFault } from './release-fault.ts';

/** What git says, in the working directory. */
export function git(...args: string[]): string {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' }).trimEnd();
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    throw new ReleaseFault(`git ${args[0]} failed: ${stderr.trim() || String(error)}`);
  }
}
