import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, expect, it } from 'vitest';
import {
  findForbiddenNames,
  measureBridge,
  measureBrotli,
  measureSandbox,
} from '../../../build/size/measure.ts';
import { shareModules } from '../../../build/size/share-modules.ts';
import { stripComments } from '../../../build/size/strip-comments.ts';

const folder = mkdtempSync(join(tmpdir(), 'size-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('measures as a CDN compresses', () => {
  expect(measureBrotli(Buffer.from('a'.repeat(10_000)))).toBeLessThan(30);
});

it('says how to get a bridge that is not there', () => {
  expect(() => measureBridge(join(folder, 'none.js'))).toThrow('none.js is missing: npm run build');
});

it('measures the code section of a template, and only that', () => {
  const file = join(folder, 'template.tpl');
  const sections = {
    INFO: '{"type": "TAG", "id": "x", "version": 1, "securityGroups": [], "displayName": "x", "containerContexts": ["WEB"]}',
    TEMPLATE_PARAMETERS: '[]',
    SANDBOXED_JS_FOR_WEB_TEMPLATE: "/** A letter. */\nconst é = 'e';",
    WEB_PERMISSIONS: '[]',
    TESTS: 'scenarios: []',
    NOTES: 'a note',
  };
  const text = Object.entries(sections).map(([name, body]) => `___${name}___\n\n${body}\n\n\n`);
  writeFileSync(file, text.join(''));
  expect(measureSandbox(file)).toMatchObject({ file, size: 15 });
  expect(measureSandbox(join(folder, 'none.tpl'))).toBeUndefined();
});

it('leaves out comments, with the lines that hold nothing else, and nothing that only reads like one', () => {
  const code =
    "// first\nf('// text'); // after\n  /*\n   * block\n   */\n\ng(/* in */ 1);\n\n// why\nreturn;\n// last";
  expect(stripComments(code)).toBe("f('// text'); \n\ng( 1);\nreturn;\n");
});

it('finds names that must not be in the bridge, and says why', () => {
  expect(findForbiddenNames('b.js', 'x.safeParse(1);console.log(2)')).toEqual([
    expect.stringContaining("b.js contains 'safeParse': the schema library"),
    expect.stringContaining("b.js contains 'console.': the bridge is silent"),
  ]);
  expect(findForbiddenNames('b.js', 'console')).toEqual([]);
});

it('tells how much of a script each module is', async () => {
  writeFileSync(join(folder, 'one.js'), "export const one = () => alert('one one one one one');");
  writeFileSync(join(folder, 'two.js'), "import { one } from './one.js'; one();");
  const outfile = join(folder, 'out.js');
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'two.js')],
    bundle: true,
    minify: true,
    sourcemap: true,
    write: false,
    outfile,
  });
  const [map, script] = outputFiles.map(({ text }) => text) as [string, string];
  const shares = shareModules(script, map, folder);
  const size = script.split('\n')[0]?.length;

  expect(Object.keys(shares)[0]).toMatch(/one\.js$/);
  expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBe(size);
});
