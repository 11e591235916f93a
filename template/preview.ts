import type { Host } from '../src/core/host.ts';
import { ignore } from '../src/core/settings/accept-settings.ts';
import { copyFromWindow, getType, logToConsole } from './apis.ts';

/** Logs a line in GTM's preview and nothing in live traffic. */
export type Log = (line: string, detail?: unknown) => void;

export const createLog = (isPreview: boolean): Log =>
  !isPreview ? ignore : (line, detail) => logToConsole('Booking Bridge: ' + line, detail || '');

/** Makes a host log each booking; the codes are in the documentation. */
export const traceBookings = (host: Host, log: Log): void => {
  const pushPlainly = host.push;
  host.report = (code, detail) => log('reported ' + code, detail);
  host.push = (name, entry, onTags, limitMs) => {
    pushPlainly(name, entry, onTags, limitMs);
    log('pushed to ' + name, entry);
  };
};

type Entry = { event?: unknown; value?: Entry } | null | undefined;

/** Warns of what the page's globals show; the rest, such as a missing embed, only the bridge's doctor sees. */
export const warnOfPage = (log: Log, otherLayer: unknown, needsBookingPage: boolean): void => {
  if (needsBookingPage && !copyFromWindow('soe') && !copyFromWindow('SOE'))
    log(
      'warning: nothing of a booking page is on this page. Look for SOIDIV_ in its source; a Booking calendar is ' +
        'another answer of the form.',
    );
  const layer = copyFromWindow('dataLayer') as Entry[] | undefined;
  // What tags push stands in a `value`.
  const eventOf = (entry: Entry): unknown => entry && (entry.event || eventOf(entry.value));
  const has = (prefix: string): boolean =>
    getType(layer) === 'array' &&
    (layer as Entry[]).some((entry) => ('' + eventOf(entry)).indexOf(prefix) === 0);
  if (has('oncehub.'))
    log(
      'warning: OnceHub pushes oncehub.* events here too. Trigger on one of the two, or bookings count twice.',
    );
  if (!otherLayer && !has('gtm.'))
    log(
      'warning: GTM reads another data layer. Choose an answer with the bridge, and name it under Advanced.',
    );
};
