import { ignore } from '../src/core/accept-settings.ts';
import type { Host } from '../src/core/host.ts';
import { copyFromWindow, getType, logToConsole } from './apis.ts';

/** Says a line in GTM's preview and nothing in live traffic. */
export type Say = (line: string, detail?: unknown) => void;

export const createSay = (isPreview: boolean): Say => {
  if (!isPreview) return ignore;
  return (line, detail) => logToConsole('Booking Bridge: ' + line, detail || '');
};

/** Makes a host tell the story of each booking; the codes are in the documentation. */
export const tellStory = (host: Host, say: Say): void => {
  const pushPlainly = host.push;
  host.note = (code, detail) => say('noted ' + code, detail);
  host.push = (name, entry, onTags, limitMs) => {
    pushPlainly(name, entry, onTags, limitMs);
    say('pushed to ' + name, entry);
  };
};

type Entry = { event?: unknown; value?: Entry };

/** Warns of what the page's globals show; the rest, such as a missing embed, only the bridge's doctor sees. */
export const warnOfPage = (say: Say): void => {
  const layer = copyFromWindow('dataLayer') as Entry[] | undefined;
  const isVendors = (entry: Entry | undefined): boolean =>
    !!entry && ('' + entry.event).indexOf('oncehub.') === 0;
  if (
    getType(layer) === 'array' &&
    (layer as Entry[]).some((entry) => isVendors(entry) || isVendors(entry && entry.value))
  )
    say(
      'warning: OnceHub pushes oncehub.* events here too. Trigger on one of the two, or bookings count twice.',
    );
};
