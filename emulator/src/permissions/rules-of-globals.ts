import { rowsOf } from './grant.ts';
import type { Rule } from './rule.ts';

/** https://developers.google.com/tag-platform/tag-manager/templates/permissions#access_globals */
export const accessGlobals: Rule = {
  id: 'access_globals',
  describe: ([access, key]) => ({
    key,
    read: access === 'read' || access === 'readwrite',
    write: access === 'write' || access === 'readwrite',
    execute: access === 'execute',
  }),
  refuse(grant, [access, key]) {
    if (typeof key !== 'string') return 'Key must be a string.';
    const rights = RIGHTS.get(String(access));
    if (!rights) return `Operation must be either 'read', 'write', or 'execute', was ${String(access)}`;
    const row = rowsOf(grant, 'keys').filter((candidate) => candidate.key === key);
    if (rights.every((right) => row.some((candidate) => candidate[right] === true))) return undefined;
    return `Prohibited ${String(access)} on global variable: ${key}.`;
  },
};

const RIGHTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['read', ['read']],
  ['write', ['write']],
  ['readwrite', ['read', 'write']],
  ['execute', ['execute']],
]);
