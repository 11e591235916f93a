import { rowsOf } from './grant.ts';
import type { Rule } from './rule.ts';

/** https://developers.google.com/tag-platform/tag-manager/templates/permissions#access_local_storage */
export const accessLocalStorage: Rule = {
  id: 'access_local_storage',
  describe: ([access, key]) => ({ key, read: access === 'read', write: access === 'write' }),
  refuse(grant, [access, key]) {
    if (typeof key !== 'string') return 'Key must be a string.';
    if (access !== 'read' && access !== 'write') {
      return `Operation must be either 'read' or 'write', was ${String(access)}`;
    }
    const allowed = rowsOf(grant, 'keys').some((row) => row.key === key && row[access] === true);
    return allowed ? undefined : `Prohibited ${access} on local storage key: ${key}.`;
  },
};
