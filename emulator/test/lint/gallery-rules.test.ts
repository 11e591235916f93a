import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../src/file/index.ts';
import { type GalleryFiles, lintTemplate } from '../../src/lint/index.ts';
import { type TplParts, writeTpl } from '../file/write-tpl.ts';

const sha = '5f02a788b90ae804f86b04aa24af8937e567874a';
const metadata = `homepage: "https://www.example.com"\ndocumentation: "https://docs.example.com"\nversions:\n  - sha: ${sha}\n    changeNotes: First release.\n`;
const license = 'Apache License\nVersion 2.0, January 2004';

const bigEndian = (size: number, bytes: number) =>
  Array.from({ length: bytes }, (_, index) => (size >> (8 * (bytes - 1 - index))) & 255);
const png = (width: number, height: number, length = 64) => {
  const head = [
    0x89,
    0x50,
    0x4e,
    0x47,
    13,
    10,
    26,
    10,
    ...bigEndian(13, 4),
    73,
    72,
    68,
    82,
    ...bigEndian(width, 4),
    ...bigEndian(height, 4),
  ];
  return uri('png', [...head, ...new Array<number>(Math.max(0, length - head.length)).fill(0)]);
};
const gif = (width: number, height: number) =>
  uri('gif', [71, 73, 70, 56, 57, 97, width & 255, width >> 8, height & 255, height >> 8]);
const jpeg = (width: number, height: number) =>
  uri('jpeg', [
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    4,
    1,
    2,
    0xff,
    0xc4,
    0,
    3,
    0,
    0xff,
    0xc2,
    0,
    11,
    8,
    ...bigEndian(height, 2),
    ...bigEndian(width, 2),
    0,
    0,
  ]);
