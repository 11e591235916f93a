import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { carryOut } from '../../../build/release/carry-out.ts';
import { describeNextSteps } from '../../../build/release/next-steps.ts';
import { planRelease } from '../../../build/release/plan-release.ts';
import { readRequest } from '../../../build/release/read-request.ts';
import { writeTpl } from '../../../emulator/test/file/write-tpl.ts';
import { makeProject, type Project } from './make-project.ts';

const made: Project[] = [];
const start = (more: Record<string, string> = {}): Project => {
  const project = makeProject(more);
  made.push(project);
  return project;
};
afterEach(() => {
  for (const { folder } of made.splice(0)) rmSync(folder, { recursive: true });
});

const exported = writeTpl({ terms: true });
const plan = (project: Project, ...words: string[]) =>
  planRelease(project.repository, readRequest(words), (path) => (path === 'mine.tpl' ? exported : undefined));
const release = (project: Project, ...words: string[]) =>
  carryOut(project.repository, plan(project, ...words), project.build);

interface Metadata {
  homepage: string;
  versions: { sha: string; changeNotes: string }[];
}
const metadataOf = (project: Project): Metadata => parse(project.read('metadata.yaml')) as Metadata;

describe('a release', () => {
  it('makes two commits, of which the second names the first, which holds the template', () => {
    const project = start();
    const { template, metadata } = release(project, 'patch');
    expect(project.git('log', '--format=%H %s').split('\n').slice(0, 2)).toEqual([
      `${metadata} Tell the gallery of 0.1.1`,
      `${template} Release 0.1.1`,
    ]);
    expect(project.git('show', `${template}:template.tpl`)).toContain('booking-bridge@0.1.1/dist/bridge.js');
    expect(project.git('show', '--format=', '--name-only', metadata)).toBe('metadata.yaml');
    expect(project.repository.changes()).toBe('');
  });

  it('raises the version wherever npm keeps it', () => {
    const project = start();
    release(project, 'patch');
    expect(JSON.parse(project.read('package.json'))).toEqual({ name: 'booking-bridge', version: '0.1.1' });
    expect(JSON.parse(project.read('package-lock.json'))).toEqual({
      version: '0.1.1',
      packages: { '': { version: '0.1.1' } },
    });
  });

  it('writes the change notes of that version alone, the newest first, and keeps what stands there', () => {
    const project = start();
    const first = release(project, '0.1.0');
    const second = release(project, '0.1.1');
    expect(metadataOf(project)).toEqual({
      homepage: 'https://example.com',
      versions: [
        { sha: second.template, changeNotes: '0.1.1\n- Fixed: a comma.\n- Added "quotes" # and marks.' },
        { sha: first.template, changeNotes: '0.1.0\n- First.' },
      ],
    });
    expect(project.read('metadata.yaml')).toMatch(/^# For the gallery\.\n/);
    expect(second.template).toMatch(/^[0-9a-f]{40}$/);
  });

  it('takes the commit that is there when the very first release changes nothing', () => {
    const project = start();
    const head = project.git('rev-parse', 'HEAD');
    expect(release(project, '0.1.0').template).toBe(head);
  });

  it('adds no terms by itself', () => {
    const project = start();
    release(project, 'patch');
    expect(project.read('template.tpl')).not.toContain('TERMS_OF_SERVICE');
    expect(project.repository.read('template/terms.txt')).toBeUndefined();
  });

  it('keeps the terms byte for byte, once a person has accepted them, also for the same version', () => {
    const project = start();
    release(project, '0.1.0');
    release(project, '0.1.0', '--accept-gallery-terms', 'mine.tpl');
    const notice = project.read('template/terms.txt');
    expect(exported).toContain(notice);
    expect(notice).toMatch(/^By creating or modifying this file.*as modified from time to time\.\n$/s);
    expect(project.read('template.tpl')).toContain('___TERMS_OF_SERVICE___');
    expect(metadataOf(project).versions).toHaveLength(2);
    release(project, 'patch');
    expect(project.read('template.tpl')).toContain('___TERMS_OF_SERVICE___');
  });
});

describe('a release is refused, with its repair,', () => {
  const refuse = (project: Project, words: string[], message: RegExp): void => {
    const before = project.git('rev-parse', 'HEAD');
    expect(() => release(project, ...words)).toThrow(message);
    expect(project.git('rev-parse', 'HEAD')).toBe(before);
  };

  it('when something is not committed', () => {
    const project = start();
    project.write('note.txt', 'not committed');
    refuse(project, ['patch'], /working tree has changes\. Commit or stash them.*note\.txt/s);
  });

  it('when the changelog says nothing of it', () => {
    refuse(start(), ['minor'], /CHANGELOG\.md has no section for 0\.2\.0: write `## 0\.2\.0`/);
    refuse(start({ 'CHANGELOG.md': '## 0.1.10\n\n- More.\n' }), ['patch'], /no section for 0\.1\.1/);
  });

  it('when what the changelog says is empty', () => {
    const changelog = '## 0.1.1\n\n## 0.1.0\n\n- First.\n';
    refuse(start({ 'CHANGELOG.md': changelog }), ['patch'], /section 0\.1\.1 of CHANGELOG\.md is empty/);
  });

  it('when the version is not above the present one', () => {
    const project = start();
    refuse(project, ['0.0.9'], /0\.0\.9 is not above 0\.1\.0.*choose a higher version/);
    release(project, '0.1.0');
    refuse(project, ['0.1.0'], /0\.1\.0 is not above 0\.1\.0/);
  });

  it.each([
    [['next'], /"next" in the command is no version: use three numbers/],
    [['1.2'], /"1\.2" in the command is no version/],
    [[], /Say which version to release, once\. Usage: npm run release/],
    [['patch', 'minor'], /Say which version to release, once/],
    [['patch', '--force'], /There is no option --force/],
    [['patch', '--accept-gallery-terms'], /needs a file: the template\.tpl that you exported/],
    [['patch', '--accept-gallery-terms', 'other.tpl'], /There is no file other\.tpl\. Import template\.tpl/],
  ])('when the command is %j', (words, message) => refuse(start(), words, message));

  it.each([
    ['has no such section', writeTpl(), /mine\.tpl has no section ___TERMS_OF_SERVICE___/],
    ['has another text there', exported.replaceAll('gallery-tos', 'other'), /is not the notice of GTM/],
    ['is no template', 'hello', /mine\.tpl is no template: /],
  ])('when the file with the terms %s', (_, text, message) => {
    const project = start();
    const request = readRequest(['patch', '--accept-gallery-terms', 'mine.tpl']);
    expect(() => planRelease(project.repository, request, () => text)).toThrow(message);
    expect(project.repository.changes()).toBe('');
  });

  it('when the build pins another version of the bridge', () => {
    const project = start();
    const build = () => project.write('template.tpl', writeTpl({ code: "'npm/booking-bridge@0.1.0/dist'" }));
    expect(() => carryOut(project.repository, plan(project, 'patch'), build)).toThrow(
      /loads booking-bridge@0\.1\.0 from the CDN instead of 0\.1\.1.*git stash -u/s,
    );
    expect(project.git('log', '--format=%s')).toBe('Start');
  });

  it.each([
    ['the new one first', ['0.1.1', '0.1.0']],
    ['the old one first', ['0.1.0', '0.1.1']],
    ['a tag of npm beside it', ['0.1.1', 'latest']],
  ])('when the build pins two versions of the bridge, %s', (_, versions) => {
    const project = start();
    const code = versions.map((version) => `'npm/booking-bridge@${version}/dist'`).join('; ');
    const build = () => project.write('template.tpl', writeTpl({ code }));
    expect(() => carryOut(project.repository, plan(project, 'patch'), build)).toThrow(
      `loads booking-bridge@${versions.join(', ')} from the CDN instead of 0.1.1`,
    );
    expect(project.git('log', '--format=%s')).toBe('Start');
  });

  it('when the build pins no version of the bridge', () => {
    const project = start();
    const build = () => project.write('template.tpl', writeTpl({ code: "'npm/booking-bridge/dist'" }));
    expect(() => carryOut(project.repository, plan(project, 'patch'), build)).toThrow(
      /loads booking-bridge@nothing from the CDN/,
    );
  });

  it('when the build leaves the accepted terms out', () => {
    const project = start();
    const words = ['patch', '--accept-gallery-terms', 'mine.tpl'];
    const build = () => project.write('template.tpl', writeTpl({ code: "'npm/booking-bridge@0.1.1/dist'" }));
    expect(() => carryOut(project.repository, plan(project, ...words), build)).toThrow(
      /do not agree on the gallery's terms/,
    );
  });

  it.each([
    ['package.json', 'There is no package.json here'],
    ['metadata.yaml', 'There is no metadata.yaml here'],
  ])('when %s is missing', (path, message) => {
    const project = start();
    project.git('rm', '--quiet', path);
    project.git('commit', '--quiet', '--message', 'Remove a file');
    expect(() => plan(project, 'patch')).toThrow(message);
  });

  it('when metadata.yaml is broken', () => {
    refuse(start({ 'metadata.yaml': 'versions: [' }), ['patch'], /metadata\.yaml cannot be read/);
    refuse(start({ 'metadata.yaml': 'homepage: x\n' }), ['patch'], /"versions" must be a list/);
  });
});

describe('what is left to a person', () => {
  it('begins with npm, asks for the terms while nobody accepted them, and ends at the gallery', () => {
    const steps = describeNextSteps(plan(start(), '0.1.0'));
    const order = ['npm publish', 'git push', '--accept-gallery-terms FILE', 'Submit Template'];
    expect(order.map((step) => steps.indexOf(step))).toEqual(
      order.map((step) => steps.indexOf(step)).sort((one, other) => one - other),
    );
    for (const step of order) expect(steps).toContain(step);
  });

  it('is to wait, once the gallery knows the template', () => {
    const project = start();
    release(project, '0.1.0', '--accept-gallery-terms', 'mine.tpl');
    const steps = describeNextSteps(plan(project, 'patch'));
    expect(steps).not.toContain('--accept-gallery-terms');
    expect(steps).toMatch(/4\. Wait: the gallery looks for new versions/);
  });
});
