import { apiNeeds } from '../../permissions/index.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../lint-context.ts';

/** APIs that the code uses without their permission: the first call ends the tag, or does nothing where it is silent. */
export const findMissingPermissions: Rule = ({ template, code, apis }) => {
  if (template.container === 'server') return [];
  const granted = new Set(template.permissions.map(({ id }) => id));
  const used = new Set([...apis.calls.map(({ api }) => api), ...apis.escaped]);
  const findings: Finding[] = [];
  for (const { name, node } of apis.required) {
    const permission = name === undefined ? undefined : apiNeeds.get(name)?.permission;
    if (name === undefined || permission === undefined || granted.has(permission) || !used.delete(name))
      continue;
    const message = `${name} needs the permission "${permission}", which the template does not have.`;
    const level = apiNeeds.get(name)?.silent ? 'warning' : 'error';
    findings.push({ rule: 'missing-permissions', level, message, ...code.placeOf(node) });
  }
  return findings;
};
