import type { SourceMap } from 'node:module';
import { relative } from 'node:path';
import { type AnyNode, type Identifier, type Program, parse } from 'acorn';
import { full } from 'acorn-walk';

/**
 * A sentence for each name that the bundler had to change, such as `report` to `report2`: two modules declare it, or
 * one has a parameter called as another's function. Who reviews the bundle would take it for two things.
 */
export function findRenamed(code: string, map: SourceMap): string[] {
  const program = parse(code, { ecmaVersion: 'latest', allowReturnOutsideFunction: true, locations: true });
  const placeOf = ({ loc }: Identifier) => {
    const { line = 0, column = 0 } = loc?.start ?? {};
    const entry = map.findEntry(line - 1, column);
    if (!('originalSource' in entry) || entry.generatedColumn !== column) return undefined;
    const file = relative(process.cwd(), entry.originalSource);
    // Node has it; its typings of 20 do not.
    return { file, line: entry.originalLine + 1, name: (entry as { name?: string }).name };
  };
  const declared = new Map(declarationsOf(program).map((id) => [id.name, placeOf(id)?.file]));
  const faults = new Map<string, string>();
  full(program, (visited) => {
    const node = visited as AnyNode;
    if (node.type !== 'Identifier') return;
    const { file, line, name } = placeOf(node) ?? {};
    if (file === undefined || name === undefined || name === node.name) return;
    const key = `${file} ${name}`;
    if (faults.has(key)) return;
    const rival = declared.get(name) ?? 'the sandbox';
    faults.set(
      key,
      `${file}:${line}: '${name}' had to become '${node.name}' in the bundle, for ${rival} has a '${name}' too. Rename one of them.`,
    );
  });
  return [...faults.values()];
}

function declarationsOf({ body }: Program): Identifier[] {
  return body
    .flatMap((node) =>
      node.type === 'VariableDeclaration'
        ? node.declarations.map(({ id }) => id)
        : 'id' in node
          ? [node.id]
          : [],
    )
    .filter((id) => id?.type === 'Identifier');
}
