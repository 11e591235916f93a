import { acceptSettings } from './accept-settings.ts';
import type { Booking, Tell } from './booking.ts';
import { hold, isGranted } from './consent.ts';
import { normalizeForHash } from './customer.ts';
import { type HexOf, shapeEvent } from './event.ts';
import type { Entry, Host } from './host.ts';
import { isRemembered } from './remember.ts';
import type { Settings } from './settings.ts';

/** Personal values stay in a data layer for this long, in ms, if its tags do not say earlier that they are done. */
const PERSONAL_FOR = 2000;

/** All that these settings need a hash of, the identifier first. */
const textsToHash = (booking: Booking, settings: Settings): string[] => {
  const fields = booking.fields;
  const hashed = settings.rows.filter((row) => row.transform === 'SHA-256').map((row) => fields[row.field]);
  const email = fields.customer_email as string | undefined;
  if (settings.userData === 'hashed') hashed.push(email && normalizeForHash(email), fields.customer_phone);
  return [booking.identity as unknown]
    .concat(hashed)
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
  const texts = textsToHash(booking, settings);
  const mayTell = (): boolean =>
    host.record().instances.some((instance) => {
      const current = acceptSettings(host, instance.settings, () => {});
      return current.name === settings.name && isGranted(host, current.ground);
    });

  host.hash(texts, (hexes) => {
    const hexOf: HexOf = (text) => hexes[texts.indexOf(text as string)];
    const go = (): void => {
      const hex = hexOf(booking.identity);
      if (hex && settings.rememberDays && !booking.fields.booking_test && host.consent('analytics_storage'))
        if (isRemembered(host, settings, hex)) {
          tell('duplicate');
          if (onDone) onDone();
          return;
        }
      if (texts.some((text) => !hexOf(text))) tell('no_hash');
      if (booking.phone && !booking.fields.customer_phone && wantsPhone(settings)) tell('phone_not_e164');
      const shaped = shapeEvent(booking, settings, hexOf);
      const isGrantedNow = mayTell();
      push(host, settings, shaped.event, isGrantedNow ? shaped.personal : undefined, onDone);
      if (!shaped.personal || isGrantedNow || settings.ground.kind === 'none') return;
      tell('consent_pending');
      const later = { event: settings.eventName + '_user_data', booking_id: hex };
      host.wait(mayTell, () => push(host, settings, later, shaped.personal));
    };
    hold(host, settings, go);
  });
};
