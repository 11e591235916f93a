import type { Booking, FieldValues, Reading, Report } from './booking.ts';
import { claim } from './decide/claim.ts';
import { mayPush } from './decide/consent.ts';
import { listenersOf, type SettingsFilter } from './decide/listeners.ts';
import { ownFields, pushesPhone } from './decide/own-fields.ts';
import { isExcluded } from './decide/rules.ts';
import type { DiagnosticCode, RefusalCode } from './generated/codes.ts';
import type { Settings } from './generated/settings.ts';
import type { Host } from './host.ts';
import { deliver } from './push/deliver.ts';
import { reportTo } from './push/report.ts';
import type { NamedQuestions } from './read/find-customer.ts';
import type { Shaped } from './shape/event.ts';
import { shape } from './shape/shape.ts';

/** Makes a booking of one product's payload, or says why not; settings may name the questions about the customer. */
export type Read = (host: Host, raw: unknown, report: Report, named?: NamedQuestions) => Reading;

/** What came of a call of the vendor. */
export interface Outcome {
  /** Why it counted for no registration, though one listened. */
  refused?: RefusalCode;
  /** For how many ms the site's function is to wait for tags at most. */
  waitMs: number;
}

/** Whether there is no user data, or what was given as e-mail is no address. */
function lacksUserData(booking: Booking, own: FieldValues): boolean {
  return !booking.fields.customer_email && !!(booking.withheld.customer_email || !own.customer_phone);
}

/**
 * One call of the vendor: reads it, decides for which registrations it counts, claims it there, shapes and delivers it.
 * `resumeSite` is called when no tag is waited for any more, if the outcome is to wait.
 */
export function processBooking(
  host: Host,
  read: Read,
  isListening: SettingsFilter,
  raw: unknown,
  resumeSite: () => void,
): Outcome {
  const findings: [DiagnosticCode, string | undefined][] = [];
  const keep: Report = (code, detail) => findings.push([code, detail]);
  const listeners = listenersOf(host, isListening, keep);
  if (!listeners.length) return { waitMs: 0 };
  const refuse = (refused: RefusalCode): Outcome => {
    reportTo(host, listeners, refused);
    return { refused, waitMs: 0 };
  };

  const booking = read(host, raw, keep);
  if (typeof booking === 'string') return refuse(booking);
  const claiming = listeners.filter((settings) =>
    claim(host, settings, settings.eventName, booking.vendorId, booking.fingerprint),
  );
  if (!claiming.length) return refuse('duplicate');
  const excluding: Settings[] = [];
  const counting: Settings[] = [];
  const bookings: Booking[] = [];
  const owns: FieldValues[] = [];
  claiming.forEach((settings) => {
    const isNamed = settings.emailField || settings.phoneField || settings.nameField;
    // Other settings may name other questions, so these read for themselves.
    const again = isNamed ? read(host, raw, keep, settings) : booking;
    const theirs = typeof again === 'string' ? booking : again;
    const own = ownFields(settings, theirs);
    if (isExcluded(settings, theirs, own)) excluding.push(settings);
    else {
      counting.push(settings);
      bookings.push(theirs);
      owns.push(own);
    }
  });
  if (excluding.length) reportTo(host, excluding, 'excluded');
  if (!counting.length) return { refused: 'excluded', waitMs: 0 };
  findings.forEach((finding) => reportTo(host, counting, finding[0], finding[1]));
  const phoneless = counting.filter(
    (settings, index) =>
      (bookings[index] as Booking).phone &&
      pushesPhone(settings) &&
      !(owns[index] as FieldValues).customer_phone,
  );
  if (phoneless.length) reportTo(host, phoneless, 'phone_not_e164', 'customer_phone');
  const lacking = counting.filter(
    (settings, index) =>
      settings.userData !== 'off' && lacksUserData(bookings[index] as Booking, owns[index] as FieldValues),
  );
  if (lacking.length) reportTo(host, lacking, 'no_user_data');

  // What waits for consent has no tags to wait for.
  const prompt = counting.filter((settings) => mayPush(host, settings));
  let waitMs = 0;
  // Not by `reduce`, which old libraries replace.
  prompt.forEach((settings) => {
    if (settings.waitForTagsMs > waitMs) waitMs = settings.waitForTagsMs;
  });
  let left = prompt.length;
  const onDone = (): void => {
    left = left - 1;
    if (!left) resumeSite();
  };
  shape(host, bookings, counting, owns, (shaped, isWhole) => {
    if (!isWhole) reportTo(host, counting, 'no_hash');
    counting.forEach((settings, index) => {
      const isAwaited = waitMs && prompt.indexOf(settings) >= 0;
      deliver(host, settings, booking, shaped[index] as Shaped, isAwaited ? onDone : undefined);
    });
  });
  return { waitMs };
}
