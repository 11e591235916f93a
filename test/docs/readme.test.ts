import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { documents } from './documents.ts';
import { extractBlocks } from './extract-blocks.ts';

const readme = readFileSync('README.md', 'utf8');
const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };

const LONGEST_README_LINES = 220;

/** What fits on a screen beside a picture: lines that show something. */
const FIRST_SCREEN_LINES = 20;
const SHOWS_NOTHING = /^(?:|```.*|<!--.*-->)$/;

/** Everybody who opens the README loads it. */
const LARGEST_PICTURE_BYTES = 150_000;

const [firstScreen = ''] = readme.split('\n## ');
const marketersDoor = documents.filter(({ file }) => file === 'docs/gtm.md' || file === 'docs/form.md');

it('is read in one sitting', () => {
  expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(LONGEST_README_LINES);
});

it('has a door for each of its readers, and the two commands, on the first screen', () => {
  expect(firstScreen.split('\n').filter((line) => !SHOWS_NOTHING.test(line)).length).toBeLessThanOrEqual(
    FIRST_SCREEN_LINES,
  );
  for (const door of ['docs/gtm.md', 'docs/script.md', 'CONTRIBUTING.md'])
    expect(firstScreen).toContain(`](${door})`);
  expect(firstScreen).toContain('npm ci && npm start');
  expect(firstScreen).toContain('npm ci && npm test');
});

it('shows a picture that is small, and says what is in it', () => {
  const [, alternative = '', picture = ''] = /!\[([^\]]*)\]\(([^)]+\.png)\)/.exec(firstScreen) ?? [];
  expect(alternative.length).toBeGreaterThan(20);
  expect(existsSync(picture)).toBe(true);
  expect(statSync(picture).size).toBeLessThan(LARGEST_PICTURE_BYTES);
});

it('says what cannot be captured before it says where to install', () => {
  expect(readme.indexOf('\n## Limits')).toBeGreaterThan(0);
  expect(readme.indexOf('\n## Limits')).toBeLessThan(readme.indexOf('\n## Where to look'));
  expect(marketersDoor[1]?.text).toMatch(/README\.md#limits[\s\S]*## Install/);
});

it('asks no code and no terminal of a marketer', () => {
  expect(marketersDoor.map(({ file }) => file)).toEqual(['docs/form.md', 'docs/gtm.md']);
  for (const { file, text } of marketersDoor) {
    expect(extractBlocks(file, text)).toEqual([]);
    expect(text.match(/sandbox|terminal|\bnpx?\b (?!package)/gi)).toBeNull();
  }
});

it('shows before and after in eight lines each', () => {
  const lengths = extractBlocks('README.md', readme)
    .filter(({ language }) => language === 'js')
    .map(({ text }) => text.trimEnd().split('\n').length);
  expect(lengths).toEqual([8, 8]);
});

it('leads to every document', () => {
  for (const { file } of documents) if (file !== 'README.md') expect(readme).toContain(`](${file})`);
});

it('names the Node version of package.json wherever one is named', () => {
  const named = documents.flatMap(({ text }) => [...text.matchAll(/Node (\d+\.\d+)/g)].map(([, v]) => v));
  expect(named.length).toBeGreaterThan(0);
  expect(new Set(named)).toEqual(new Set([engines.node.replace('>=', '')]));
});
