import type { Timers } from '../timers.ts';
import { isPlain } from './merge.ts';
import type { Model } from './model.ts';

/** What a container does with what is pushed. */
export interface Handling {
  containerId: string;
  timers: Timers;
  /** How long the tags of an event take, in milliseconds; its `eventTimeout` may be over sooner. */
  tagsTakeMs: number;
  /** Obeys a command that page code pushed, the `arguments` of a `gtag` call. */
  runCommand(command: unknown[], model: Model): void;
}

/** The containers that called the `eventCallback` of a message: each may do so once. */
const answered = new WeakMap<object, Set<string>>();

/**
 * Makes the handler of a container: messages change the model, commands run, functions are called with
 * access to the model; what those throw is noted. What sandboxed code pushed is told by `isWrapper`; only its messages count.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/datalayer
 */
export function createEntryHandler(
  model: Model,
  isWrapper: (entry: object) => boolean,
  { containerId, timers, tagsTakeMs, runCommand }: Handling,
): (entry: unknown) => void {
  let lastId = 0;

  function handleMessage(message: Record<string, unknown>): void {
    lastId += 1;
    // Onto the pushed object itself, as GTM does; nothing happens to a frozen one.
    if (!message['gtm.uniqueEventId']) Reflect.set(message, 'gtm.uniqueEventId', lastId);
    model.apply(message);
    const { eventCallback, eventTimeout } = message;
    if (typeof eventCallback !== 'function' || !isFirstAnswer(message, containerId)) return;
    const limit = typeof eventTimeout === 'number' && eventTimeout > 0 ? eventTimeout : tagsTakeMs;
    timers.later(() => eventCallback(containerId), Math.min(limit, tagsTakeMs), 'eventCallback');
  }

  function handle(entry: unknown): void {
    if (isPlain(entry)) {
      const message = isWrapper(entry) ? entry.value : entry;
      if (isPlain(message)) handleMessage(message);
    } else if (Object.prototype.toString.call(entry) === '[object Arguments]') {
      runCommand(Array.from(entry as ArrayLike<unknown>), model);
    } else if (typeof entry === 'function') {
      entry.call({ get: model.read, set: (key: string, value: unknown) => model.apply({ [key]: value }) });
    }
  }

  return (entry) => {
    try {
      handle(entry);
    } catch (error) {
      // A getter or a function of the page: the push that threw must not keep the next entry from its turn.
      timers.swallowed.push({ where: 'dataLayer', error });
    }
  };
}

function isFirstAnswer(message: object, containerId: string): boolean {
  const containers = answered.get(message) ?? new Set<string>();
  answered.set(message, containers);
  return !containers.has(containerId) && Boolean(containers.add(containerId));
}
