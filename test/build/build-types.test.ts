import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildTypes } from '../../build/build-types.ts';
import { readImports } from '../../build/imports/read-imports.ts';
import { listFiles } from '../../build/list-files.ts';

const outdir = mkdtempSync(join(tmpdir(), 'types-'));
afterAll(() => rmSync(outdir, { recursive: true }));

test('the published types stand alone: every import leads to a file that is published with them', async () => {
  await buildTypes(outdir);
  const files = listFiles(outdir);
  expect(files).toContain(join(outdir, 'index.d.ts'));
  expect(files.every((file) => file.endsWith('.d.ts'))).toBe(true);
  for (const file of files)
    for (const { target } of readImports(file, readFileSync(file, 'utf8'))) {
      expect(target).toMatch(/\.js$/);
      expect(existsSync(resolve(target.replace(/\.js$/, '.d.ts')))).toBe(true);
    }
}, 30_000);
