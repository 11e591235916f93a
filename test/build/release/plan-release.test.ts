import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { addToMetadata } from '../../../build/release/add-to-metadata.ts';
import { checkTemplate } from '../../../build/release/check-template.ts';
import { describeNextSteps } from '../../../build/release/next-steps.ts';
import { planRelease } from '../../../build/release/plan-release.ts';
import { readTerms } from '../../../build/release/read-terms.ts';
import { readRequest } from '../../../build/release/request.ts';
import { writeTpl } from '../../../emulator/test/file/write-tpl.ts';
import { makeProject, type Project, packageJson } from './make-project.ts';

const home = process.cwd();
const made: Project[] = [];
const start = (more: Record<string, string> = {}): Project => {
  const project = makeProject(more);
  made.push(project);
  return project;
};
afterEach(() => {
  process.chdir(home);
  for (const { folder } of made.splice(0)) rmSync(folder, { recursive: true });
});

const plan = ({ folder }: Project, ...words: string[]) => {
  process.chdir(folder);
  return planRelease(readRequest(words));
};
const exported = writeTpl({ terms: true });
const released = { 'metadata.yaml': 'versions:\n  - sha: x\n    changeNotes: 0.1.0\n' };

describe('a release is refused, with its repair,', () => {
  const refuse = (project: Project, words: string[], message: RegExp): void =>
    expect(() => plan(project, ...words)).toThrow(message);

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
    refuse(start(), ['0.0.9'], /0\.0\.9 is not above 0\.1\.0.*choose a higher version/);
    refuse(start(released), ['0.1.0'], /0\.1\.0 is not above 0\.1\.0/);
  });

  it.each([
    [['next'], /"next" in the command is no version: use three numbers/],
    [['1.2'], /"1\.2" in the command is no version/],
    [[], /Say which version to release, once\. Usage: npm run release/],
    [['patch', 'minor'], /Say which version to release, once/],
    [['patch', '--force'], /Unknown option '--force'.*Usage: npm run release/],
    [['patch', '--accept-gallery-terms'], /'--accept-gallery-terms <value>' argument missing.*EXPORTED\.tpl/],
    [['patch', '--accept-gallery-terms', 'other.tpl'], /There is no file other\.tpl\. Import template\.tpl/],
  ])('when the command is %j', (words, message) => refuse(start(), words, message));

  it.each([
    ['repository', { bugs: { url: 'https://x' }, homepage: 'https://x' }, /has no repository\. Say where/],
    ['bugs and homepage', { repository: 'x/y' }, /has no bugs, no homepage\..*--repository https:/],
    ['a homepage that is filled in', { repository: 'x/y', bugs: 'x', homepage: '' }, /has no homepage\./],
  ])('when package.json lacks %s', (_, more, message) =>
    refuse(start({ 'package.json': packageJson(more) }), ['patch'], message),
  );

  it.each([
    'https://github.com/OWNER/NAME',
    'https://example.com/team/bridge',
    'https://github.com/team',
    'http://github.com/team/bridge',
    'git@github.com:team/bridge.git',
    'somewhere',
  ])('when the repository is said to be %s', (address) =>
    refuse(start(), ['patch', '--repository', address], /is no address of a repository: give the real one/),
  );

  it.each([
    ['package.json', 'There is no package.json here'],
    ['metadata.yaml', 'There is no metadata.yaml here'],
  ])('when %s is missing', (path, message) => {
    const project = start();
    project.git('rm', '--quiet', path);
    project.git('commit', '--quiet', '--message', 'Remove a file');
    refuse(project, ['patch'], new RegExp(message));
  });

  it('when metadata.yaml is broken', () => {
    refuse(start({ 'metadata.yaml': 'versions: [' }), ['patch'], /metadata\.yaml cannot be read/);
    refuse(start({ 'metadata.yaml': 'homepage: x\n' }), ['patch'], /"versions" must be a list/);
  });
});

describe('the file with the terms is refused', () => {
  it.each([
    ['has no such section', writeTpl(), /mine\.tpl has no section ___TERMS_OF_SERVICE___/],
    ['has another text there', exported.replaceAll('gallery-tos', 'other'), /is not the notice of GTM/],
    ['is no template', 'hello', /mine\.tpl is no template: /],
  ])('when it %s', (_, text, message) => expect(() => readTerms(text, 'mine.tpl')).toThrow(message));
});

describe('a built template is refused', () => {
  const pin = (...versions: string[]): string =>
    writeTpl({ code: versions.map((version) => `'npm/booking-bridge@${version}/dist'`).join() });

  it.each([
    ['it is not there', undefined, false, /The build wrote no template\.tpl/],
    ['it loads no bridge', pin(), false, /loads booking-bridge@nothing from the CDN/],
    [
      'it pins another version',
      pin('0.1.0'),
      false,
      /@0\.1\.0 from the CDN instead of 0\.1\.1.*git stash -u/,
    ],
    ['it pins two, one of them old', pin('0.1.1', '0.1.0'), false, /@0\.1\.1, 0\.1\.0 from the CDN instead/],
    [
      'it pins two, the old one first',
      pin('0.1.0', '0.1.1'),
      false,
      /@0\.1\.0, 0\.1\.1 from the CDN instead/,
    ],
    [
      'it pins a tag of npm beside it',
      pin('0.1.1', 'latest'),
      false,
      /@0\.1\.1, latest from the CDN instead/,
    ],
    ['it leaves the accepted terms out', pin('0.1.1'), true, /do not agree on the gallery's terms/],
  ])('when %s', (_, template, hasTerms, message) =>
    expect(() => checkTemplate(template, '0.1.1', hasTerms)).toThrow(message),
  );

  it('not when all its addresses have the version', () =>
    expect(() => checkTemplate(pin('0.1.1', '0.1.1'), '0.1.1', false)).not.toThrow());
});

it('the newest version comes first in metadata.yaml, and what stands there stays', () => {
  const text = '# For the gallery.\nversions:\n  - sha: a\n    changeNotes: one\n';
  expect(addToMetadata(text, { sha: 'b', changeNotes: 'two\n- "quotes" # and marks' })).toBe(
    '# For the gallery.\nversions:\n  - sha: b\n    changeNotes: |-\n      two\n      - "quotes" # and marks\n' +
      '  - sha: a\n    changeNotes: one\n',
  );
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
    const project = start({ ...released, 'template/terms.txt': 'accepted\n' });
    const steps = describeNextSteps(plan(project, 'patch'));
    expect(steps).not.toContain('--accept-gallery-terms');
    expect(steps).toMatch(/4\. Wait: the gallery looks for new versions/);
  });
});
