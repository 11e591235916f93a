import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extractBlocks } from './extract-blocks.ts';

const readme = readFileSync('README.md', 'utf8');

const MARKETER = '## I use Google Tag Manager, no code';
const DEVELOPER = '## I put the script on my site';

/** What fits on a screen: lines that show something. */
const FIRST_SCREEN_LINES = 30;
const SHOWS_NOTHING = /^(?:|```.*|<!--.*-->)$/;

const door = readme.slice(readme.indexOf(MARKETER), readme.indexOf(DEVELOPER));

test('has a door for each of its readers, on the first screen', () => {
  const [firstScreen = ''] = readme.split(MARKETER);
  expect(firstScreen.split('\n').filter((line) => !SHOWS_NOTHING.test(line)).length).toBeLessThanOrEqual(
    FIRST_SCREEN_LINES,
  );
  expect(firstScreen).toContain(`[${MARKETER.slice(3)}](#i-use-google-tag-manager-no-code)`);
  expect(firstScreen).toContain(`[${DEVELOPER.slice(3)}](#i-put-the-script-on-my-site)`);
});

test('asks no code and no terminal of a marketer', () => {
  expect(door.split('\n').length).toBeGreaterThan(100);
  expect(extractBlocks('README.md', door)).toEqual([]);
  expect(door.match(/sandbox|terminal|\bnpx?\b (?!package)/gi)).toBeNull();
});

test('shows before and after in eight lines each', () => {
  const lengths = extractBlocks('README.md', readme)
    .slice(0, 2)
    .map(({ text }) => text.trimEnd().split('\n').length);
  expect(lengths).toEqual([8, 8]);
});
