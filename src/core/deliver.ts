import { currentSettings, ignore } from './accept-settings.ts';
import type { Booking, Tell } from './booking.ts';
import { hold, isGranted } from './consent.ts';
import { type Shaped, shapeEvent } from './event.ts';
import type { Entry, Host } from './host.ts';
import { isRemembered } from './remember.ts';
import type { Settings } from './settings.ts';
import type { HexOf } from './transform.ts';

/** Personal values stay in a data layer for this long, in ms, if its tags do not say earlier that they are done. */
const PERSONAL_FOR = 2000;

const wantsPhone = (settings: Settings): boolean =>
  settings.userData !== 'off' || settings.rows.some((row) => row.field === 'customer_phone');

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
    const mayRemember = settings.rememberDays && !fields.booking_test && host.consent('analytics_storage');
    if (hex && mayRemember && isRemembered(host, settings, hex)) {
      tell('duplicate');
      if (onDone) onDone();
      return;
    }
    if (booking.phone && !fields.customer_phone && wantsPhone(settings)) tell('phone_not_e164');
    const personal = shaped.personal;
    const isHeld = personal && !mayTell();
    push(host, settings, shaped.event, isHeld ? undefined : personal, onDone);
    if (!isHeld || settings.ground.kind === 'none') return;
    tell('consent_pending');
    const later = { event: settings.eventName + '_user_data', booking_id: hex };
    host.wait(mayTell, () => push(host, settings, later, personal));
  };

  const shapeAndGo = (hex: string | undefined): void => {
    fields.booking_id = hex;
    const texts: string[] = [];
    // Shaped without hashes, to learn of which texts one is needed; most often of none.
    const draft = shapeEvent(fields, settings, (text) => {
      texts.push(text);
      return undefined;
    });
    const finish = (hexes: (string | undefined)[]): void => {
      const hexOf: HexOf = (text) => hexes[texts.indexOf(text)];
      if (texts.some((text) => !hexOf(text)) || (booking.identity && !hex)) tell('no_hash');
      const shaped = texts.length ? shapeEvent(fields, settings, hexOf) : draft;
      hold(host, settings, () => go(hex, shaped));
    };
    // Without a hash of the identifier there will be none of the rest.
    if (texts.length && (hex || !booking.identity)) host.hash(texts, finish);
    else finish([]);
  };
  host.hash(booking.identity ? [booking.identity] : [], (ids) => shapeAndGo(ids[0]));
};
