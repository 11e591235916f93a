import { apiNeeds } from '../../permissions/index.ts';
import { requestsOf } from '../api-catalog.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../lint-context.ts';

/** Global names and stored keys that a permission lists and no call names; only where all calls are known. */
export const findUnusedKeys: Rule = ({ template, code, apis }) => {
  if (!code.parsed || template.container === 'server') return [];
  if (apis.required.some(({ name }) => name === undefined)) return [];
  return template.permissions.flatMap((permission) => {
    const { id, settings, places } = permission;
    if (id !== 'access_globals' && id !== 'access_local_storage') return [];
    const isOfPermission = (api: string) => apiNeeds.get(api)?.permission === id;
    const calls = apis.calls.filter(({ api }) => isOfPermission(api));
    const keys = calls.flatMap((call) => requestsOf(call)).map(([, key]) => key);
    const allKnown = keys.every((key) => typeof key === 'string') && ![...apis.escaped].some(isOfPermission);
    if (calls.length === 0 || !allKnown || !Array.isArray(settings.keys)) return [];
    const findings: Finding[] = [];
    for (const [index, entry] of settings.keys.entries()) {
      const key = typeof entry === 'object' && !Array.isArray(entry) ? entry.key : undefined;
      if (typeof key !== 'string' || key.includes('*') || isUsed(key, keys)) continue;
      const message = `The permission "${id}" lists "${key}", which no call uses; remove it.`;
      findings.push({
        rule: 'unused-keys',
        level: 'warning',
        message,
        ...(places.get(`keys.${index}`) ?? permission.place),
      });
    }
    return findings;
  });
};

/** Authors list the parents of a dotted name with it: those are no mistake. */
function isUsed(key: string, used: readonly unknown[]): boolean {
  return used.some((each) => each === key || (typeof each === 'string' && each.startsWith(`${key}.`)));
}
