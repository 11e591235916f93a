import { countUnavailable } from '../core/count-unavailable.ts';
import { setConsent } from '../core/decide/consent.ts';
import { listenersOf, type SettingsFilter } from '../core/decide/listeners.ts';
import type { DiagnosticCode } from '../core/generated/codes.ts';
import type { Host } from '../core/host.ts';
import { processBooking } from '../core/pipeline.ts';
import { BRIDGE, PAGE_STATE, type Registration } from '../core/protocol.ts';
import { reportTo } from '../core/push/report.ts';
import { acceptSettings, ignore } from '../core/settings/accept-settings.ts';
import type { SettingsInput } from '../core/settings/settings-input.ts';
import { captureCallback } from './capture-callback.ts';
import { captureMessage } from './capture-messages.ts';
import { globals } from './globals.ts';
import { checkCurrentScript, trustCurrentScript } from './is-page-script.ts';
import type { Readers } from './readers.ts';
import { createRegistrations } from './registrations.ts';
import { safely } from './safely.ts';

declare const VERSION: string;

/** A stable code, and what it is about. */
export interface Diagnostic {
  code: DiagnosticCode;
  detail: string | undefined;
}

/** What `configure` answers. */
export interface Answer {
  version: string;
  /** Whether there were settings at all; a bad one among them has its default, and a diagnostic. */
  accepted: boolean;
  diagnostics: Diagnostic[];
}

export interface Bridge {
  (command: 'configure', settings: SettingsInput): Answer;
  (command: 'consent', states: Record<string, 'granted' | 'denied'>): void;
  /** Ends the registrations of the page, or the one of that name; not those of tags. The bridge ends with the last. */
  (command: 'uninstall', name?: string): void;
  /** Only the debug bridge does this: one booking per product and page load; false if there was one. */
  (command: 'simulate', product?: 'classic' | 'calendar'): boolean | undefined;
  /** Only the debug bridge does this: what stands in the way of a booking, in words. */
  (command: 'doctor'): { level: 'ok' | 'hint' | 'problem'; message: string }[] | undefined;
  version: string;
  q?: ArrayLike<ArrayLike<unknown>>;
}

/** What `install` asks for beside its settings. */
export type Ask = Pick<Registration, 'name' | 'implicit'>;

export type Commands = Record<string, (value: unknown, ask?: Ask) => unknown>;

const listensToClassic: SettingsFilter = (settings) => settings.sources.classic;

const EVENTS = ['DOMContentLoaded', 'load', 'message'];

/**
 * Starts on a page that has no bridge yet, with the commands that were queued for it by a stub. `implicit` is what
 * counts without any settings.
 */
export function startBridge(
  host: Host,
  readers: Readers,
  more: Commands,
  stub: Bridge | undefined,
  implicit?: Registration,
): Bridge {
  let isOver: boolean | undefined;
  const callback = captureCallback(
    (payload, resumeSite) => {
      const { refused, waitMs } = processBooking(
        host,
        readers.classic,
        listensToClassic,
        payload,
        resumeSite,
      );
      if (refused === 'vendor_error' || refused === 'no_payload') countUnavailable(host);
      return waitMs;
    },
    () => reportTo(host, listenersOf(host, listensToClassic, ignore), 'shadowed_callback'),
  );

  const onEvent = (event: Event): void => {
    // The browser's own events come while no script runs.
    if (event.isTrusted) checkCurrentScript();
    callback.check();
    // Of these events only a message has data.
    safely(() => captureMessage(host, readers.calendar, event as MessageEvent));
  };

  const registrations = createRegistrations(host);
  const commands: Commands = {
    configure: (given, ask) => {
      const diagnostics: Diagnostic[] = [];
      const settings = acceptSettings(host, given, (code, detail) => {
        diagnostics.push({ code, detail });
      });
      const accepted = !isOver && host.typeOf(given) === 'object';
      if (!more.doctor && (settings.debug || settings.simulate))
        diagnostics.push({ code: 'needs_debug_bridge', detail: 'bridge.debug.js' });
      if (ask) settings.name = ask.name;
      if (accepted) registrations.add({ name: settings.name, settings, implicit: ask?.implicit });
      // A queued command cannot read the answer.
      diagnostics.forEach(({ code, detail }) => reportTo(host, [settings], code, detail));
      host.resume();
      // Reports to the registration that has just come, too.
      if (!isOver) callback.check(true);
      return { version: VERSION, accepted, diagnostics };
    },
    consent: (states) => setConsent(host, states as Record<string, unknown>),
    uninstall: (name) => {
      if (isOver || registrations.end(name)) return;
      isOver = true;
      EVENTS.forEach((event) => removeEventListener(event, onEvent, true));
      callback.uninstall();
      Reflect.deleteProperty(globals, BRIDGE);
      // A stub goes on queueing, so that commands of the page stay harmless, but not what was done already.
      if (stub) {
        delete stub.q;
        globals[BRIDGE] = stub;
      }
      // What was counted stays counted until the page is left.
      if (!Object.keys(host.pageState().claims)[0]) Reflect.deleteProperty(globals, PAGE_STATE);
    },
  };
  const bridge = ((command: string, value: unknown, ask?: Ask) =>
    safely(() => ((more[command] || commands[command]) as Commands[string])(value, ask))) as Bridge;
  bridge.version = VERSION;

  // First of all, since it throws where there is no page.
  EVENTS.forEach((event) => addEventListener(event, onEvent, true));
  trustCurrentScript();
  globals[BRIDGE] = bridge;
  const state = host.pageState();
  // Consent of a bridge that ended may have been withdrawn while nobody listened.
  if (!state.registrations[0]) state.consent = {};
  if (implicit) registrations.add(implicit);
  callback.check();
  // Last of all, since it may say `uninstall`.
  for (const command of Array.from(stub?.q || [])) bridge.apply(undefined, Object(command));
  return bridge;
}
