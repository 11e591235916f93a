import type { DiagnosticCode, Reading, RefusalCode, Report } from './booking.ts';
import { claim, destinationOf } from './decide/claim.ts';
import { mayPush } from './decide/consent.ts';
import { isExcluded } from './decide/rules.ts';
import type { Host } from './host.ts';
import { deliver } from './push/deliver.ts';
import { report } from './push/report.ts';
import { currentSettings } from './settings/accept-settings.ts';
import type { Settings } from './settings/settings.ts';
import type { Shaped } from './shape/event.ts';
import { shape } from './shape/shape.ts';

/** Makes a booking of one product's payload, or says why not. */
export type Read = (host: Host, raw: unknown, tell: Report) => Reading;

/** Whether these settings want what a product or an origin offers. */
export type SettingsFilter = (settings: Settings) => boolean;

/**
 * The settings of everybody who wants it, the earliest registered first. Of several with the same destination
 * only the first: the others are silent.
 */
export const listenersOf = (host: Host, wants: SettingsFilter, tell: Report): Settings[] => {
  const listeners = currentSettings(host, tell).filter(wants);
  const destinations = listeners.map((settings) => destinationOf(settings, settings.eventName));
  return listeners.filter((_, index) => destinations.indexOf(destinations[index] as string) === index);
};

/** What came of a call: why it was refused; else for how many ms the site's function is to wait. */
export type Outcome = RefusalCode | number;

/**
 * One call of the vendor: read it, decide for whom it counts, take it there. `release` is called when nobody's
 * tags are waited for any more, if the outcome is to wait.
 */
export const processBooking = (
  host: Host,
  read: Read,
  wants: SettingsFilter,
  raw: unknown,
  release: () => void,
): Outcome => {
  const odd: [DiagnosticCode, string | undefined][] = [];
  const keep: Report = (code, detail) => odd.push([code, detail]);
  const listeners = listenersOf(host, wants, keep);
  if (!listeners.length) return 0;
  const refuse = (code: RefusalCode): Outcome => {
    report(host, listeners, code);
    return code;
  };

  const booking = read(host, raw, keep);
  if (typeof booking === 'string') return refuse(booking);
  const taken = listeners.filter((settings) =>
    claim(host, settings, settings.eventName, booking.vendorId, booking.fingerprint),
  );
  if (!taken.length) return refuse('duplicate');
  const going = taken.filter((settings) => !isExcluded(settings, booking.fields));
  const excluding = taken.filter((settings) => going.indexOf(settings) < 0);
  if (excluding.length) report(host, excluding, 'excluded');
  if (!going.length) return 'excluded';
  odd.forEach((note) => report(host, going, note[0], note[1]));

  // What waits for consent has no tags to wait for.
  const prompt = going.filter((settings) => mayPush(host, settings));
  const guard = prompt.reduce(
    (most, settings) => (settings.waitForTagsMs > most ? settings.waitForTagsMs : most),
    0,
  );
  let left = prompt.length;
  const onDone = (): void => {
    left = left - 1;
    if (!left) release();
  };
  shape(host, booking, going, (shaped, isWhole) => {
    if (!isWhole) report(host, going, 'no_hash');
    going.forEach((settings, index) => {
      const isAwaited = guard && prompt.indexOf(settings) >= 0;
      deliver(host, settings, booking, shaped[index] as Shaped, isAwaited ? onDone : undefined);
    });
  });
  return guard;
};
