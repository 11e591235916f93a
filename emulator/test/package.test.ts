import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageFolder } from '../build/emulator-types.ts';

interface Packed {
  files: { path: string }[];
  unpackedSize: number;
}

interface Manifest {
  dependencies?: object;
  bin: Record<string, string>;
  exports: { '.': Record<string, string> };
}

const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as Manifest;

/** What npm would publish from here. */
function pack(): Packed {
  const command = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const output = execFileSync('npm', command, { cwd: packageFolder, encoding: 'utf8' });
  const [packed] = JSON.parse(output) as Packed[];
  if (!packed) throw new Error('npm pack said nothing');
  return packed;
}

describe('the published package', () => {
  const { files, unpackedSize } = pack();
  const paths = files.map(({ path }) => path);

  it('has the files that its manifest names, and no others of dist', () => {
    const named = [...Object.values(manifest.bin), ...Object.values(manifest.exports['.'])];
    const built = paths.filter((path) => path.startsWith('dist/')).map((path) => `./${path}`);
    expect(built.sort()).toEqual(named.sort());
  });

  it('has at most 10 files and 2 MB', () => {
    expect(paths.length).toBeLessThanOrEqual(10);
    expect(unpackedSize).toBeLessThanOrEqual(2_000_000);
  });

  it('has one file of types, and no sources', () => {
    expect(paths.filter((path) => path.endsWith('.ts'))).toEqual(['dist/emulator.d.ts']);
  });

  it('needs no other package', () => {
    expect(manifest.dependencies).toBeUndefined();
    const types = readFileSync(join(packageFolder, 'dist/emulator.d.ts'), 'utf8');
    expect(types).not.toMatch(/\bfrom '|\bimport\(/);
  });

  it('imports nothing from outside of its folder', () => {
    const sources = ['src', 'build', 'test'].flatMap((folder) =>
      readdirSync(join(packageFolder, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts'))
        .map((path) => join(folder, path)),
    );
    const leaving = sources.flatMap((path) => {
      const source = readFileSync(join(packageFolder, path), 'utf8');
      return [...source.matchAll(/\bfrom '(\.[^']*)'/g)]
        .filter(([, target = '']) => join(path, '..', target).startsWith('..'))
        .map(([, target]) => `${path} imports ${target}`);
    });
    expect(leaving).toEqual([]);
  });
});
