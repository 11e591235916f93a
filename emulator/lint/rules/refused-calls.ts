import { apiNeeds, createChecker, permissionRules } from '../../permissions/index.ts';
import { SandboxError, SandboxObject, type SandboxValue } from '../../values.ts';
import { requestsOf, unknownValue } from '../api-catalog.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../subject.ts';

/** Calls whose arguments stand in the code and are not covered by the permission: they always fail. */
export const findRefusedCalls: Rule = ({ template, code, apis }) => {
  const checker = createChecker(template.permissions, () => ({
    previewMode: true,
    url: 'https://www.example.com/',
  }));
  const granted = new Set(template.permissions.map(({ id }) => id));
  return apis.calls.flatMap((call): Finding[] => {
    const permission = apiNeeds.get(call.api)?.permission;
    if (permission === undefined || !granted.has(permission) || !permissionRules.has(permission)) return [];
    for (const request of requestsOf(call)) {
      if (request.some(isUnknown)) continue;
      const refusal = refusalOf(() => checker.demand(permission, ...request));
      if (refusal === undefined) continue;
      const message = `The permission "${permission}" does not allow this call of ${call.api}: ${refusal}`;
      return [{ rule: 'refused-calls', level: 'error', message, ...code.placeOf(call.node) }];
    }
    return [];
  });
};

function isUnknown(value: SandboxValue): boolean {
  return (
    value === unknownValue || (value instanceof SandboxObject && [...value.entries.values()].some(isUnknown))
  );
}

function refusalOf(demand: () => void): string | undefined {
  try {
    demand();
    return undefined;
  } catch (error) {
    if (error instanceof SandboxError) return error.message;
    throw error;
  }
}
