import { findCycles, findWay } from './find-cycles.ts';
import { type Import, readImports } from './read-imports.ts';
import { type ImportRule, importRules, keptApart } from './rules.ts';

/** A file may be called as its folder's rule: `src/page/debug.ts`, `src/page/debug-console.ts`. */
const ruleOf = (file: string): ImportRule | undefined =>
  importRules
    .filter(({ folder }) => file.startsWith(folder))
    .sort((a, b) => b.folder.length - a.folder.length)[0];

function isAllowed({ target, isOurs }: Import, rule: ImportRule): boolean {
  if (isOurs) return [rule.folder, ...rule.folders].some((folder) => target.startsWith(folder));
  const name = target.startsWith('node:')
    ? 'node:'
    : target.split('/', target.startsWith('@') ? 2 : 1).join('/');
  return rule.packages.includes('*') || rule.packages.includes(name);
}

/**
 * What breaks the direction of dependencies, as sentences with a place. `sources` maps paths from the working
 * directory to their text.
 */
export function checkImports(sources: ReadonlyMap<string, string>): string[] {
  const graph = new Map([...sources].map(([file, source]) => [file, readImports(file, source)]));
  const faults: string[] = [];
  for (const [file, imports] of graph) {
    const rule = ruleOf(file);
    if (!rule) continue;
    for (const found of imports)
      if (!isAllowed(found, rule))
        faults.push(
          `${file}:${found.line} imports ${found.target}, which ${rule.folder} may not: ${rule.reason}. ` +
            'Pass in what is needed, or move the code that needs it outwards.',
        );
  }
  for (const entry of keptApart.entries) {
    const way = findWay(graph, entry, (target) => keptApart.from.some((folder) => target.startsWith(folder)));
    if (way) faults.push(`${way.join(' -> ')}: ${keptApart.reason}. Cut this way of imports.`);
  }
  for (const cycle of findCycles(graph))
    faults.push(
      `${[...cycle, cycle[0]].join(' -> ')} is a cycle. Move what both sides need to a file of its own.`,
    );
  return faults;
}
