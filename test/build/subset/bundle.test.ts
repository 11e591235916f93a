import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { standardLibrary } from 'gtm-template';
import MagicString from 'magic-string';
import { afterAll, expect, it } from 'vitest';
import { bundleForSandbox, bundleWhole } from '../../../build/subset/bundle-for-sandbox.ts';
import { checkCode } from '../../../build/subset/check-code.ts';
import { respell } from '../../../build/subset/respell.ts';

const folder = relative(process.cwd(), mkdtempSync(join(tmpdir(), 'bundle-')));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, lines: string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
};

it('prints sandboxed JavaScript from modern TypeScript', async () => {
  write('part.ts', [
    "export const greet = (name: string): string => 'hello ' + name;",
    'export const unused = 1;',
  ]);
  const entry = write('entry.ts', [
    "import { greet } from './part.ts';",
    'const log = require("logToConsole");',
    'const a = 10000;',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text
    'log(greet(`é${a}`), { a }, undefined);',
  ]);
  const { code } = await bundleForSandbox(entry);

  expect(checkCode({ code }, ['require'])).toEqual([]);
  expect(code).toContain('log(greet("é".concat(a)), { a: a }, undefined);');
  expect(code).toContain('var a = 10000;');
  expect(code).not.toContain('unused');
});

it('leads a finding back to the file and line in which it was written', async () => {
  write('faulty.ts', ['', 'export const last = (items: string[]): unknown =>', '  [undefined, ...items];']);
  const entry = write('main.ts', ["import { last } from './faulty.ts';", 'last([]);']);
  const { code, locate } = await bundleForSandbox(entry);

  expect(code).toContain('[undefined, ...items]');
  expect(checkCode({ code, locate })).toMatchObject([
    { rule: 'spread', place: { file: join(folder, 'faulty.ts'), line: 3, column: 15 } },
  ]);
});

it('bundles whole files for the check, whether or not anything uses them', async () => {
  const file = write('alone.ts', ['export const clone = (a: object): object => ({ ...a });']);
  const { code, locate } = await bundleWhole([file]);
  expect(checkCode({ code, locate })).toMatchObject([
    { rule: 'spread', place: { file, line: 1, column: 48 } },
  ]);
});

it('keeps the comments of the sources above what they stand above, and no others', async () => {
  write('commented.ts', [
    '/** Said of a type, which is not there in the end. */',
    'export type Name = string;',
    '',
    '/**',
    ' * Greets.',
    ' * Twice.',
    ' */',
    'export const greet = (name: Name): string => {',
    '  // biome-ignore lint/style/useConst: a word to a tool',
    '  // The reason.',
    "  let text = '// no comment';",
    '  if (name) text = text + name;',
    '  return text;',
    '};',
    '',
    '/** Said of what nobody uses. */',
    'export const unused = 1;',
  ]);
  const entry = write('greeter.ts', [
    "import { greet } from './commented.ts';",
    '// First line of the entry.',
    "require('logToConsole')(greet('x'));",
    "[...'x'];",
  ]);
  const { code, locate } = await bundleForSandbox(entry);

  expect(code.replaceAll(/^\/\/ .*\.ts$/gm, '// module')).toBe(
    [
      '// module',
      '/**',
      ' * Greets.',
      ' * Twice.',
      ' */',
      'var greet = (name) => {',
      '  // The reason.',
      '  let text = "// no comment";',
      '  if (name) text = text + name;',
      '  return text;',
      '};',
      '',
      '// module',
      '// First line of the entry.',
      'require("logToConsole")(greet("x"));',
      '[..."x"];',
      '',
    ].join('\n'),
  );
  expect(checkCode({ code, locate }, ['require'])).toMatchObject([
    { rule: 'spread', place: { file: entry, line: 4, column: 2 } },
  ]);
});

it('tells of every name that is another one in the bundle, with both modules', async () => {
  const one = write('one.ts', ["export const report = (text: string): string => text + '!';"]);
  const two = write('two.ts', [
    'const report = (text: string): string => text;',
    'export const two = report;',
  ]);
  const three = write('three.ts', ['export const three = (report: string): string => report;']);
  const entry = write('names.ts', [
    "import { report } from './one.ts';",
    "import { three } from './three.ts';",
    "import { two } from './two.ts';",
    "report(two(three('x')));",
  ]);
  const { renamed } = await bundleForSandbox(entry);

  expect(renamed).toEqual([
    `${three}:1: 'report' had to become 'report3' in the bundle, for ${one} has a 'report' too. Rename one of them.`,
    `${two}:1: 'report' had to become 'report2' in the bundle, for ${one} has a 'report' too. Rename one of them.`,
  ]);
});

const spell = (code: string): string => {
  const edited = new MagicString(code);
  respell(edited);
  return edited.toString();
};

it('tells the operator void from a text that reads the same', () => {
  expect(spell("f('void 0', void 0, '1e4', 1e4, void g());")).toBe(
    "f('void 0', undefined, '1e4', 10000, void g());",
  );
});

it('leads to what stands behind a spelling of its own', async () => {
  const entry = write('spelt.ts', ["require('log')('void 0', void 0, 1e4, [...'x']);"]);
  const { code, locate } = await bundleForSandbox(entry);
  expect(code).toContain('undefined, 10000, [..."x"]');
  expect(checkCode({ code, locate }, ['require'])).toMatchObject([
    { rule: 'spread', place: { file: entry, line: 1, column: 40 } },
  ]);
});

it('leaves a number alone that decimal digits cannot spell', () => {
  expect(spell('f(1e300);')).toBe('f(1e300);');
});

/** The names of the members of every interface in TypeScript source, by the name of the interface. */
function listMembers(source: string): Map<string, string[]> {
  const interfaces = source.matchAll(/^(?:export )?interface (\w+)[^{\n]*\{\n([\s\S]*?)^\}/gm);
  return new Map(
    [...interfaces].map(([, name = '', body = '']) => [
      name,
      [...body.matchAll(/^\s+(?:readonly )?(\w+)\??(?:<[^>]*>)?[(:]/gm)].map(([, member = '']) => member),
    ]),
  );
}

it('the typed standard library declares nothing that the sandbox lacks', () => {
  const declared = listMembers(readFileSync('src/core/sandbox-library.d.ts', 'utf8'));
  for (const [type, names] of Object.entries(standardLibrary)) {
    const members = declared.get(type.charAt(0).toUpperCase() + type.slice(1)) ?? [];
    expect(members.filter((name) => name !== 'length' && !names.includes(name as never))).toEqual([]);
  }
  expect(declared.get('Array')).toContain('forEach');
  expect(declared.get('String')).toContain('split');
});
