import type { AnyNode } from 'acorn';
import { stepInto } from '../../syntax-tree.ts';

/** Levels of nesting that are read; ordinary code stays far below a hundred. */
const MAX_NESTING = 250;

/** Thrown where the syntax tree is deeper than `MAX_NESTING`. */
export class NestingError extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super('nested too deeply');
    this.offset = offset;
  }
}

/** `parents` is the path to the node, the program first; it changes as the walk goes on. */
export type NodeVisitor = (node: AnyNode, parents: readonly AnyNode[]) => 'skip' | undefined;

/** Visits a node and all inside it, in the order of the code; `skip` leaves out what is inside. */
export function walkNodes(root: AnyNode, visit: NodeVisitor): void {
  const parents: AnyNode[] = [];
  enter(root, 0);

  function enter(node: AnyNode, depth: number): void {
    if (depth > MAX_NESTING) throw new NestingError(node.start);
    if (visit(node, parents) === 'skip') return;
    parents.push(node);
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value])
        if (isNode(child)) enter(child, depth + stepInto(node, child));
    }
    parents.pop();
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
