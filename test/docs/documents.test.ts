import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillMarkers } from '../../build/docs/fill-markers.ts';
import { parts } from '../../build/docs/parts.ts';
import { documents } from './documents.ts';
import { extractBlocks } from './extract-blocks.ts';
import { runBlock } from './run-block.ts';

it('there is a README', () => {
  expect(documents.map(({ file }) => file)).toContain('README.md');
});

/** As GitHub makes an anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

const HEADING = /^#+ (.+)$/gm;

/** The headings of a document by their anchors. */
function headingsOf(file: string): Map<string, string> {
  const text = documents.find((document) => document.file === file)?.text ?? readFileSync(file, 'utf8');
  const prose = text.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '');
  return new Map([...prose.matchAll(HEADING)].map(([, heading = '']) => [anchorOf(heading), heading]));
}

/** The links of a document to others of ours, and to itself. A label may go over a line's end. */
const linksOf = (text: string): { label: string; path: string; anchor: string | undefined }[] =>
  [...text.matchAll(/\[([^\]]+)\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map(
    ([, label = '', path = '', anchor]) => ({ label: label.replaceAll(/\s+/g, ' '), path, anchor }),
  );

describe.each(documents)('$file', ({ file, text }) => {
  const blocks = extractBlocks(file, text);

  it.each(blocks)(
    'line $line: the $language block does what it says',
    async (block) => {
      expect(await runBlock(block)).toEqual([]);
    },
    30_000,
  );

  it('has its generated parts as generated (npm run docs)', () => {
    expect(fillMarkers(file, text, parts)).toBe(text);
  });

  it('leads to files that are there', () => {
    const prose = blocks.reduce((rest, block) => rest.replace(block.text, ''), text);
    const targets = [...prose.matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)].map(
      ([, target]) => target as string,
    );
    expect(targets.filter((target) => !existsSync(join(dirname(file), target)))).toEqual([]);
  });

  it('names source files that are there', () => {
    const named = [...text.matchAll(/`((?:[\w.-]+\/)+[\w.-]+\.(?:ts|md|json))`/g)].map(
      ([, path]) => path as string,
    );
    const isThere = (path: string): boolean => existsSync(path) || existsSync(join('src', path));
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });

  it('leads to headings that are there', () => {
    const targets = linksOf(text).filter(({ anchor }) => anchor !== undefined);
    const missing = targets.filter(
      ({ path, anchor }) => !headingsOf(path === '' ? file : join(dirname(file), path)).has(anchor ?? ''),
    );
    expect(missing).toEqual([]);
  });

  it('calls a field of the form as the form does', () => {
    const toFields = linksOf(text).filter(
      ({ path, anchor }) => path.endsWith('form.md') && anchor !== undefined,
    );
    const headings = headingsOf('docs/form.md');
    const called = toFields.filter(({ label }) => /^[A-Z]/.test(label));
    expect(called.map(({ label }) => label)).toEqual(called.map(({ anchor }) => headings.get(anchor ?? '')));
  });

  it('has no two headings of one name', () => {
    const headings = [...text.matchAll(HEADING)].map(([, heading]) => heading);
    const isOfVersions = file === 'CHANGELOG.md';
    expect(isOfVersions || new Set(headings).size === headings.length).toBe(true);
  });
});
