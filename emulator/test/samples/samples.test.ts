import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatTemplate, parseTemplate, printTemplate } from '../../src/file/index.ts';
import { lintTemplate } from '../../src/lint/index.ts';
import { testTemplate } from '../../src/testing/index.ts';

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.tpl'));

/** Templates in the manner of Google's guides and of well-known public ones, as GTM would export them. */
describe.each(files)('the sample %s', (file) => {
  const text = readFileSync(`${import.meta.dirname}/${file}`, 'utf8');
  const template = parseTemplate(text);

  it('prints back byte for byte', () => expect(printTemplate(template)).toBe(text));

  it('is laid out as exports are', () =>
    expect(formatTemplate(template)).toBe(text.replaceAll('\r\n', '\n')));

  it('passes its own tests', async () => {
    const rows = await testTemplate(template);
    expect(rows.filter(({ passed }) => !passed)).toEqual([]);
    expect(rows.length).toBe(template.tests.scenarios.length);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('has nothing to complain of', () => expect(lintTemplate(template)).toEqual([]));

  it('lacks nothing for the gallery but an icon and the files beside it', () => {
    const rules = lintTemplate(template, { gallery: true }).map(({ rule, level }) => `${level} ${rule}`);
    expect(rules.sort()).toEqual(['warning gallery-files', 'warning gallery-files', 'warning gallery-icon']);
  });

  it('fails its tests once its code does nothing', async () => {
    const idle = { ...template, code: '\nreturn;\n' };
    expect((await testTemplate(idle)).some(({ passed }) => !passed)).toBe(true);
  });
});
