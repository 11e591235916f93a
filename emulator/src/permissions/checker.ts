import { SandboxError, type SandboxValue } from '../values.ts';
import type { Grant } from './grant.ts';
import type { Circumstances } from './rule.ts';
import { permissionRules } from './rules.ts';

/** Decides on requests; made once per run of a template. */
export interface Checker {
  /** Throws the refusal as a SandboxError. */
  demand(id: string, ...args: SandboxValue[]): void;
  permits(id: string, ...args: SandboxValue[]): boolean;
}

/** Asked after the template's own permissions allowed a request; answers with a refusal or undefined. */
export type Veto = (id: string, data: Record<string, SandboxValue>) => string | undefined;

/**
 * Decides by the permissions in the template's file, then by the page's policies.
 *
 * @param circumstances read anew for each request, for the page may move on
 */
export function createChecker(
  grants: readonly Grant[],
  circumstances: () => Circumstances,
  veto: Veto = () => undefined,
): Checker {
  const byId = new Map(grants.map((grant) => [grant.id, grant]));

  function refusalOf(id: string, args: SandboxValue[]): string | undefined {
    const rule = permissionRules.get(id);
    const grant = byId.get(id);
    if (!rule || !grant) return `The requested permission ${id} is not configured.`;
    return rule.refuse(grant, args, circumstances()) ?? veto(id, rule.describe(args));
  }

  return {
    demand(id, ...args) {
      const refusal = refusalOf(id, args);
      if (refusal !== undefined) throw new SandboxError(refusal);
    },
    permits: (id, ...args) => refusalOf(id, args) === undefined,
  };
}

/** Allows everything: for code that GTM itself runs, such as a template's tests. */
export const allowEverything: Checker = { demand: () => undefined, permits: () => true };
