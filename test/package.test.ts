import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

interface Packed {
  files: { path: string }[];
  entryCount: number;
  unpackedSize: number;
}

/** What npm would publish from here. */
function pack(): Packed {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }),
  ) as Packed[];
  if (!packed) throw new Error('npm pack said nothing');
  return packed;
}

describe('the published package', () => {
  const { files, entryCount, unpackedSize } = pack();
  const paths = files.map(({ path }) => path);

  it('has at most 60 files and 1 MB', () => {
    expect(entryCount).toBeLessThanOrEqual(60);
    expect(unpackedSize).toBeLessThanOrEqual(1_000_000);
  });

  it('has its entries, the template, and the maps that the scripts name', () => {
    const built = ['bridge.js', 'bridge.js.map', 'bridge.debug.js', 'bridge.debug.js.map', 'index.js'];
    expect(paths).toEqual(expect.arrayContaining([...built.map((file) => `dist/${file}`), 'template.tpl']));
  });

  it('has one file of types, and no sources', () => {
    expect(paths.filter((path) => path.endsWith('.ts'))).toEqual(['dist/index.d.ts']);
  });

  it('leaves the emulator to its own package', () => {
    expect(paths.filter((path) => /emulator|gtm-template/.test(path))).toEqual([]);
  });
});
