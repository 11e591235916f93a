/** Answers whether a container may do what it asks; false or an error forbids it. */
export type Policy = (containerId: string, permissionId: string, data: unknown) => unknown;

/** The page owner's policies, as set by `gtag('policy', permissionId | 'all', policy)`. */
export interface Policies {
  add(permissionId: string, policy: Policy): void;
  /** Why a request is forbidden, or undefined. `data` says what is asked for, such as `{url}`. */
  refusalOf(permissionId: string, data: unknown): string | undefined;
}

/** @see https://developers.google.com/tag-platform/tag-manager/templates/policies */
export function createPolicies(containerId: string): Policies {
  const policies = new Map<string, Policy[]>();

  return {
    add(permissionId, policy) {
      policies.set(permissionId, [...(policies.get(permissionId) ?? []), policy]);
    },
    refusalOf(permissionId, data) {
      for (const policy of [...(policies.get('all') ?? []), ...(policies.get(permissionId) ?? [])]) {
        try {
          if (policy(containerId, permissionId, data)) continue;
          return `The requested permission ${permissionId} is forbidden by a policy of the page.`;
        } catch (error) {
          return error instanceof Error ? error.message : String(error);
        }
      }
      return undefined;
    },
  };
}
