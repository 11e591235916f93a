import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReleaseFault } from './release-fault.ts';

/** The files and the history of the project that is released. */
export interface Repository {
  read(path: string): string | undefined;
  write(path: string, text: string): void;
  /** What is not committed, one line a file; '' where all is. */
  changes(): string;
  /** Commits everything that has changed and returns the full commit; without changes, the one that is there. */
  commit(message: string): string;
}

export function openRepository(folder: string): Repository {
  const git = (...args: string[]): string => {
    try {
      return execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trimEnd();
    } catch (error) {
      const { stderr = '' } = error as { stderr?: string };
      throw new ReleaseFault(`git ${args[0]} failed in ${folder}: ${stderr.trim() || String(error)}`);
    }
  };
  const repository: Repository = {
    read: (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined),
    write: (path, text) => writeFileSync(join(folder, path), text),
    changes: () => git('status', '--porcelain'),
    commit: (message) => {
      if (repository.changes() !== '') {
        git('add', '--all');
        git('commit', '--quiet', '--message', message);
      }
      return git('rev-parse', 'HEAD');
    },
  };
  return repository;
}
