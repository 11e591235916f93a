import { readFileSync } from 'node:fs';
import { findSection, formatTemplate, lintTemplate, parseTemplate } from 'gtm-template';
import { describe, expect, it } from 'vitest';
import { describeInfo } from '../../build/build-template.ts';
import { writeTpl } from '../../emulator/test/file/write-tpl.ts';
import { PARAMETERS } from '../../template/parameters.ts';

const info = describeInfo();

describe('the icon', () => {
  const icon = readFileSync('template/icon.png');

  it('is carried by the template byte for byte', () => {
    const [type, bytes] = info.brand.thumbnail.split(',');
    expect(type).toBe('data:image/png;base64');
    expect(Buffer.from(bytes ?? '', 'base64').equals(icon)).toBe(true);
  });

  it('weighs little', () => expect(icon.length).toBeLessThan(1024));
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

it('name, description and form stand in the order in which GTM exports them', () => {
  const parsed = parseTemplate(writeTpl({ info, parameters: [...PARAMETERS] }));
  const formatted = parseTemplate(formatTemplate(parsed));
  const textOf = (name: string): string =>
    JSON.stringify(JSON.parse(findSection(formatted, name)?.body ?? ''));
  expect(textOf('INFO')).toBe(JSON.stringify(info));
  expect(textOf('TEMPLATE_PARAMETERS')).toBe(JSON.stringify(PARAMETERS));
});

it('template.tpl is laid out as GTM exports it, so that an export gives no diff', () => {
  const text = readFileSync('template.tpl', 'utf8');
  expect(formatTemplate(parseTemplate(text))).toBe(text);
});
