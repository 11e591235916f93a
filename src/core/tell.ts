import type { NoteCode } from './booking.ts';
import type { Host } from './host.ts';
import type { Settings } from './settings.ts';
import { take } from './take.ts';

/** Tells the host, and once per page and code whoever asked for diagnostics. */
export const tell = (host: Host, listeners: Settings[], code: NoteCode, detail?: string): void => {
  host.note(code, detail);
  listeners.forEach((settings) => {
    if (settings.diagnostics && take(host, settings, 'booking_diagnostic', code, ''))
      host.push(settings.dataLayerName, { event: 'booking_diagnostic', booking_note: code });
  });
};
