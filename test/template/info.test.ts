import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { findSection, formatTemplate, lintTemplate, parseTemplate } from 'gtm-template';
import { describe, expect, it, test } from 'vitest';
import { drawIcon, SIDE } from '../../build/icon/draw-icon.ts';
import { encodePng } from '../../build/icon/encode-png.ts';
import { writeTpl } from '../../emulator/test/file/write-tpl.ts';
import { ICON } from '../../template/icon.ts';
import { info } from '../../template/info.ts';
import { PARAMETERS } from '../../template/parameters.ts';

describe('the icon', () => {
  const committed = readFileSync('template/icon.png');

  it('is as it is drawn', () => {
    const repair = 'Repair: npx tsx build/make-icon.ts';
    expect(committed.equals(encodePng(SIDE, drawIcon())), repair).toBe(true);
    expect(ICON === `data:image/png;base64,${committed.toString('base64')}`, repair).toBe(true);
  });

  it('weighs little', () => expect(committed.length).toBeLessThan(1024));

  it('has clear corners and a full middle', () => {
    const pixels = drawIcon();
    const alphaAt = (x: number, y: number) => pixels[(y * SIDE + x) * 4 + 3];
    for (const [x, y] of [
      [0, 0],
      [SIDE - 1, 0],
      [0, SIDE - 1],
      [SIDE - 1, SIDE - 1],
    ] as const)
      expect(alphaAt(x, y)).toBe(0);
    expect(alphaAt(SIDE / 2, SIDE / 2)).toBe(255);
  });
});

test('a PNG holds the pixels that were given', () => {
  const pixels = Uint8Array.from({ length: 16 }, (_, index) => index * 16);
  const png = Buffer.from(encodePng(2, pixels));
  const start = png.indexOf('IDAT') + 4;
  const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
  expect([...rows]).toEqual([0, ...pixels.subarray(0, 8), 0, ...pixels.subarray(8)]);
});

describe('what the gallery shows', () => {
  it('has nothing that its rules refuse', () => {
    const parsed = parseTemplate(writeTpl({ info, parameters: [...PARAMETERS] }));
    const rules = /^(gallery-(categories|icon|texts)|field-names|field-types|enabling-conditions|sections)$/;
    const findings = lintTemplate(parsed, { gallery: {} });
    expect(findings.filter(({ rule }) => rules.test(rule))).toEqual([]);
  });

  it('says that nobody at OnceHub made it', () => {
    expect(info.description).toMatch(/Unofficial/);
    expect(info.displayName).not.toMatch(/official/i);
  });
});

test('name, description and form stand in the order in which GTM exports them', () => {
  const parsed = parseTemplate(writeTpl({ info, parameters: [...PARAMETERS] }));
  const formatted = parseTemplate(formatTemplate(parsed));
  const textOf = (name: string): string =>
    JSON.stringify(JSON.parse(findSection(formatted, name)?.body ?? ''));
  expect(textOf('INFO')).toBe(JSON.stringify(info));
  expect(textOf('TEMPLATE_PARAMETERS')).toBe(JSON.stringify(PARAMETERS));
});

test('template.tpl is laid out as GTM exports it, so that an export gives no diff', () => {
  const text = readFileSync('template.tpl', 'utf8');
  expect(formatTemplate(parseTemplate(text))).toBe(text);
});
