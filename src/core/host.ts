import type { DiagnosticCode } from './generated/codes.ts';
import type { PageState } from './protocol.ts';

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
  /** The wall clock at a moment (ms since 1970) in an IANA zone, as `2018-04-25T06:45:00`; undefined if unknown. */
  localTime(moment: number, zone: string): string | undefined;
  typeOf(value: unknown): TypeName;
  /** Undoes percent-encoding; undefined where that is malformed. */
  decode(text: string): string | undefined;
  /**
   * Lower-case hex SHA-256 of each text as UTF-8, undefined where none can be had. `done` is called once,
   * never before this returns, and soon: a host with timers answers within 500 ms in any case.
   */
  hash(texts: string[], done: (hashes: (string | undefined)[]) => void): void;
  /** A host without timers need not call back: what is asked of it is then done by `onTags`. */
  delay(work: () => void, ms: number): void;
  /**
   * Appends to the array of that name, which GTM may or may not have made yet. `onTags` is called when the
   * tags of this entry have run; by a host without timers after `limitMs` at the latest. False where the data layer
   * is known not to have taken it.
   */
  // biome-ignore lint/suspicious/noConfusingVoidType: a host that cannot know answers nothing.
  push(dataLayerName: string, entry: Entry, onTags?: () => void, limitMs?: number): boolean | void;
  /** What everything of ours on this page shares. Read it anew each time: another copy may have written it. */
  pageState(): PageState;
  savePageState(state: PageState): void;
  /** The text that was saved on this site, in any shape; null or undefined where there is or can be none. */
  loadText(): string | null | undefined;
  saveText(text: string): void;
  eraseText(): void;
  /** Whether consent of this type was given. */
  isGranted(type: string): boolean;
  /** Calls `go` once: now if `isReady`, else as soon as a change of consent or settings has made it so. */
  wait(isReady: () => boolean, go: () => void): void;
  /** Looks again at what waits, after consent or settings have changed. */
  resume(): void;
  /** Reports what was not counted or was unexpected; silent unless debugging. */
  report(code: DiagnosticCode, detail?: string): void;
}
