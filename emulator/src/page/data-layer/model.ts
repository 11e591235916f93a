import { expand, merge, readModel } from './merge.ts';

/** What GTM has made of the messages so far. */
export interface Model {
  /** Version 2 of the data layer: the merged model, read by dotted path. */
  read(path: string): unknown;
  /** Version 1: the last value pushed under this very key. */
  readLast(key: string): unknown;
  apply(message: Record<string, unknown>): void;
}

/**
 * A message with `_clear: true` blanks its own keys before they are set; keys that it does not name stay. An
 * event never sees the `eventModel` of the event before it.
 *
 * @see https://support.google.com/tagmanager/answer/6164391
 */
export function createModel(): Model {
  let merged: Record<string, unknown> = {};
  const last = new Map<string, unknown>();

  function set(key: string, value: unknown): void {
    merged = merge(merged, expand(key, value)) as Record<string, unknown>;
  }

  return {
    read: (path) => readModel(merged, path),
    readLast: (key) => last.get(key),
    apply(message) {
      if (message.event !== undefined) {
        delete merged.eventModel;
        last.delete('eventModel');
      }
      const keys = Object.keys(message).filter((key) => key !== '_clear');
      if (message._clear === true) for (const key of keys) set(key, undefined);
      for (const key of keys) {
        set(key, message[key]);
        last.set(key, message[key]);
      }
    },
  };
}
