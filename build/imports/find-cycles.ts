import type { Import } from './read-imports.ts';

export type ImportGraph = ReadonlyMap<string, readonly Import[]>;

/**
 * Every cycle that a walk from the files meets, as the files in it, from the first by name. Types may refer to
 * each other: nothing of that is left when the code runs.
 */
export function findCycles(graph: ImportGraph): string[][] {
  const cycles = new Map<string, string[]>();
  const done = new Set<string>();
  const visit = (file: string, path: string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) {
      const cycle = path.slice(start);
      const first = cycle.indexOf([...cycle].sort()[0] as string);
      const turned = [...cycle.slice(first), ...cycle.slice(0, first)];
      cycles.set(turned.join(), turned);
      return;
    }
    if (done.has(file)) return;
    for (const { target, isType } of graph.get(file) ?? [])
      if (graph.has(target) && !isType) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return [...cycles.values()];
}

/** The way by which a file brings in one that passes; undefined where there is none. */
export function findWay(
  graph: ImportGraph,
  from: string,
  passes: (target: string) => boolean,
): string[] | undefined {
  const ways: string[][] = [[from]];
  const seen = new Set([from]);
  for (const way of ways)
    for (const { target, isType } of graph.get(way.at(-1) as string) ?? []) {
      if (isType) continue;
      if (passes(target)) return [...way, target];
      if (!seen.has(target)) ways.push([...way, target]);
      seen.add(target);
    }
  return undefined;
}
