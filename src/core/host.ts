import type { NoteCode } from './booking.ts';
import type { PageRecord } from './record.ts';

export type TypeName =
  | 'undefined'
  | 'null'
  | 'boolean'
  | 'number'
  | 'string'
  | 'array'
  | 'object'
  | 'function';

/** One entry for a data layer; a fresh object each time, never shared, frozen or reused. */
export type Entry = Record<string, unknown>;

/** All that the pipeline needs of the place it runs in. A page and GTM's sandbox each offer one. */
export interface Host {
  /** Milliseconds since 1970. */
  now(): number;
  typeOf(value: unknown): TypeName;
  /**
   * Lower-case hex SHA-256 of each text as UTF-8, undefined where none can be had. `done` is called once,
   * never before this returns, and soon: a host with timers answers within 500 ms whatever happens.
   */
  hash(texts: string[], done: (hexes: (string | undefined)[]) => void): void;
  /** Appends to the array of that name, which GTM may or may not have made yet. */
  push(dataLayerName: string, entry: Entry): void;
  /** What everything of ours on this page shares. Read it anew each time: another copy may have written it. */
  record(): PageRecord;
  save(record: PageRecord): void;
  /** Says what was not counted or looked odd; silent unless someone asked to hear it. */
  note(code: NoteCode, detail?: string): void;
}
