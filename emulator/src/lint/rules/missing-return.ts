import type { AnyNode } from 'acorn';
import { childrenOf, isFunction } from '../../syntax-tree.ts';
import type { Rule } from '../lint-context.ts';

/**
 * A variable whose code returns nothing.
 * https://developers.google.com/tag-platform/tag-manager/templates/create-a-custom-variable
 */
export const findMissingReturn: Rule = ({ template, code }) => {
  if (template.info.type !== 'MACRO' || !code.parsed || returnsValue(code.parsed.program)) return [];
  const message = 'A variable must return a value; its code has no "return" with one outside its functions.';
  return [{ rule: 'missing-return', level: 'error', message, ...code.locate({ line: 1, column: 1 }) }];
};

function returnsValue(node: AnyNode): boolean {
  if (isFunction(node)) return false;
  if (node.type === 'ReturnStatement') return Boolean(node.argument);
  return childrenOf(node).some(returnsValue);
}
