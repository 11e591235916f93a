import type { AnyNode } from 'acorn';

/** The direct children of a syntax node, in the order of the source. */
export function childrenOf(node: AnyNode): AnyNode[] {
  const children: AnyNode[] = [];
  for (const value of Object.values(node) as unknown[]) {
    for (const item of Array.isArray(value) ? value : [value]) if (isNode(item)) children.push(item);
  }
  return children.sort((a, b) => a.start - b.start);
}

/** A node and everything below it, outermost first; without recursion, for code nests deeper than the stack. */
export function* descend(node: AnyNode): Generator<AnyNode> {
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    waiting.push(...childrenOf(next).reverse());
  }
}

/**
 * How much deeper a child stands than its parent. The links of a chain, as in `a + b + c` and `else if`, stand inside
 * one another in the tree but run one after the other, so that they weigh less.
 */
export function stepInto(parent: AnyNode, child: AnyNode): number {
  const next =
    parent.type === 'IfStatement'
      ? parent.alternate
      : parent.type === 'BinaryExpression' || parent.type === 'LogicalExpression'
        ? parent.left
        : undefined;
  return child === next && child.type === parent.type ? 0.25 : 1;
}

/** Whether some node stands deeper than `limit`: walks that recurse would fill the stack. */
export function isDeeperThan(root: AnyNode, limit: number): boolean {
  const waiting: [node: AnyNode, depth: number][] = [[root, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    if (depth > limit) return true;
    for (const child of childrenOf(node)) waiting.push([child, depth + stepInto(node, child)]);
  }
  return false;
}

export function isFunction(
  node: AnyNode | null | undefined,
): node is Extract<
  AnyNode,
  { type: 'FunctionExpression' | 'FunctionDeclaration' | 'ArrowFunctionExpression' }
> {
  return (
    node?.type === 'FunctionExpression' ||
    node?.type === 'FunctionDeclaration' ||
    node?.type === 'ArrowFunctionExpression'
  );
}

/** The name of a property that is known without running the code: `a.name` or `a['name']`. */
export function propertyName(node: Extract<AnyNode, { type: 'MemberExpression' }>): string | undefined {
  const { property } = node;
  if (!node.computed) return property.type === 'Identifier' ? property.name : undefined;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : undefined;
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
