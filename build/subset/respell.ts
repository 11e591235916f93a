import { type AnyNode, parse } from 'acorn';
import { full } from 'acorn-walk';

/** Code of the same meaning, and where things stood before. */
export interface Respelled {
  code: string;
  /** The column (from 1) that a place of `code` had before. */
  columnBefore(line: number, column: number): number;
}

interface Respelling {
  start: number;
  end: number;
  line: number;
  column: number;
  text: string;
}

/** What the sandbox takes instead of a spelling of esbuild's, if the node has one. */
function spellFor(node: AnyNode, code: string): string | undefined {
  const written = code.slice(node.start, node.end);
  if (node.type === 'UnaryExpression' && written === 'void 0') return 'undefined';
  if (node.type !== 'Literal' || typeof node.value !== 'number' || !/e/.test(written)) return undefined;
  const digits = String(node.value);
  return /^[\d.]+$/.test(digits) ? digits : undefined;
}

/**
 * esbuild prints `undefined` as `void 0` and 10000 as `1e4`, always; the sandbox has no `void`, and no
 * published template has such a number. Only the syntax tree tells them from a text that reads the same.
 */
export function respell(code: string): Respelled {
  const changes: Respelling[] = [];
  const program = parse(code, { ecmaVersion: 'latest', allowReturnOutsideFunction: true, locations: true });
  full(program, (visited) => {
    const node = visited as AnyNode;
    const text = spellFor(node, code);
    if (text === undefined || !node.loc) return;
    changes.push({ start: node.start, end: node.end, ...node.loc.start, text });
  });
  changes.sort((a, b) => a.start - b.start);

  let respelled = '';
  let done = 0;
  for (const { start, end, text } of changes) {
    respelled += code.slice(done, start) + text;
    done = end;
  }
  return {
    code: respelled + code.slice(done),
    columnBefore(line, column) {
      let before = column;
      for (const change of changes) {
        const from = change.column + 1;
        if (change.line !== line || from >= before) continue;
        before = Math.max(from, before - (change.text.length - (change.end - change.start)));
      }
      return before;
    },
  };
}
