import type { Host } from '../src/core/host.ts';

const copyFromWindow = require('copyFromWindow');
const getType = require('getType');
const logToConsole = require('logToConsole');

/** Says a line in GTM's preview and nothing in live traffic. */
export type Say = (line: string, detail?: unknown) => void;

export const createSay = (isPreview: boolean): Say => {
  if (!isPreview) return () => {};
  return (line, detail) => {
    if (detail === undefined) logToConsole('Booking Bridge: ' + line);
    else logToConsole('Booking Bridge: ' + line, detail);
  };
};

/** The codes of what was not counted, in words; a code that is not here was counted and noted. */
const NOT_COUNTED: Record<string, string> = {
  vendor_error: 'OnceHub could not deliver the details, or delivered them before',
  no_payload: 'the call came without data',
  not_an_object: 'the call came with something that is no booking',
  no_booking_info: 'it has neither a time, nor an identifier, nor an event type',
  duplicate: 'it was pushed before',
  excluded: 'a rule of this tag says so',
  too_large: 'it has more text or meetings than a real booking',
};

/** The same host, telling the story of each booking. */
export const tellStory = (host: Host, say: Say): Host => {
  const note = host.note;
  const push = host.push;
  host.note = (code, detail) => {
    note(code, detail);
    if (NOT_COUNTED[code]) say('not counted: ' + NOT_COUNTED[code] + ' (' + code + ')');
    else say('noted: ' + code, detail);
  };
  host.push = (name, entry, onTags, limitMs) => {
    push(name, entry, onTags, limitMs);
    say('pushed to ' + name, entry);
  };
  return host;
};

/** Warns of what the page's globals show; the rest, such as a missing embed, only the doctor of the bridge sees. */
export const warnOfPage = (say: Say): void => {
  const layer = copyFromWindow('dataLayer') as { event?: unknown; value?: { event?: unknown } }[] | undefined;
  if (getType(layer) !== 'array') return;
  const isVendors = (entry: { event?: unknown } | undefined): boolean =>
    getType(entry) === 'object' && ('' + (entry as { event?: unknown }).event).indexOf('oncehub.') === 0;
  if (
    (layer as { value?: { event?: unknown } }[]).some(
      (entry) => isVendors(entry as object) || (entry && isVendors(entry.value)),
    )
  )
    say(
      'warning: OnceHub pushes oncehub.* events of its own here. Trigger on one of the two, or bookings count twice.',
    );
};
