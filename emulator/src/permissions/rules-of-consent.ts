import { rowsOf } from './grant.ts';
import type { Rule } from './rule.ts';

/** https://developers.google.com/tag-platform/tag-manager/templates/permissions#access_consent */
export const accessConsent: Rule = {
  id: 'access_consent',
  describe: ([consentType, access]) => ({ consentType, access }),
  refuse(grant, [consentType, access]) {
    if (typeof consentType !== 'string') return 'Consent type must be a string.';
    if (access !== 'read' && access !== 'write') {
      return `Access type must be either 'read', or 'write', was ${String(access)}`;
    }
    const allowed = rowsOf(grant, 'consentTypes').some(
      (row) => row.consentType === consentType && row[access] === true,
    );
    return allowed ? undefined : `Prohibited ${access} on consent type: ${consentType}.`;
  },
};
