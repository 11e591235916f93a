import {
  apiNeeds,
  couldMatchUrlPattern,
  createChecker,
  type Grant,
  listOf,
  permissionRules,
} from '../../permissions/index.ts';
import { SandboxError, SandboxObject, type SandboxValue } from '../../values.ts';
import { requestsOf, unknownValue } from '../api-catalog.ts';
import type { ApiCall } from '../code/api-uses.ts';
import { constantStart } from '../code/constants.ts';
import type { Source } from '../code/parse-code.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../lint-context.ts';

/** Calls whose arguments stand in the code and are not covered by the permission: they always fail. */
export const findRefusedCalls: Rule = ({ template, code, apis }) => {
  const checker = createChecker(template.permissions, () => ({ previewMode: true, url: pageUrl }));
  const granted = new Map(template.permissions.map((grant) => [grant.id, grant]));
  return apis.calls.flatMap((call): Finding[] => {
    const permission = apiNeeds.get(call.api)?.permission ?? '';
    const grant = granted.get(permission);
    if (!grant || !permissionRules.has(permission)) return [];
    const url = refusedStart(call, grant, code);
    if (url !== undefined) {
      const message = `The permission "${permission}" does not allow this call of ${call.api}: no pattern covers a URL that begins with ${url}`;
      return [{ rule: 'refused-calls', level: 'error', message, ...code.placeOf(call.node) }];
    }
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

const pageUrl = 'https://www.example.com/';
const urlPermissions = ['inject_script', 'inject_hidden_iframe', 'send_pixel'];

/** What a URL with a part known at run time begins with, where no pattern covers any such URL. */
function refusedStart({ node, args }: ApiCall, grant: Grant, { parsed }: Source) {
  const [first] = node.arguments;
  if (!first || !parsed || args[0] !== undefined || !urlPermissions.includes(grant.id)) return undefined;
  const start = constantStart(first, parsed.names);
  const covered = listOf(grant, 'urls').some((pattern) => couldMatchUrlPattern(pattern, start, pageUrl));
  return start === '' || covered || grant.settings.allowedUrls === 'any' ? undefined : start;
}

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
