import { SourceMap } from 'node:module';
import { relative, resolve } from 'node:path';
import { alignColumns } from './judge.ts';

/**
 * What each module adds to a built script, in characters before compression, the most first. It is read off
 * the source map, so it tells of the file that ships, with whatever options it was built.
 */
export function shareModules(script: string, map: string, folder: string): [module: string, size: number][] {
  const sourceMap = new SourceMap(JSON.parse(map));
  const shares = new Map<string, number>();
  script.split('\n').forEach((text, line) => {
    if (text.startsWith('//# sourceMappingURL=')) return;
    for (let column = 0; column < text.length; column++) {
      const entry = sourceMap.findEntry(line, column);
      const module =
        'originalSource' in entry ? relative('.', resolve(folder, entry.originalSource)) : '(the bundler)';
      shares.set(module, (shares.get(module) ?? 0) + 1);
    }
  });
  return [...shares].sort((a, b) => b[1] - a[1]);
}

export function printShares(shares: readonly [module: string, size: number][]): string {
  const total = shares.reduce((sum, [, size]) => sum + size, 0);
  return alignColumns([
    ['module', 'minified', 'share'],
    ...shares.map(([module, size]) => [module, `${size} B`, `${((100 * size) / total).toFixed(1)}%`]),
    ['in all', `${total} B`, ''],
  ]);
}
