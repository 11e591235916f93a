import type { Booking } from '../booking.ts';
import { isGranted, mayPush } from '../decide/consent.ts';
import { isRemembered, remember } from '../decide/remember.ts';
import type { Settings } from '../generated/settings.ts';
import type { Entry, Host } from '../host.ts';
import { currentSettings, ignore } from '../settings/accept-settings.ts';
import type { Pair, Shaped } from '../shape/event.ts';
import { reportTo } from './report.ts';

/** Personal values stay in a data layer for this long, in ms, if its tags do not say earlier that they are done. */
const PERSONAL_FOR = 2000;

/** Pushes, and takes personal values back out of the data layer's memory once its tags have run. */
function push(host: Host, settings: Settings, entry: Entry, personal: Pair[], onTags?: () => void): void {
  const reset: Entry = {};
  let isClean = !personal.length;
  personal.forEach((pair) => {
    reset[pair[0]] = undefined;
    entry[pair[0]] = pair[1];
  });
  const clean = (): void => {
    if (!isClean) host.push(settings.dataLayerName, reset);
    isClean = true;
  };
  const whenTagsHaveRun = (): void => {
    clean();
    if (onTags) onTags();
  };
  const limit = settings.waitForTagsMs || PERSONAL_FOR;
  host.push(settings.dataLayerName, entry, isClean && !onTags ? undefined : whenTagsHaveRun, limit);
  host.delay(clean, PERSONAL_FOR);
}

/**
 * Takes one shaped event to its destination: waits if asked to, pushes; and the personal part now, later or never,
 * as its legal basis says. `onDone` is called when no tag is left to wait for.
 */
export function deliver(
  host: Host,
  settings: Settings,
  booking: Booking,
  shaped: Shaped,
  onDone: (() => void) | undefined,
): void {
  const hash = shaped.event.booking_id as string | undefined;
  const mayPushPersonal = (): boolean => {
    // A registration may have ended since the booking, such as by a page transition: then its last word stands.
    const current = currentSettings(host, ignore).filter((other) => other.name === settings.name)[0];
    return isGranted(host, (current || settings).legalBasis);
  };

  const go = (): void => {
    const isKept = hash && settings.dedupeDays && !booking.fields.booking_test;
    if (isKept && host.isGranted('analytics_storage')) {
      if (isRemembered(host, settings, hash)) {
        reportTo(host, [settings], 'duplicate');
        if (onDone) onDone();
        return;
      }
      remember(host, settings, hash);
    }
    const personal = shaped.personal;
    const isHeld = personal.length > 0 && !mayPushPersonal();
    push(host, settings, shaped.event, isHeld ? [] : personal, onDone);
    if (!isHeld || settings.legalBasis.kind === 'none') return;
    reportTo(host, [settings], 'consent_pending');
    const second = { event: settings.eventName + '_user_data', booking_id: hash };
    host.wait(mayPushPersonal, () => push(host, settings, second, personal));
  };
  host.wait(() => mayPush(host, settings), go);
}
