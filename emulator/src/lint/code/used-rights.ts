import { apiNeeds } from '../../permissions/index.ts';
import { SandboxObject, type SandboxValue } from '../../values.ts';
import { apiMembers, requestsOf } from '../api-catalog.ts';
import type { ApiCall } from './api-uses.ts';
import { constantStart } from './constants.ts';
import type { Names } from './scopes.ts';

/** A right on a global, a stored key or a consent type that a call uses. */
export interface UsedRight {
  right: string;
  /** Undefined where it is known only when the code runs. */
  target: string | undefined;
  /** What an unknown target begins with; '' where that is not known either. */
  start: string;
  /** The target is an array of the page. */
  isQueue: boolean;
}

/** The rights that a call uses, and those that it may use. */
export function usedRights(call: ApiCall, names: Names): UsedRight[] {
  const { api, method } = call;
  const starts = new Map<SandboxValue, string>();
  const requests = requestsOf(call, (index) => {
    const unknown = new SandboxObject();
    const argument = call.node.arguments[index];
    starts.set(unknown, argument ? constantStart(argument, names) : '');
    return unknown;
  });
  const isConsent = apiNeeds.get(api)?.permission === 'access_consent';
  // Which consent types it sets is known only when the code runs.
  if (requests.length === 0 && isConsent)
    return [{ right: 'write', target: undefined, start: '', isQueue: false }];
  return requests.flatMap((request) => {
    const [right, target] = isConsent ? [request[1], request[0]] : request;
    return expandRight(api, method, String(right)).map((each) => ({
      right: each,
      target: typeof target === 'string' ? target : undefined,
      start: starts.get(target) ?? '',
      isQueue: api === 'createQueue',
    }));
  });
}

function expandRight(api: string, method: string | undefined, right: string): string[] {
  // A method that is computed may be any.
  if (api === 'localStorage' && !apiMembers.get(api)?.includes(method ?? '')) return ['read', 'write'];
  // Google's examples give `execute` too: it returns the page's function where there is one.
  // https://developers.google.com/tag-platform/tag-manager/templates/api#createargumentsqueue
  if (api === 'createArgumentsQueue') return ['read', 'write', 'execute'];
  return right === 'readwrite' ? ['read', 'write'] : [right];
}
