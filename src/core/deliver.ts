import { acceptSettings } from './accept-settings.ts';
import type { Booking, Tell } from './booking.ts';
import { hold, isGranted } from './consent.ts';
import { normalizeForHash } from './customer.ts';
import { type HexOf, shapeEvent } from './event.ts';
import type { FieldValues } from './fields.ts';
import type { Entry, Host } from './host.ts';
import { isRemembered } from './remember.ts';
import type { Settings } from './settings.ts';

/** Personal values stay in a data layer for this long, in ms, if its tags do not say earlier that they are done. */
const PERSONAL_FOR = 2000;

/** All that these settings need a hash of, besides the identifier. */
const textsToHash = (fields: FieldValues, settings: Settings): string[] => {
  const hashed = settings.rows.filter((row) => row.transform === 'SHA-256').map((row) => fields[row.field]);
  const email = fields.customer_email as string | undefined;
  if (settings.userData === 'hashed') hashed.push(email && normalizeForHash(email), fields.customer_phone);
  return hashed
    .filter((value) => value !== undefined && typeof value !== 'object')
    .map((value) => '' + value);
};

const wantsPhone = (settings: Settings): boolean =>
  settings.userData !== 'off' || settings.rows.some((row) => row.field === 'customer_phone');

/** Pushes, and takes personal values back out of the data layer's memory once its tags have run. */
const push = (host: Host, settings: Settings, entry: Entry, personal?: Entry, onTags?: () => void): void => {
  let reset: Entry | undefined;
  for (const key in personal) {
    reset = reset || {};
    reset[key] = undefined;
    entry[key] = personal[key];
  }
  const finish = (): void => {
    if (reset) host.push(settings.dataLayerName, reset);
    reset = undefined;
  };
  const whenTagsHaveRun = (): void => {
    finish();
    if (onTags) onTags();
  };
  const limit = settings.guardMs || PERSONAL_FOR;
  host.push(settings.dataLayerName, entry, reset || onTags ? whenTagsHaveRun : undefined, limit);
  if (reset) host.later(finish, PERSONAL_FOR);
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
    host.record().instances.some((instance) => {
      const current = acceptSettings(host, instance.settings, () => {});
      return current.name === settings.name && isGranted(host, current.ground);
    });

  const go = (hex: string | undefined, hexOf: HexOf): void => {
    const mayRemember = settings.rememberDays && !fields.booking_test && host.consent('analytics_storage');
    if (hex && mayRemember && isRemembered(host, settings, hex)) {
      tell('duplicate');
      if (onDone) onDone();
      return;
    }
    if (booking.phone && !fields.customer_phone && wantsPhone(settings)) tell('phone_not_e164');
    fields.booking_id = hex;
    const shaped = shapeEvent(fields, settings, hexOf);
    const isGrantedNow = shaped.personal && mayTell();
    push(host, settings, shaped.event, isGrantedNow ? shaped.personal : undefined, onDone);
    if (!shaped.personal || isGrantedNow || settings.ground.kind === 'none') return;
    tell('consent_pending');
    const later = { event: settings.eventName + '_user_data', booking_id: hex };
    host.wait(mayTell, () => push(host, settings, later, shaped.personal));
  };

  host.hash(booking.identity ? [booking.identity] : [], (ids) => {
    const hex = ids[0];
    fields.booking_id = hex;
    const hasNoHash = booking.identity && !hex;
    const texts = hasNoHash ? [] : textsToHash(fields, settings);
    const finish = (hexes: (string | undefined)[]): void => {
      const hexOf: HexOf = (text) => hexes[texts.indexOf(text as string)];
      if (hasNoHash || texts.some((text) => !hexOf(text))) tell('no_hash');
      hold(host, settings, () => go(hex, hexOf));
    };
    if (texts.length) host.hash(texts, finish);
    else finish(texts);
  });
};
