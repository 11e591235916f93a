import { apiNeeds } from '../../permissions/index.ts';
import type { Rule } from '../lint-context.ts';

/** Permissions that no API in the code needs. Users see every one of them when they add the template. */
export const findUnusedPermissions: Rule = ({ template, code, apis }) => {
  const unknown = !code.parsed || apis.required.some(({ name }) => name === undefined);
  if (unknown || template.container === 'server') return [];
  const needed = new Set(apis.required.map(({ name }) => apiNeeds.get(name ?? '')?.permission));
  return template.permissions
    .filter(({ id }) => !needed.has(id))
    .map(({ id, place }) => ({
      rule: 'unused-permissions',
      level: 'warning',
      message: `No API in the code needs the permission "${id}"; remove it.`,
      ...place,
    }));
};
