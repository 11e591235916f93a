import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildTypes } from '../../build/build-types.ts';

const outdir = mkdtempSync(join(tmpdir(), 'types-'));
afterAll(() => rmSync(outdir, { recursive: true }));

it('the published types stand alone: one file, which imports nothing', async () => {
  await buildTypes(outdir);
  expect(readdirSync(outdir)).toEqual(['index.d.ts']);
  const types = readFileSync(join(outdir, 'index.d.ts'), 'utf8');
  expect(types).toContain('export declare');
  expect(types).not.toMatch(/\bfrom ['"]|\bimport\(/);
}, 30_000);
