import { inspect, type Token } from '../inspect.ts';

/** What the page saw, kept for the session so that a thank-you page can still show it. */
export interface Entry {
  /** `answer`: a container said that its tags have run. */
  kind: 'push' | 'payload' | 'answer';
  title: string;
  tokens: Token[];
}

const KEY = 'booking-bridge-demo';

export function readLog(): Entry[] {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
  } catch {
    return [];
  }
}

export function clearLog(): void {
  sessionStorage.removeItem(KEY);
}

export function addToLog(kind: Entry['kind'], title: string, value?: unknown): void {
  sessionStorage.setItem(KEY, JSON.stringify([...readLog(), { kind, title, tokens: inspect(value) }]));
}
