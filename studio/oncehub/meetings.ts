import { buildClassicError, type ErrorAnswer } from './payloads.ts';
import type { Switches } from './switches.ts';

/** Bookings whose data wait for the one-shot request. */
export interface Meetings {
  /** @returns the key that the request names. */
  add(payload: unknown, switches: Switches): string;
  /** The first request gets the data, a later one or one for nothing gets an error. */
  fetch(key: string): { payload: unknown; delayMs: number };
}

export function createMeetings(): Meetings {
  const meetings = new Map<string, { payload: unknown; switches: Switches; fetched: boolean }>();
  return {
    add: (payload, switches) => {
      const key = String(meetings.size + 1);
      meetings.set(key, { payload, switches, fetched: false });
      return key;
    },
    fetch: (key) => {
      const meeting = meetings.get(key);
      if (!meeting) return { payload: buildClassicError('fetched'), delayMs: 0 };
      const { payload, switches, fetched } = meeting;
      meeting.fetched = true;
      return {
        payload: answer(payload, fetched ? switches.repeat : switches.answer),
        delayMs: switches.dataDelay,
      };
    },
  };
}

function answer(payload: unknown, kind: 'booking' | ErrorAnswer): unknown {
  return kind === 'booking' ? payload : buildClassicError(kind);
}
