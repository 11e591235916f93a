import { type Clock, readClock } from './clock.ts';
import type { Host } from './host.ts';

/** Reads one payload by paths such as `MeetingTimes.0.UTCTime`, and keeps account of what it met. */
export interface Payload {
  /** Paths that every documented edition has, here missing, retyped or unparsable. */
  odd: string[];
  /** Characters of text read so far. */
  size: number;
  /** Text, or '' where there is none. */
  text(path: string): string;
  clock(path: string): Clock | undefined;
  list(path: string): unknown[];
  /** The texts of a list that only some editions have; what else is in it is left out. */
  texts(path: string): string[];
}

export const openPayload = (host: Host, root: unknown): Payload => {
  const at = (path: string): unknown =>
    path.split('.').reduce((value, key) => {
      const type = host.typeOf(value);
      return type === 'object' || type === 'array' ? (value as Record<string, unknown>)[key] : undefined;
    }, root);

  const read = <Result>(path: string, parse: (text: string) => Result): Result | undefined => {
    const value = at(path);
    let parsed: Result | undefined;
    if (typeof value === 'string') {
      payload.size += value.length;
      parsed = parse(value);
    }
    if (parsed === undefined) payload.odd.push(path);
    return parsed;
  };

  const listOf = (value: unknown): unknown[] => (host.typeOf(value) === 'array' ? (value as unknown[]) : []);

  const payload: Payload = {
    odd: [],
    size: 0,
    text: (path) => read(path, (text) => text) || '',
    clock: (path) => read(path, readClock),
    list: (path) => {
      const list = listOf(at(path));
      if (!list.length) payload.odd.push(path);
      return list;
    },
    texts: (path) => {
      const texts = listOf(at(path)).filter((value) => value && typeof value === 'string') as string[];
      payload.size += texts.join().length;
      return texts;
    },
  };
  return payload;
};
