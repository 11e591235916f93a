import { type AnyNode, parse } from 'acorn';
import { full } from 'acorn-walk';
import type MagicString from 'magic-string';

/**
 * esbuild prints `undefined` as `void 0` and 10000 as `1e4`, always; the sandbox has no `void`, and no
 * published template has such a number. Only the syntax tree tells them from a text that reads the same.
 */
export function respell(code: MagicString): void {
  const program = parse(code.original, { ecmaVersion: 'latest', allowReturnOutsideFunction: true });
  full(program, (visited) => {
    const node = visited as AnyNode;
    const text = spellFor(node, code.original.slice(node.start, node.end));
    if (text !== undefined) code.overwrite(node.start, node.end, text);
  });
}

/** What the sandbox takes instead of a spelling of esbuild's, if the node has one. */
function spellFor(node: AnyNode, written: string): string | undefined {
  if (node.type === 'UnaryExpression' && written === 'void 0') return 'undefined';
  if (node.type !== 'Literal' || typeof node.value !== 'number' || !/e/.test(written)) return undefined;
  const digits = String(node.value);
  return /^[\d.]+$/.test(digits) ? digits : undefined;
}
