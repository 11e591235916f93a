import { claim } from '../decide/claim.ts';
import type { DiagnosticCode } from '../generated/codes.ts';
import type { Settings } from '../generated/settings.ts';
import type { Host } from '../host.ts';

/** Reports to the host, and once per page and code to the data layers of those who asked for diagnostics. */
export function reportTo(host: Host, listeners: Settings[], code: DiagnosticCode, detail?: string): void {
  host.report(code, detail);
  listeners.forEach((settings) => {
    if (settings.diagnostics && claim(host, settings, 'booking_diagnostic', code, ''))
      host.push(settings.dataLayerName, { event: 'booking_diagnostic', booking_diagnostic_code: code });
  });
}
