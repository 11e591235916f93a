import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openRepository, type Repository } from '../../../build/release/repository.ts';
import { writeTpl } from '../../../emulator/test/file/write-tpl.ts';

export interface Project {
  folder: string;
  repository: Repository;
  git(...args: string[]): string;
  /** Writes the template as the real build does, as far as a release is concerned. */
  build(): void;
  write(path: string, text: string): void;
  read(path: string): string;
}

const files = {
  'package.json': `${JSON.stringify({ name: 'booking-bridge', version: '0.1.0' }, null, 2)}\n`,
  'package-lock.json': `${JSON.stringify({ version: '0.1.0', packages: { '': { version: '0.1.0' } } }, null, 2)}\n`,
  'CHANGELOG.md':
    '# Changelog\n\n## 0.1.1\n\n- Fixed: a comma.\n- Added "quotes" # and marks.\n\n## 0.1.0 (2026-11-01)\n\n- First.\n',
  'metadata.yaml': '# For the gallery.\nhomepage: https://example.com\nversions: []\n',
};

/** A project in a git repository of its own, everything committed; `more` adds or replaces files. */
export function makeProject(more: Record<string, string> = {}): Project {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trimEnd();
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const repository = openRepository(folder);
  const build = (): void => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const code = `const url = 'https://cdn.jsdelivr.net/npm/booking-bridge@${version}/dist/bridge.js';`;
    write('template.tpl', writeTpl({ code, terms: repository.read('template/terms.txt') !== undefined }));
  };
  mkdirSync(join(folder, 'template'));
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.name', 'Tester');
  git('config', 'user.email', 'tester@example.com');
  for (const [path, text] of Object.entries({ ...files, ...more })) write(path, text);
  build();
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Start');
  return { folder, repository, git, build, write, read };
}
