import { type AnyNode, parse } from 'acorn';
import type { Place } from '../contracts.ts';
import { descend } from '../syntax-tree.ts';

/** The name under which the marks call back; no one writes it by chance. */
export const markName = '$at';

export interface MarkedCode {
  /** The code with a call such as `$at(3);` before each statement, on the same line. */
  text: string;
  /** Where in the unmarked code the statement of each mark stands. */
  places: Place[];
}

/** Marks the statements of code that parses, so that a run can tell where it is. */
export function markStatements(code: string): MarkedCode {
  const program = parse(code, { ecmaVersion: 'latest', allowReturnOutsideFunction: true, locations: true });
  const statements = [...descend(program)]
    .flatMap(statementsOf)
    .sort((one, other) => one.start - other.start);
  const places: Place[] = [];
  let text = '';
  let copied = 0;
  for (const { start, loc } of statements) {
    text += `${code.slice(copied, start)}${markName}(${places.length});`;
    copied = start;
    places.push({ line: loc?.start.line ?? 1, column: (loc?.start.column ?? 0) + 1 });
  }
  return { text: text + code.slice(copied), places };
}

function statementsOf(node: AnyNode): AnyNode[] {
  switch (node.type) {
    case 'Program':
    case 'BlockStatement':
      return node.body;
    case 'SwitchCase':
      return node.consequent;
    default:
      return [];
  }
}
