import { currentSettings, ignore } from './accept-settings.ts';
import type { Booking, Tell } from './booking.ts';
import { isGranted, mayPush } from './consent.ts';
import { type Shaped, shapeEvent } from './event.ts';
import type { Entry, Host } from './host.ts';
import { isRemembered } from './remember.ts';
import type { Settings } from './settings.ts';
import type { HexOf } from './transform.ts';

/** Personal values stay in a data layer for this long, in ms, if its tags do not say earlier that they are done. */
const PERSONAL_FOR = 2000;

/** Pushes, and takes personal values back out of the data layer's memory once its tags have run. */
const push = (host: Host, settings: Settings, entry: Entry, personal?: Entry, onTags?: () => void): void => {
  const reset: Entry = {};
  let isClean = !personal;
  for (const key in personal) {
    reset[key] = undefined;
    entry[key] = personal[key];
  }
  const clean = (): void => {
    if (!isClean) host.push(settings.dataLayerName, reset);
    isClean = true;
  };
  const whenTagsHaveRun = (): void => {
    clean();
    if (onTags) onTags();
  };
  const limit = settings.guardMs || PERSONAL_FOR;
  host.push(settings.dataLayerName, entry, personal || onTags ? whenTagsHaveRun : undefined, limit);
  if (personal) host.later(clean, PERSONAL_FOR);
};

/**
 * Takes one booking to one destination: hash, wait if asked to, shape, push; and the personal part now, later
 * or never, as its ground says. `onDone` is called when no tag is left to wait for.
 */
export const deliver = (
  host: Host,
  settings: Settings,
  booking: Booking,
  tell: Tell,
  onDone: (() => void) | undefined,
): void => {
  const fields = booking.fields;
  const mayTell = (): boolean =>
    currentSettings(host, ignore).some(
      (current) => current.name === settings.name && isGranted(host, current.ground),
    );

  const go = (hex: string | undefined, shaped: Shaped): void => {
    const mayRemember = settings.rememberDays && !fields.booking_test && host.isGranted('analytics_storage');
    if (hex && mayRemember && isRemembered(host, settings, hex)) {
      tell('duplicate');
      if (onDone) onDone();
      return;
    }
    const wantsPhone =
      settings.userData !== 'off' || settings.rows.some((row) => row.field === 'customer_phone');
    if (wantsPhone && booking.phone && !fields.customer_phone) tell('phone_not_e164');
    const personal = shaped.personal;
    const isHeld = personal && !mayTell();
    push(host, settings, shaped.event, isHeld ? undefined : personal, onDone);
    if (!isHeld || settings.ground.kind === 'none') return;
    tell('consent_pending');
    const later = { event: settings.eventName + '_user_data', booking_id: hex };
    host.wait(mayTell, () => push(host, settings, later, personal));
  };

  const texts: string[] = booking.identity ? [booking.identity] : [];
  const hexes: (string | undefined)[] = [];
  const hexOf: HexOf = (text) => {
    if (texts.indexOf(text) < 0) texts.push(text);
    return hexes[texts.indexOf(text)];
  };
  /** Hashes what has none yet, and shapes; that tells of which other texts a hash is needed, most often of none. */
  const prepare = (): void => {
    const missing = texts.slice(hexes.length);
    host.hash(missing, (found) => {
      missing.forEach((_, index) => hexes.push(found[index]));
      const hex = booking.identity && hexOf(booking.identity);
      fields.booking_id = hex;
      const shaped = shapeEvent(fields, settings, hexOf);
      // Where the identifier got no hash, nothing will.
      if (texts.length > hexes.length && (hex || !booking.identity)) prepare();
      else {
        if (texts.some((text) => !hexOf(text))) tell('no_hash');
        host.wait(
          () => mayPush(host, settings),
          () => go(hex, shaped),
        );
      }
    });
  };
  prepare();
};
