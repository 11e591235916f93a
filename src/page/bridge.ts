import { acceptSettings } from '../core/accept-settings.ts';
import type { NoteCode } from '../core/booking.ts';
import { capture } from '../core/pipeline.ts';
import { readClassic } from '../core/read-classic.ts';
import { register } from '../core/record.ts';
import { captureCallback } from './capture-callback.ts';
import { globals } from './globals.ts';
import { forgetRecord, pageHost } from './page-host.ts';
import { quietly } from './quietly.ts';

declare const VERSION: string;

/** Something odd: a stable code, and what it is about. */
export interface Note {
  code: NoteCode;
  detail: string | undefined;
}

/** What `configure` answers. */
export interface Answer {
  version: string;
  /** Whether there were settings at all; a bad one among them has its default, and a note. */
  accepted: boolean;
  notes: Note[];
}

export interface Bridge {
  (command: 'configure', settings: object): Answer;
  (command: 'uninstall'): void;
  version: string;
  q?: ArrayLike<ArrayLike<unknown>>;
}

const EVENTS = ['DOMContentLoaded', 'load', 'message'];

/** Starts on a page that has no bridge yet. */
export const startBridge = (): Bridge => {
  const host = pageHost;
  const callback = captureCallback(
    (payload) => capture(host, readClassic, 'classic', payload),
    () => host.note('shadowed_callback'),
  );

  const commands: Record<string, (value: unknown) => unknown> = {
    configure: (given) => {
      const notes: Note[] = [];
      const settings = acceptSettings(host, given, (code, detail) => notes.push({ code, detail }));
      const accepted = host.typeOf(given) === 'object';
      const record = host.record();
      if (accepted) register(record, { name: settings.name, settings });
      host.save(record);
      return { version: VERSION, accepted, notes };
    },
    uninstall: () => {
      EVENTS.forEach((event) => removeEventListener(event, callback.check, true));
      callback.release();
      delete globals['bookingBridge'];
      forgetRecord();
    },
  };
  const bridge = ((command: string, value: unknown) =>
    quietly(() => (commands[command] as (value: unknown) => unknown)(value))) as Bridge;
  bridge.version = VERSION;

  EVENTS.forEach((event) => addEventListener(event, callback.check, true));
  callback.check();
  return bridge;
};
