import type { SettingsInput } from '../core/settings/settings-input.ts';
import type { Bridge } from './bridge.ts';
import { installBridge } from './install.ts';
import { createPageHost } from './page-host.ts';
import { readers } from './readers.ts';

export type { BookingEvent } from '../core/generated/booking-event.ts';
export type { DiagnosticCode } from '../core/generated/codes.ts';
export type { Settings } from '../core/generated/settings.ts';
export type { SettingsInput } from '../core/settings/settings-input.ts';
export type { Answer, Bridge, Diagnostic } from './bridge.ts';

declare global {
  interface Window {
    bookingBridge?: Bridge;
  }
}

/**
 * Starts counting bookings on this page; safe to call again, then it only sets. The bridge that comes back is
 * also `window.bookingBridge`; its `uninstall` command stops and puts back what the page had. Throws where
 * there is no page: in what renders on a server, call it from an effect.
 */
export function install(settings?: SettingsInput): Bridge {
  const bridge = installBridge(createPageHost(), readers, {});
  if (settings) bridge('configure', settings);
  return bridge;
}
