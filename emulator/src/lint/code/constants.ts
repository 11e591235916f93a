import type { AnyNode } from 'acorn';
import type { Json } from '../../file/index.ts';
import type { Names } from './scopes.ts';

/** The value of an expression that is known without running the code; undefined where it is not. */
export function evaluateConstant(node: AnyNode, names: Names, depth = 0): Json | undefined {
  if (depth > 50) return undefined;
  const evaluate = (inner: AnyNode) => evaluateConstant(inner, names, depth + 1);
  switch (node.type) {
    case 'Literal':
      return node.value instanceof RegExp || typeof node.value === 'bigint' ? undefined : node.value;
    case 'Identifier': {
      const declared = names.uses.get(node);
      if (!declared?.init || declared.kind === 'function' || declared.kind === 'param') return undefined;
      return names.assigned.has(declared) ? undefined : evaluate(declared.init);
    }
    case 'BinaryExpression': {
      if (node.operator !== '+') return undefined;
      const left = evaluate(node.left);
      const right = evaluate(node.right);
      return typeof left === 'string' && typeof right === 'string' ? left + right : undefined;
    }
    case 'ObjectExpression': {
      const entries: [string, Json][] = [];
      for (const property of node.properties) {
        if (property.type !== 'Property' || property.computed || property.kind !== 'init') return undefined;
        const { key } = property;
        const value = evaluate(property.value);
        if (value === undefined) return undefined;
        entries.push([
          key.type === 'Identifier' ? key.name : String(key.type === 'Literal' ? key.value : ''),
          value,
        ]);
      }
      return Object.fromEntries(entries);
    }
    case 'ArrayExpression': {
      const items = node.elements.map((item) => (item ? evaluate(item) : undefined));
      return items.every((item) => item !== undefined) ? items : undefined;
    }
    default:
      return undefined;
  }
}

/** The text that the value of an expression surely begins with, as far as it is known; '' where none is. */
export function constantStart(node: AnyNode, names: Names, depth = 0): string {
  const whole = evaluateConstant(node, names);
  if (typeof whole === 'string') return whole;
  if (depth > 50) return '';
  if (node.type === 'BinaryExpression' && node.operator === '+') {
    const left = evaluateConstant(node.left, names);
    if (typeof left === 'string') return left + constantStart(node.right, names, depth + 1);
    return constantStart(node.left, names, depth + 1);
  }
  const declared = node.type === 'Identifier' ? names.uses.get(node) : undefined;
  if (!declared?.init || names.assigned.has(declared)) return '';
  return constantStart(declared.init, names, depth + 1);
}
