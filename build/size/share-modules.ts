import { SourceMap } from 'node:module';
import { relative, resolve } from 'node:path';

/**
 * What each module adds to a built script, in characters before compression, the most first. It is read off
 * the source map, so it tells of the file that ships, with whatever options it was built.
 */
export function shareModules(script: string, map: string, folder: string): Record<string, number> {
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
  return Object.fromEntries([...shares].sort((a, b) => b[1] - a[1]));
}
