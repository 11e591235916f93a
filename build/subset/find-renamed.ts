import type { SourceMap } from 'node:module';
import { relative } from 'node:path';
import { parse } from 'acorn';
import { full } from 'acorn-walk';

/**
 * A sentence for each name that the bundler had to change, such as `report` to `report2`: two modules declare it, or
 * one has a parameter called as another's function. Who reviews the bundle would take it for two things.
 */
export function findRenamed(code: string, map: SourceMap): string[] {
  const owners = new Map<string, string>();
  const renamed = new Map<string, { place: string; name: string; becomes: string }>();
  full(parse(code, { ecmaVersion: 'latest', allowReturnOutsideFunction: true, locations: true }), (node) => {
    if (node.type !== 'Identifier' || !node.loc) return;
    const { line, column } = node.loc.start;
    const entry = map.findEntry(line - 1, column);
    if (!('originalSource' in entry) || entry.generatedColumn !== column) return;
    const file = relative(process.cwd(), entry.originalSource);
    const becomes = code.slice(node.start, node.end);
    // Node has it; its typings of 20 do not.
    const { name = becomes } = entry as { name?: string };
    const key = `${file} ${name}`;
    if (name === becomes) owners.set(name, owners.get(name) ?? file);
    else if (!renamed.has(key))
      renamed.set(key, { place: `${file}:${entry.originalLine + 1}`, name, becomes });
  });
  return [...renamed.values()].map(
    ({ place, name, becomes }) =>
      `${place}: '${name}' had to become '${becomes}' in the bundle, for ${owners.get(name) ?? 'the sandbox'} has a '${name}' too. Rename one of them.`,
  );
}
