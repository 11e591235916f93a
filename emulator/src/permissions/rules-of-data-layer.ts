import { type Grant, listOf } from './grant.ts';
import { isValidDataLayerKeyPattern, matchDataLayerKey } from './match-data-layer-key.ts';
import type { Rule } from './rule.ts';

/** https://developers.google.com/tag-platform/tag-manager/templates/permissions#read_data_layer */
export const readDataLayer: Rule = {
  id: 'read_data_layer',
  describe: ([key]) => ({ key }),
  refuse(grant, [key]) {
    if (typeof key !== 'string') return 'Keys must be strings.';
    if (grant.settings.allowedKeys === 'any') return undefined;
    return refuseKey(grant, key, `Prohibited read from data layer variable: ${key}.`);
  },
};

/** https://developers.google.com/tag-platform/tag-manager/templates/permissions#write_data_layer */
export const writeDataLayer: Rule = {
  id: 'write_data_layer',
  describe: ([key]) => ({ key }),
  refuse(grant, [key]) {
    if (typeof key !== 'string') return 'Keys must be strings.';
    return refuseKey(grant, key, `Prohibited write to data layer variable: ${key}.`);
  },
};

function refuseKey(grant: Grant, key: string, refusal: string): string | undefined {
  const patterns = listOf(grant, 'keyPatterns');
  if (!patterns.every(isValidDataLayerKeyPattern)) return 'Invalid key wildcard';
  return patterns.some((pattern) => matchDataLayerKey(pattern, key)) ? undefined : refusal;
}
