import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeTpl } from '../../../emulator/test/file/write-tpl.ts';
import { CODE, makeProject, type Project, packageJson } from './make-project.ts';

const made: Project[] = [];
const start = (more: Record<string, string> = {}): Project => {
  const project = makeProject(more);
  made.push(project);
  return project;
};
afterEach(() => {
  for (const { folder } of made.splice(0)) rmSync(folder, { recursive: true });
});

interface Metadata {
  homepage: string;
  versions: { sha: string; changeNotes: string }[];
}
const metadataOf = (project: Project): Metadata => parse(project.read('metadata.yaml')) as Metadata;
const release = (project: Project, ...args: string[]): void =>
  expect(project.release(...args)).toMatchObject({ code: 0 });

// Each runs `npm version` for real, in a project of its own.
describe('a release', { timeout: 60_000 }, () => {
  it('makes two commits, of which the second names the first, which holds the template', () => {
    const project = start();
    release(project, 'patch');
    const [metadata, template] = project.git('log', '--format=%H %s').split('\n');
    expect(metadata).toMatch(/ Tell the gallery of 0\.1\.1$/);
    expect(template).toMatch(/^[0-9a-f]{40} Release 0\.1\.1$/);
    const sha = template?.split(' ')[0] ?? '';
    expect(project.git('show', `${sha}:template.tpl`)).toContain('booking-bridge@0.1.1/dist/bridge.js');
    expect(project.git('show', '--format=', '--name-only', 'HEAD')).toBe('metadata.yaml');
    expect(metadataOf(project)).toEqual({
      homepage: 'https://example.com',
      versions: [{ sha, changeNotes: '0.1.1\n- Fixed: a comma.\n- Added "quotes" # and marks.' }],
    });
    expect(project.read('metadata.yaml')).toMatch(/^# For the gallery\.\n/);
    expect(project.git('status', '--porcelain')).toBe('');
    expect(project.git('tag', '--points-at', sha)).toBe('v0.1.1');
  });

  it('raises the version wherever npm keeps it', () => {
    const project = start();
    release(project, 'patch');
    const lock = JSON.parse(project.read('package-lock.json'));
    expect(JSON.parse(project.read('package.json')).version).toBe('0.1.1');
    expect([lock.version, lock.packages[''].version]).toEqual(['0.1.1', '0.1.1']);
  });

  it('fills in where the source is published, in the commit of the template', () => {
    const project = start({ 'package.json': packageJson({}) });
    release(project, 'patch', '--repository', 'https://code.example.net/team/bridge.git');
    expect(JSON.parse(project.git('show', 'HEAD~1:package.json'))).toMatchObject({
      version: '0.1.1',
      repository: { type: 'git', url: 'git+https://code.example.net/team/bridge.git' },
      bugs: { url: 'https://code.example.net/team/bridge/issues' },
      homepage: 'https://code.example.net/team/bridge#readme',
    });
  });

  it('keeps the terms byte for byte, once a person has accepted them, also for the same version', () => {
    const project = start();
    release(project, '0.1.0');
    expect(project.read('template.tpl')).not.toContain('TERMS_OF_SERVICE');
    const folder = mkdtempSync(join(tmpdir(), 'exported-'));
    made.push({ ...project, folder });
    const exported = join(folder, 'mine.tpl');
    const text = writeTpl({ terms: true });
    writeFileSync(exported, text);
    release(project, '0.1.0', '--accept-gallery-terms', exported);
    const notice = project.read('template/terms.txt');
    expect(text).toContain(notice);
    expect(notice).toMatch(/^By creating or modifying this file.*as modified from time to time\.\n$/s);
    expect(project.read('template.tpl')).toContain('___TERMS_OF_SERVICE___');
    expect(metadataOf(project).versions.map(({ changeNotes }) => changeNotes)).toEqual([
      '0.1.0\n- First.',
      '0.1.0\n- First.',
    ]);
    release(project, 'patch');
    expect(project.read('template.tpl')).toContain('___TERMS_OF_SERVICE___');
    expect(metadataOf(project).versions[0]?.changeNotes).toMatch(/^0\.1\.1\n/);
  });

  it('keeps nothing where the build pins another version of the bridge beside the new one', () => {
    const project = start({
      'plain.tpl': writeTpl({ code: `${CODE} const old = 'booking-bridge@0.1.0/dist';` }),
    });
    const { code, err } = project.release('patch');
    expect(code).toBe(1);
    expect(err).toMatch(
      /loads booking-bridge@0\.1\.1, 0\.1\.0 from the CDN instead of 0\.1\.1.*git stash -u/s,
    );
    expect(project.git('log', '--format=%s')).toBe('Start');
  });

  it('keeps nothing where the build fails', () => {
    const project = start({
      'build.mjs': 'import fs from "node:fs"; if (fs.existsSync(".git/refs/heads/main")) process.exit(3);',
    });
    const { code, err } = project.release('patch');
    expect(code).toBe(1);
    expect(err).toMatch(/`npm version` failed, see above\..*git stash -u/);
    expect(project.git('log', '--format=%s')).toBe('Start');
  });

  it('is held to the same by npm version itself', () => {
    const project = start();
    expect(() => execFileSync('npm', ['version', 'minor'], { cwd: project.folder, stdio: 'pipe' })).toThrow(
      /CHANGELOG\.md has no section for 0\.2\.0/,
    );
    expect(project.git('log', '--format=%s')).toBe('Start');
  });
});

describe('a dry run', () => {
  it('says what would happen, and changes nothing', () => {
    const project = start();
    const head = project.git('rev-parse', 'HEAD');
    const { code, out } = project.release('patch', '--dry-run');
    expect(code).toBe(0);
    expect(out).toMatch(/^0\.1\.0 becomes 0\.1\.1:\n\n- Fixed: a comma\./);
    expect(out).toMatch(/A dry run: nothing is changed\..*npm publish/s);
    expect(project.git('rev-parse', 'HEAD')).toBe(head);
    expect(project.git('status', '--porcelain')).toBe('');
  });

  it('says beforehand that the release would be refused for want of a repository', () => {
    const { code, out } = start({ 'package.json': packageJson({}) }).release('patch', '--dry-run');
    expect(code).toBe(0);
    expect(out).toMatch(
      /would be refused: package\.json has no repository, no bugs, no homepage\..*npm publish/s,
    );
  });
});

it('a refusal is one sentence on stderr, and a failure for whatever called it', () => {
  const { code, out, err } = start().release('minor');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^CHANGELOG\.md has no section for 0\.2\.0: .*\n$/);
});
