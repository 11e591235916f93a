import type { DiagnosticCode } from '../booking.ts';
import { claim } from '../decide/claim.ts';
import type { Host } from '../host.ts';
import type { Settings } from '../settings/settings.ts';

/** Tells the host, and once per page and code whoever asked for diagnostics. */
export const report = (host: Host, listeners: Settings[], code: DiagnosticCode, detail?: string): void => {
  host.report(code, detail);
  listeners.forEach((settings) => {
    if (settings.diagnostics && claim(host, settings, 'booking_diagnostic', code, ''))
      host.push(settings.dataLayerName, { event: 'booking_diagnostic', booking_diagnostic_code: code });
  });
};
