import type { Host } from '../core/host.ts';
import type { SettingsInput } from '../core/settings/settings-input.ts';
import type { Answer, Ask, Bridge } from './bridge.ts';
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

/** What waits for consent outlives the bridge: one host for all that this module installs. */
let host: Host | undefined;

function nameOf(settings: SettingsInput | undefined): string {
  return settings?.name ?? 'default';
}

/** Takes the next name of an install; no `configure` takes it by chance, nor does a later install. */
function takeName(page: Host, settings: SettingsInput | undefined): string {
  const state = page.pageState();
  state.installs = (state.installs ?? 0) + 1;
  page.savePageState(state);
  return `install ${state.installs}: ${nameOf(settings)}`;
}

/**
 * Starts counting bookings on this page. Each call asks anew and answers with a function of its own: its `uninstall`
 * ends what this call asked for, its `configure` changes that, all else is as with `window.bookingBridge`. The first
 * call starts the bridge, and it ends with the last one that is left. Throws where there is no page: in what renders
 * on a server, call it from an effect.
 */
export function install(settings?: SettingsInput): Bridge {
  host ??= createPageHost();
  let bridge = installBridge(host, readers, {});
  // An `uninstall` that was queued before ends what was there before.
  if (window.bookingBridge !== bridge) bridge = installBridge(host, readers, {});
  const configure = bridge as (command: string, given: unknown, ask?: Ask) => Answer;
  const name = takeName(host, settings);
  let isOver = false;
  configure('configure', settings ?? {}, settings ? { name } : { name, implicit: true });

  const own = (command: string, value: unknown): unknown => {
    const isOwn = command === 'configure' && nameOf(Object(value)) === nameOf(settings);
    // What has ended takes no more settings.
    if (isOwn) return isOver ? configure(command, undefined) : configure(command, value, { name });
    if (command !== 'uninstall') return configure(command, value);
    if (!isOver) bridge('uninstall', name);
    isOver = true;
    return undefined;
  };
  return Object.assign(own, { version: bridge.version }) as Bridge;
}
