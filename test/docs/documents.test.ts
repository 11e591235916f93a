import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fillMarkers } from '../../build/docs/fill-markers.ts';
import { parts } from '../../build/docs/parts.ts';
import { documents } from './documents.ts';
import { extractBlocks } from './extract-blocks.ts';
import { runBlock } from './run-block.ts';

test('there is a README', () => {
  expect(documents.map(({ file }) => file)).toContain('README.md');
});

/** As GitHub makes an anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

describe.each(documents)('$file', ({ file, text }) => {
  const blocks = extractBlocks(file, text);

  test.each(blocks)(
    'line $line: the $language block does what it says',
    async (block) => {
      expect(await runBlock(block)).toEqual([]);
    },
    30_000,
  );

  test('has its generated parts as generated (npm run docs)', () => {
    expect(fillMarkers(file, text, parts)).toBe(text);
  });

  test('leads to files that are there', () => {
    const prose = blocks.reduce((rest, block) => rest.replace(block.text, ''), text);
    const targets = [...prose.matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)].map(
      ([, target]) => target as string,
    );
    expect(targets.filter((target) => !existsSync(join(dirname(file), target)))).toEqual([]);
  });

  test('names source files that are there', () => {
    const named = [...text.matchAll(/`((?:[\w.-]+\/)+[\w.-]+\.(?:ts|md|json))`/g)].map(
      ([, path]) => path as string,
    );
    const isThere = (path: string): boolean => existsSync(path) || existsSync(join('src', path));
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });

  test('leads to headings that are there', () => {
    const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading as string));
    const targets = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target as string);
    expect(targets.filter((target) => !anchors.includes(target))).toEqual([]);
  });
});
