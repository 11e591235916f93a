import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeTpl } from '../../../emulator/test/file/write-tpl.ts';

export interface Project {
  folder: string;
  git(...args: string[]): string;
  /** `npm run release -- …`. */
  release(...args: string[]): { code: number; out: string; err: string };
  write(path: string, text: string): void;
  read(path: string): string;
}

const loader = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href;
const tsx = (script: string): string => `node --import ${loader} ${resolve('build', script)}`;
const HOOK = tsx('release/hooks.ts');

/** The code of a template that loads the bridge, whose version the build of the project puts in. */
export const CODE = "const url = 'https://cdn.jsdelivr.net/npm/booking-bridge@VERSION/dist/bridge.js';";

/** Writes the template as the real build does, as far as a release is concerned. */
const BUILD = `
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const source = existsSync('template/terms.txt') && existsSync('with-terms.tpl') ? 'with-terms.tpl' : 'plain.tpl';
writeFileSync('template.tpl', readFileSync(source, 'utf8').replaceAll('VERSION', version));
`;

const fields = {
  repository: { type: 'git', url: 'git+https://code.example.net/team/bridge.git' },
  bugs: { url: 'https://code.example.net/team/bridge/issues' },
  homepage: 'https://code.example.net/team/bridge#readme',
};

export const packageJson = (more: object = fields): string =>
  `${JSON.stringify(
    {
      name: 'booking-bridge',
      version: '0.1.0',
      scripts: { build: 'node build.mjs', preversion: HOOK, version: HOOK, postversion: HOOK },
      ...more,
    },
    null,
    2,
  )}\n`;

const files = {
  'package.json': packageJson(),
  'package-lock.json': `${JSON.stringify({ name: 'booking-bridge', version: '0.1.0', lockfileVersion: 3, packages: { '': { name: 'booking-bridge', version: '0.1.0' } } }, null, 2)}\n`,
  'CHANGELOG.md':
    '# Changelog\n\n## 0.1.1\n\n- Fixed: a comma.\n- Added "quotes" # and marks.\n\n## 0.1.0 (2026-11-01)\n\n- First.\n',
  'metadata.yaml': '# For the gallery.\nhomepage: https://example.com\nversions: []\n',
  'build.mjs': BUILD,
  'plain.tpl': writeTpl({ code: CODE }),
  'with-terms.tpl': writeTpl({ code: CODE, terms: true }),
  'template/keep.txt': '',
};

/** A project in a git repository of its own, everything committed; `more` adds or replaces files. */
export function makeProject(more: Record<string, string> = {}): Project {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  const run = (command: string, args: readonly string[]): string =>
    execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trimEnd();
  const git = (...args: string[]): string => run('git', args);
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const release: Project['release'] = (...args) => {
    const command = ['--import', loader, resolve('build/release.ts'), ...args];
    try {
      return { code: 0, out: run(process.execPath, command), err: '' };
    } catch (error) {
      const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
      return { code: status, out: stdout, err: stderr };
    }
  };
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.name', 'Tester');
  git('config', 'user.email', 'tester@example.com');
  for (const [path, text] of Object.entries({ ...files, ...more })) write(path, text);
  run(process.execPath, ['build.mjs']);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Start');
  return { folder, git, release, write, read };
}
