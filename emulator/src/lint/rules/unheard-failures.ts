import type { AnyNode } from 'acorn';
import { isFunction } from '../../syntax-tree.ts';
import type { Rule } from '../lint-context.ts';

/**
 * Scripts whose failure no callback reports: a blocked script then leaves the tag running, or is told as a success.
 * https://developers.google.com/tag-platform/tag-manager/templates/api#injectscript
 */
export const findUnheardFailures: Rule = ({ template, code, apis }) => {
  if (template.info.type !== 'TAG') return [];
  return apis.calls
    .filter(({ api, node }) => api === 'injectScript' && isDeaf(node.arguments[2]))
    .map(({ node }) => ({
      rule: 'unheard-failures',
      level: 'warning',
      message:
        'When this script does not load nothing happens; pass data.gtmOnFailure as the third argument.',
      ...code.placeOf(node),
    }));
};

function isDeaf(callback: AnyNode | undefined): boolean {
  if (!callback) return true;
  if (callback.type === 'Identifier' && callback.name === 'undefined') return true;
  return isFunction(callback) && callback.body.type === 'BlockStatement' && callback.body.body.length === 0;
}
