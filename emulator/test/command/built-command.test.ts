import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEmulator } from '../../build/build-emulator.ts';
import { packageFolder } from '../../build/emulator-types.ts';
import { writeTpl } from '../file/write-tpl.ts';

const folder = mkdtempSync(join(tmpdir(), 'emulator-'));
const command = join(folder, 'gtm-template.js');
const start = (args: string[], input?: string | Uint8Array) =>
  spawnSync(command, args, { input, encoding: 'utf8' });

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

beforeAll(async () => {
  await buildEmulator(folder);
  write('package.json', '{"type": "module"}');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the built command', () => {
  it('starts by itself and knows its version', () => {
    const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(start(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('reads files and standard input', () => {
    const file = write('a.tpl', writeTpl({ scenarios: { One: 'runCode({});' } }));
    expect(start(['test', file])).toMatchObject({ status: 0, stderr: '' });
    expect(start(['test', '-', '--json'], readFileSync(file)).stdout).toContain(
      '"scenario":"One","passed":true',
    );
  });

  it.each([
    ['a file that is not there', () => join(folder, 'none.tpl'), 'there is no such file'],
    ['a folder', () => folder, 'this is a directory, not a file'],
    ['bytes that are no text', () => write('b.tpl', new Uint8Array([0xff, 0xfe, 0])), 'not text in UTF-8'],
    ['an empty file', () => write('c.tpl', ''), 'The file is empty'],
  ])('refuses %s', (_title, path, message) => {
    const { status, stdout, stderr } = start(['test', path()]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });

  it('formats in place', () => {
    const text = writeTpl();
    const file = write('d.tpl', text.replaceAll('\n', '\r\n'));
    expect(start(['format', file]).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('runs hundreds of scenarios', () => {
    const scenarios = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [
        `Scenario ${index}`,
        `mock('injectScript', (url, ok) => { ok(); });\nrunCode(mockData);\nassertApi('gtmOnSuccess').wasCalled();\nassertThat(${index}).isEqualTo(${index});`,
      ]),
    );
    const functions = Array.from(
      { length: 200 },
      (_, index) => `const f${index} = (a, b) => { return a + b + ${index}; };`,
    );
    const code = `const injectScript = require('injectScript');\n${functions.join('\n')}\ninjectScript('https://a.example.com/', data.gtmOnSuccess);`;
    const file = write('many.tpl', writeTpl({ scenarios, code, setup: 'const mockData = {a: 1};' }));
    const { status, stdout } = start(['test', file, '--json']);
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(500);
  });
});

describe('the built library', () => {
  it('asks for nothing of Node and evaluates no text', () => {
    const library = readFileSync(join(folder, 'emulator.js'), 'utf8');
    expect(library).not.toMatch(/from ['"]node:|__require\(|\beval\(|new Function\(/);
  });

  it('works as one module', async () => {
    const library = (await import(
      pathToFileURL(join(folder, 'emulator.js')).href
    )) as typeof import('../../src/index.ts');
    const template = library.parseTemplate(writeTpl({ scenarios: { One: 'runCode({});' } }));
    expect(await library.testTemplate(template)).toMatchObject([{ scenario: 'One', passed: true }]);
    expect(library.lintTemplate(template)).toEqual([]);
  });

  it('comes with types that need no other package', () => {
    write(
      'use.ts',
      "import { type Row, testTemplate, parseTemplate } from './emulator.js';\nexport const rows: Promise<Row[]> = testTemplate(parseTemplate(''));\n// @ts-expect-error\nexport const wrong: Promise<string> = testTemplate(parseTemplate(''));\n",
    );
    const options = {
      module: 'nodenext',
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      strict: true,
      noEmit: true,
      types: [],
    };
    write('tsconfig.json', JSON.stringify({ compilerOptions: options, files: ['use.ts'] }));
    const compiler = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')));
    const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});
