import type { AnyNode } from 'acorn';

/** Levels of nesting that are read; ordinary code stays far below a hundred. */
const MAX_NESTING = 500;

/** Thrown where the syntax tree is deeper than `MAX_NESTING`. */
export class NestingError extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super('nested too deeply');
    this.offset = offset;
  }
}

export type NodeVisitor = (node: AnyNode, parents: readonly AnyNode[]) => 'skip' | undefined;

/** Visits a node and all inside it, in the order of the code; `skip` leaves out what is inside. */
export function walkNodes(node: AnyNode, visit: NodeVisitor, parents: readonly AnyNode[] = []): void {
  if (parents.length > MAX_NESTING) throw new NestingError(node.start);
  if (visit(node, parents) === 'skip') return;
  const path = [...parents, node];
  for (const child of childNodes(node)) walkNodes(child, visit, path);
}

function childNodes(node: AnyNode): AnyNode[] {
  return Object.values(node).flat().filter(isNode);
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