const uri = (type: string, bytes: number[]) =>
  `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;

const good = {
  displayName: 'Example Tag',
  categories: ['ANALYTICS'],
  brand: { id: 'x', thumbnail: png(48, 48) },
};

function lint(parts: TplParts, files: GalleryFiles = { metadata, license }) {
  const template = parseTemplate(writeTpl({ terms: true, ...parts, info: { ...good, ...parts.info } }));
  return lintTemplate(template, { gallery: files }).map(({ rule, level, message }) => ({
    rule,
    level,
    message,
  }));
}

const icon = (thumbnail: string): TplParts => ({ info: { brand: { id: 'x', thumbnail } } });

describe('a template for the gallery', () => {
  it('with everything in place has no findings', () => expect(lint({})).toEqual([]));

  it('is not checked for it unless asked', () => {
    const bare = parseTemplate(writeTpl({ info: { categories: [], description: 'x'.repeat(300) } }));
    expect(lintTemplate(bare)).toEqual([]);
  });

  it.each<[title: string, parts: TplParts, rule: string, level: string, message: string]>([
    ['without the terms', { terms: false }, 'gallery-terms', 'error', '___TERMS_OF_SERVICE___ is missing'],
    ['without categories', { info: { categories: [] } }, 'gallery-categories', 'error', 'one to three'],
    [
      'with four categories',
      { info: { categories: ['CHAT', 'EMAIL_MARKETING', 'SALES', 'SURVEY'] } },
      'gallery-categories',
      'error',
      'at most three',
    ],
    [
      'with an unknown category',
      { info: { categories: ['MAGIC'] } },
      'gallery-categories',
      'error',
      '"MAGIC" is not a category',
    ],
    [
      'with a category twice',
      { info: { categories: ['CHAT', 'CHAT'] } },
      'gallery-categories',
      'error',
      'stands twice',
    ],
    [
      'without a description',
      { info: { description: '' } },
      'gallery-texts',
      'error',
      'needs a "description"',
    ],
    [
      'with a long description',
      { info: { description: 'x'.repeat(201) } },
      'gallery-texts',
      'error',
      '201 characters',
    ],
    [
      'that calls itself official',
      { info: { displayName: 'Official Example' } },
      'gallery-texts',
      'warning',
      'Official',
    ],
    ['with a version of its own', { info: { version: 2 } }, 'gallery-texts', 'error', '"version" must be 1'],
    ['without an icon', icon(''), 'gallery-icon', 'warning', 'no icon'],
    ['with an icon at an address', icon('https://example.com/icon.png'), 'gallery-icon', 'error', 'data URI'],
    ['with a small icon', icon(png(47, 47)), 'gallery-icon', 'error', '47 × 47'],
    ['with a large icon', icon(gif(97, 97)), 'gallery-icon', 'error', '97 × 97'],
    ['with an oblong icon', icon(jpeg(64, 48)), 'gallery-icon', 'error', 'square, not 64 × 48'],
    ['with a heavy icon', icon(png(48, 48, 51_200)), 'gallery-icon', 'error', '51200 bytes'],
    [
      'with a drawing for an icon',
      icon('data:image/svg+xml;base64,PHN2Zy8+'),
      'gallery-icon',
      'error',
      'PNG, JPEG or GIF',
    ],
    [
      'with half an icon',
      icon(uri('png', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])),
      'gallery-icon',
      'error',
      'PNG, JPEG or GIF',
    ],
    [
      'with a broken JPEG',
      icon(uri('jpeg', [0xff, 0xd8, 0xff, 0xe0, 255, 255])),
      'gallery-icon',
      'error',
      'PNG, JPEG or GIF',
    ],
  ])('%s', (_title, parts, rule, level, message) => {
    const findings = lint(parts);
    expect(findings).toEqual([{ rule, level, message: expect.stringContaining(message) }]);
  });

  it.each<[title: string, parts: TplParts]>([
    ['a description of 200 characters', { info: { description: 'x'.repeat(200) } }],
    ['three categories', { info: { categories: ['CHAT', 'SALES', 'SURVEY'] } }],
    ['a PNG of 96 pixels', icon(png(96, 96))],
    ['a GIF', icon(gif(64, 64))],
    ['a JPEG', icon(jpeg(72, 72))],
    ['an icon just light enough', icon(png(48, 48, 51_199))],
  ])('may have %s', (_title, parts) => expect(lint(parts)).toEqual([]));

  it('must keep the notice as GTM writes it', () => {
    const text = writeTpl({ terms: true, info: good }).replace('gallery-tos', 'my-terms');
    const rules = lintTemplate(parseTemplate(text), { gallery: { metadata, license } }).map(
      ({ rule }) => rule,
    );
    expect(rules).toEqual(['gallery-terms']);
  });
});

describe('the files beside it', () => {
  it.each<[title: string, files: GalleryFiles, level: string, message: string]>([
    ['no metadata', { license }, 'warning', 'no file metadata.yaml'],
    ['no license', { metadata }, 'warning', 'no file LICENSE'],
    ['another license', { metadata, license: 'MIT License' }, 'error', 'Apache License'],
    ['broken metadata', { license, metadata: 'versions: [' }, 'error', 'not valid YAML'],
    ['metadata that is a list', { license, metadata: '- a' }, 'error', 'must hold homepage'],
    [
      'no versions',
      { license, metadata: metadata.split('versions')[0] ?? '' },
      'error',
      'at least one version',
    ],
    [
      'a short commit',
      { license, metadata: metadata.replace(sha, sha.slice(0, 7)) },
      'error',
      '40 hex digits',
    ],
    [
      'a commit in capitals',
      { license, metadata: metadata.replace(sha, sha.toUpperCase()) },
      'error',
      '40 hex digits',
    ],
    [
      'no homepage',
      { license, metadata: metadata.replace(/homepage.*\n/, '') },
      'warning',
      '"homepage" should be a URL',
    ],
  ])('%s', (_title, files, level, message) => {
    expect(lint({}, files)).toEqual([
      { rule: 'gallery-files', level, message: expect.stringContaining(message) },
    ]);
  });

  it('may name a commit of digits only', () => {
    expect(lint({}, { license, metadata: metadata.replace(sha, '1234567890'.repeat(4)) })).toEqual([]);
  });
});
