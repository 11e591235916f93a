import { type Consent, isConsentState } from './consent.ts';
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
 * Obeys `gtag(...)` as far as a container does: `consent`, `policy`, `set` and `event`; others are ignored.
 *
 * @see https://developers.google.com/tag-platform/gtagjs/reference
 */
export function obeyCommand(
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

/** `state` may name a `region`: the defaults then hold for visitors in one of those only. */
export function setConsentDefaults(
  state: Readonly<Record<string, unknown>>,
  consent: Consent,
  region: string | undefined,
): void {
  if (Array.isArray(state.region) && !state.region.some((wanted) => isWithin(region, wanted))) return;
  for (const [type, value] of Object.entries(state)) {
    if (isConsentState(value)) consent.setDefault(type, value);
  }
}

export function updateConsent(state: Readonly<Record<string, unknown>>, consent: Consent): void {
  for (const [type, value] of Object.entries(state)) {
    if (isConsentState(value)) consent.update(type, value);
  }
}

function isWithin(region: string | undefined, wanted: unknown): boolean {
  return region !== undefined && (region === wanted || region.startsWith(`${String(wanted)}-`));
}
