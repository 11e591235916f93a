import { listOf } from './grant.ts';
import type { Rule } from './rule.ts';

/** https://developers.google.com/tag-platform/tag-manager/templates/permissions#get_url */
export const getUrl = pageUrlRule('get_url');

/** https://developers.google.com/tag-platform/tag-manager/templates/permissions#get_referrer */
export const getReferrer = pageUrlRule('get_referrer');

/** Requests are `()` for the whole URL, `(component)`, or `('query', key)` for one parameter. */
function pageUrlRule(id: string): Rule {
  return {
    id,
    describe: ([component, queryKey]) => ({ component, queryKey }),
    refuse(grant, [component, queryKey]) {
      if (grant.settings.urlParts === 'any') return undefined;
      if (component === undefined || component === null || component === '') {
        return 'Prohibited from getting entire URL when components are specified.';
      }
      if (typeof component !== 'string') return 'URL component must be a string.';
      if (grant.settings[component] !== true) return `Prohibited URL component: ${component}`;
      if (component !== 'query' || grant.settings.queriesAllowed !== 'specific') return undefined;
      if (queryKey === undefined) {
        return 'Prohibited from getting entire URL query when query keys are specified.';
      }
      if (typeof queryKey !== 'string') return 'Query key must be a string.';
      if (listOf(grant, 'queryKeys').includes(queryKey)) return undefined;
      return `Prohibited query key: ${queryKey}`;
    },
  };
}
