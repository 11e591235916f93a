import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../src/file/index.ts';
import { standardLibrary } from '../../src/language/index.ts';
import { lintTemplate } from '../../src/lint/index.ts';
import { globalKey, permission, type TplParts, writeTpl } from '../file/write-tpl.ts';

const rulesOf = (parts: TplParts): string[] =>
  lintTemplate(parseTemplate(writeTpl(parts))).map(({ rule }) => rule);

describe('a method that the values of JavaScript have and those of the sandbox lack', () => {
  const types = [String, Array, Number, Boolean, Function] as { prototype: object }[];
  const lacking = types.flatMap(({ prototype }) => {
    // Those that make HTML are left out: an author's own `link` or `big` is far more likely.
    const ofHtml = 'anchor big blink bold fixed fontcolor fontsize italics link small strike sub sup'.split(
      ' ',
    );
    const has = new Set<string>([...Object.values(standardLibrary).flat(), ...ofHtml, 'constructor']);
    return Object.entries(Object.getOwnPropertyDescriptors(prototype))
      .filter(([name, { value }]) => typeof value === 'function' && !has.has(name))
      .map(([name]) => name);
  });

  it.each([...new Set(lacking)])('is reported: %s', (name) => {
    const code = `data.value.${name}();\ndata.gtmOnSuccess();`;
    expect(rulesOf({ code })).toContain('unknown-methods');
  });
});

describe('a name of the window that the typings of browsers declare', () => {
  const { resolve } = createRequire(import.meta.resolve('@microsoft/api-extractor'));
  const typings = readFileSync(resolve('typescript/lib/lib.dom.d.ts'), 'utf8');
  const declared = [...typings.matchAll(/^declare (?:var|function) ([a-z]\w*)/gm)].map(
    ([, name = '']) => name,
  );
  // The window has it as every object has.
  const names = [...new Set(declared)].filter((name) => name !== 'toString');

  it.each(names)('is reported as a key of access_globals: %s', (name) => {
    const permissions = [permission('access_globals', { keys: [globalKey(`${name}.x`)] })];
    expect(rulesOf({ permissions })).toContain('browser-globals');
  });
});
