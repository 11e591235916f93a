import { currentSettings } from './accept-settings.ts';
import type { NoteCode, Reading, RefusalCode, Tell } from './booking.ts';
import { mayPush } from './consent.ts';
import { deliver } from './deliver.ts';
import type { Shaped } from './event.ts';
import type { Host } from './host.ts';
import { isExcluded } from './rules.ts';
import type { Settings } from './settings.ts';
import { shape } from './shape.ts';
import { destinationOf, take } from './take.ts';
import { tell } from './tell.ts';

/** Makes a booking of one product's payload, or says why not. */
export type Read = (host: Host, raw: unknown, tell: Tell) => Reading;

/** Whether these settings want what a product or an origin offers. */
export type Wish = (settings: Settings) => boolean;

/**
 * The settings of everybody who wants it, the earliest registered first. Of several with the same destination
 * only the first: the others are silent.
 */
export const listenersOf = (host: Host, wants: Wish, tell: Tell): Settings[] => {
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
export const capture = (host: Host, read: Read, wants: Wish, raw: unknown, release: () => void): Outcome => {
  const odd: [NoteCode, string | undefined][] = [];
  const keep: Tell = (code, detail) => odd.push([code, detail]);
  const listeners = listenersOf(host, wants, keep);
  if (!listeners.length) return 0;
  const refuse = (code: RefusalCode): Outcome => {
    tell(host, listeners, code);
    return code;
  };

  const booking = read(host, raw, keep);
  if (typeof booking === 'string') return refuse(booking);
  const taken = listeners.filter((settings) =>
    take(host, settings, settings.eventName, booking.identity, booking.likeness),
  );
  if (!taken.length) return refuse('duplicate');
  const going = taken.filter((settings) => !isExcluded(settings, booking.fields));
  const excluding = taken.filter((settings) => going.indexOf(settings) < 0);
  if (excluding.length) tell(host, excluding, 'excluded');
  if (!going.length) return 'excluded';
  odd.forEach((note) => tell(host, going, note[0], note[1]));

  // What waits for consent has no tags to wait for.
  const prompt = going.filter((settings) => mayPush(host, settings));
  const guard = prompt.reduce((most, settings) => (settings.guardMs > most ? settings.guardMs : most), 0);
  let left = prompt.length;
  const onDone = (): void => {
    left = left - 1;
    if (!left) release();
  };
  shape(host, booking, going, (shaped, isWhole) => {
    if (!isWhole) tell(host, going, 'no_hash');
    going.forEach((settings, index) => {
      const isAwaited = guard && prompt.indexOf(settings) >= 0;
      deliver(host, settings, booking, shaped[index] as Shaped, isAwaited ? onDone : undefined);
    });
  });
  return guard;
};
