import type { Host } from '../host.ts';
import { type Clock, readClock } from './clock.ts';

/** Reads one payload by paths such as `MeetingTimes.0.UTCTime`, and keeps account of what it met. */
export interface Payload {
  /** Paths that every documented edition has, here missing, retyped or unparsable. */
  unexpectedPaths: string[];
  /** Characters of text read so far. */
  size: number;
  at(path: string): unknown;
  /** Text, or '' where there is none. */
  text(path: string): string;
  /** The same for a path that only some editions have: it is never odd. */
  maybe(path: string): string;
  clock(path: string): Clock | undefined;
  /** The paths of a list's items, of 201 at most: a list may claim any length. */
  list(path: string): string[];
}

export function openPayload(host: Host, root: unknown): Payload {
  const at = (path: string): unknown => {
    let value = root;
    // Not by `reduce`, which old libraries replace.
    path.split('.').forEach((key) => {
      value = value && typeof value === 'object' ? (value as Record<string, unknown>)[key] : undefined;
    });
    return value;
  };

  const read = (path: string, isOptional: boolean): string => {
    const value = at(path);
    if (typeof value === 'string') {
      payload.size += value.length;
      return value;
    }
    if (!isOptional) payload.unexpectedPaths.push(path);
    return '';
  };

  const payload: Payload = {
    unexpectedPaths: [],
    size: 0,
    at,
    maybe: (path) => read(path, true),
    text: (path) => read(path, false),
    clock: (path) => {
      const clock = readClock(read(path, true));
      if (!clock) payload.unexpectedPaths.push(path);
      return clock;
    },
    list: (path) => {
      const list = at(path);
      return host.typeOf(list) === 'array'
        ? (list as unknown[]).slice(0, 201).map((_, index) => path + '.' + index)
        : [];
    },
  };
  return payload;
}
