import { consentSettings } from '../permissions/index.ts';
import { type Consent, type ConsentState, toConsentState } from './consent.ts';
import { isPlain } from './data-layer/merge.ts';
import type { Model } from './data-layer/model.ts';
import type { Policies, Policy } from './policies.ts';

/** What a `gtag` command of the page may act on. */
export interface CommandTargets {
  consent: Consent;
  policies: Policies;
  /** The region that the visitor is in, such as `US-CA`; defaults for a region hold there only. */
  region: string | undefined;
}

/**
 * Runs `gtag(...)` as far as a container does: `consent`, `policy`, `set` and `event`; others are ignored.
 *
 * @see https://developers.google.com/tag-platform/gtagjs/reference
 */
export function runGtagCommand(
  [command, first, second]: readonly unknown[],
  model: Model,
  { consent, policies, region }: CommandTargets,
): void {
  if (command === 'consent' && isPlain(second)) {
    if (first === 'default') setConsentDefaults(second, consent, region);
    if (first === 'update') updateConsent(second, consent);
  } else if (command === 'policy' && typeof first === 'string' && typeof second === 'function') {
    policies.add(first, second as Policy);
  } else if (command === 'set') {
    model.apply(isPlain(first) ? first : { [String(first)]: second });
  } else if (command === 'event' && typeof first === 'string') {
    model.apply({ event: first, ...(isPlain(second) && { eventModel: second }) });
  }
}

/**
 * `state` may name a `region`: the defaults then hold for visitors in one of those only, and there above those for
 * a wider one, in any order.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent#region-specific-behavior
 */
export function setConsentDefaults(
  state: Readonly<Record<string, unknown>>,
  consent: Consent,
  region: string | undefined,
): void {
  const reach = Array.isArray(state.region) ? Math.max(...state.region.map(reachIn(region))) : 0;
  if (reach < 0) return;
  for (const [type, value] of Object.entries(statesOf(state))) consent.setDefault(type, value, reach);
}

export function updateConsent(state: Readonly<Record<string, unknown>>, consent: Consent): void {
  consent.updateAll(statesOf(state));
}

function statesOf(command: Readonly<Record<string, unknown>>): Record<string, ConsentState> {
  const types = Object.keys(command).filter((key) => !consentSettings.has(key));
  return Object.fromEntries(types.map((type) => [type, toConsentState(command[type])]));
}

/** How many parts of the visitor's region a wanted one names: `US` is one of `US-CA`; -1 where it is another. */
function reachIn(region: string | undefined): (wanted: unknown) => number {
  const parts = region?.toUpperCase().split('-') ?? [];
  return (wanted) => {
    const named = String(wanted).toUpperCase().split('-');
    return named.length <= parts.length && named.every((part, index) => part === parts[index])
      ? named.length
      : -1;
  };
}
