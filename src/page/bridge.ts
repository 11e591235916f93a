import type { DiagnosticCode } from '../core/booking.ts';
import { countUnavailable } from '../core/count-unavailable.ts';
import { type Registration, register } from '../core/page-state.ts';
import { listenersOf, processBooking, type SettingsFilter } from '../core/pipeline.ts';
import { report } from '../core/push/report.ts';
import { acceptSettings, ignore } from '../core/settings/accept-settings.ts';
import type { SettingsInput } from '../core/settings/settings.ts';
import { captureCallback } from './capture-callback.ts';
import { captureMessage } from './capture-messages.ts';
import { globals } from './globals.ts';
import type { PageHost } from './page-host.ts';
import type { Readers } from './readers.ts';
import { safely } from './safely.ts';

declare const VERSION: string;

/** Something odd: a stable code, and what it is about. */
export interface Diagnostic {
  code: DiagnosticCode;
  detail: string | undefined;
}

/** What `configure` answers. */
export interface Answer {
  version: string;
  /** Whether there were settings at all; a bad one among them has its default, and a note. */
  accepted: boolean;
  diagnostics: Diagnostic[];
}

export interface Bridge {
  (command: 'configure', settings: SettingsInput): Answer;
  (command: 'consent', states: Record<string, 'granted' | 'denied'>): void;
  (command: 'uninstall'): void;
  /** Only the debug bridge does this: one booking per product and page load; false if there was one. */
  (command: 'simulate', product?: 'classic' | 'calendar'): boolean | undefined;
  /** Only the debug bridge does this: what stands in the way of a booking, in words. */
  (command: 'doctor'): { level: 'ok' | 'hint' | 'problem'; message: string }[] | undefined;
  version: string;
  q?: ArrayLike<ArrayLike<unknown>>;
}

export type Commands = Record<string, (value: unknown) => unknown>;

const wantsClassic: SettingsFilter = (settings) => settings.sources.classic;

const EVENTS = ['DOMContentLoaded', 'load', 'message'];

/** Starts on a page that has no bridge yet, with the commands that were queued for it by a stub. */
export const startBridge = (
  host: PageHost,
  readers: Readers,
  more: Commands,
  stub: Bridge | undefined,
): Bridge => {
  const callback = captureCallback(
    (payload, release) => {
      const outcome = processBooking(host, readers.classic, wantsClassic, payload, release);
      if (outcome === 'vendor_error' || outcome === 'no_payload') countUnavailable(host);
      // A refusal is no number, and nothing to wait for.
      return Number(outcome);
    },
    () => report(host, listenersOf(host, wantsClassic, ignore), 'shadowed_callback'),
  );

  const onEvent = (event: Event): void => {
    callback.check();
    // Of these events only a message has data.
    safely(() => captureMessage(host, readers.calendar, event as MessageEvent));
  };

  const addRegistration = (registration: Registration): void => {
    const state = host.pageState();
    register(state, registration);
    host.savePageState(state);
  };

  const commands: Commands = {
    configure: (given) => {
      const diagnostics: Diagnostic[] = [];
      const settings = acceptSettings(host, given, (code, detail) => {
        diagnostics.push({ code, detail });
        host.report(code, detail);
      });
      const accepted = host.typeOf(given) === 'object';
      if (!more.doctor && (settings.debug || settings.simulate))
        diagnostics.push({ code: 'needs_debug_bridge', detail: 'bridge.debug.js' });
      if (accepted) addRegistration({ name: settings.name, settings });
      host.resume();
      // Tells whoever has just asked, too.
      callback.check(true);
      return { version: VERSION, accepted, diagnostics };
    },
    consent: host.setConsent as Commands[string],
    uninstall: () => {
      EVENTS.forEach((event) => removeEventListener(event, onEvent, true));
      callback.release();
      Reflect.deleteProperty(globals, 'bookingBridge');
      // A stub goes on queueing, so that commands of the page stay harmless, but not what was done already.
      if (stub) {
        delete stub.q;
        globals.bookingBridge = stub;
      }
      // What a tag asked for is not ours to forget: where it stands in front of the callback it goes on.
      const state = host.pageState();
      state.registrations = state.registrations.filter((registration) => !registration.name.indexOf('GTM-'));
      if (!state.registrations[0]) host.erasePageState();
    },
  };
  const bridge = ((command: string, value: unknown) =>
    safely(() => ((more[command] || commands[command]) as Commands[string])(value))) as Bridge;
  bridge.version = VERSION;

  // First of all, since it throws where there is no page.
  EVENTS.forEach((event) => addEventListener(event, onEvent, true));
  globals.bookingBridge = bridge;
  // Without a word from anybody the defaults count, until somebody asks.
  if (!host.pageState().registrations[0]) addRegistration({ name: 'default', settings: {}, implicit: true });
  callback.check();
  // Last of all, since it may say `uninstall`.
  for (const command of Array.from(stub?.q || [])) bridge.apply(undefined, Object(command));
  return bridge;
};
