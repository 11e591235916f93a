import { isValidDataLayerKeyPattern, isValidUrlPattern, permissionRules } from '../../permissions/index.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../lint-context.ts';

const checks: ReadonlyMap<string, { list: string; isValid: (pattern: string) => boolean; fix: string }> =
  new Map(
    ['inject_script', 'inject_hidden_iframe', 'send_pixel'].map((id) => [
      id,
      {
        list: 'urls',
        isValid: isValidUrlPattern,
        fix: 'write https://, a host of two labels or more, and a path',
      },
    ]),
  );
const keyPatterns = {
  list: 'keyPatterns',
  isValid: isValidDataLayerKeyPattern,
  fix: 'write dotted names, with .* at the end or not',
};

/** Permissions of unknown id or given twice, and patterns that can match nothing. */
export const findPermissionPatterns: Rule = ({ template }) => {
  if (template.container === 'server') return [];
  const seen = new Set<string>();
  return template.permissions.flatMap(({ id, settings, place, places }) => {
    const findings: Finding[] = [];
    const report = (message: string, at = place) =>
      findings.push({ rule: 'permission-patterns', level: 'error', message, ...at });
    if (!permissionRules.has(id)) report(`"${id}" is not a permission of web templates.`);
    if (seen.has(id)) report(`The permission "${id}" stands twice in the list.`);
    seen.add(id);
    const check =
      checks.get(id) ?? (id === 'read_data_layer' || id === 'write_data_layer' ? keyPatterns : undefined);
    const anything = settings.allowedUrls === 'any' || settings.allowedKeys === 'any';
    const patterns = check && !anything ? settings[check.list] : undefined;
    if (!check || !Array.isArray(patterns)) return findings;
    for (const [index, pattern] of patterns.entries()) {
      if (typeof pattern === 'string' && check.isValid(pattern)) continue;
      report(
        `${JSON.stringify(pattern)} is no pattern of "${id}": ${check.fix}.`,
        places.get(`${check.list}.${index}`) ?? place,
      );
    }
    return findings;
  });
};
