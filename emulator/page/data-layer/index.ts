import type { Timers } from '../timers.ts';
import { isPlain } from './merge.ts';
import { createModel, type Model } from './model.ts';

/** The data layer as one container sees it. */
export interface DataLayer {
  /** The page's own array, such as `window.dataLayer`. */
  readonly array: unknown[];
  readonly model: Model;
  /** Pushes for sandboxed code: the array gets `{value: message}`, and commands are not obeyed. */
  pushFromSandbox(...messages: unknown[]): number;
  /** Puts a command of GTM's own (`gtagSet`, consent) in line behind what was pushed before it. */
  enqueue(command: () => void): void;
  /** Runs `work` as a tag of the event being handled: what is pushed meanwhile waits for its end. */
  whileHandling<Result>(work: () => Result): Result;
}

export interface DataLayerOptions {
  containerId: string;
  timers: Timers;
  /** How long the tags of an event take, in milliseconds; its `eventTimeout` may be over sooner. */
  tagsTakeMs: number;
  /** Obeys a command that page code pushed, the `arguments` of a `gtag` call. */
  obey(command: unknown[], model: Model): void;
}

/** How to detach the container of this id that already listens to an array. */
const attached = new WeakMap<unknown[], Map<string, () => void>>();

/** The containers that called the `eventCallback` of a message: each may do so once. */
const answered = new WeakMap<object, Set<string>>();

/**
 * Attaches a container to the page's array: takes in what is there, then what is pushed, first in first out.
 * Takes the place of a container of the same id that an earlier page attached to the same array.
 */
export function attachDataLayer(array: unknown[], options: DataLayerOptions): DataLayer {
  const containers = attached.get(array) ?? new Map<string, () => void>();
  attached.set(array, containers);
  containers.get(options.containerId)?.();
  const { detach, dataLayer } = listen(array, options);
  containers.set(options.containerId, detach);
  return dataLayer;
}

function listen(array: unknown[], { containerId, timers, tagsTakeMs, obey }: DataLayerOptions) {
  const model = createModel();
  const wrappers = new WeakSet<object>();
  const queue: (() => void)[] = [];
  let busy = false;
  let lastId = 0;

  function drain(): void {
    if (busy) return;
    busy = true;
    try {
      for (let next = queue.shift(); next; next = queue.shift()) next();
    } finally {
      busy = false;
    }
  }

  function handle(entry: unknown): void {
    if (isPlain(entry)) {
      const fromSandbox = wrappers.has(entry);
      const message = fromSandbox ? entry.value : entry;
      if (isPlain(message)) handleMessage(message);
    } else if (Object.prototype.toString.call(entry) === '[object Arguments]') {
      obey([...(entry as ArrayLike<unknown> & Iterable<unknown>)], model);
    } else if (typeof entry === 'function') {
      entry.call({ get: model.read, set: (key: string, value: unknown) => model.apply({ [key]: value }) });
    }
  }

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

  function receive(entries: unknown[]): void {
    for (const entry of entries) queue.push(() => handle(entry));
    drain();
  }

  const push = array.push;
  let listening = true;
  // As GTM does: the array's own `push` is replaced, the next container replaces ours.
  const pushAndReceive = (...entries: unknown[]) => {
    const length = push.apply(array, entries);
    if (listening) receive(entries);
    return length;
  };
  replacePush(array, pushAndReceive);
  receive([...array]);

  function detach(): void {
    listening = false;
    if (array.push === pushAndReceive) replacePush(array, push);
  }

  const dataLayer: DataLayer = {
    array,
    model,
    pushFromSandbox(...messages) {
      const entries = messages.map((value) => ({ value }));
      for (const entry of entries) wrappers.add(entry);
      return array.push(...entries);
    },
    enqueue(command) {
      queue.push(command);
      drain();
    },
    whileHandling(work) {
      if (busy) return work();
      busy = true;
      try {
        return work();
      } finally {
        busy = false;
        drain();
      }
    },
  };
  return { dataLayer, detach };
}

function isFirstAnswer(message: object, containerId: string): boolean {
  const containers = answered.get(message) ?? new Set<string>();
  answered.set(message, containers);
  return !containers.has(containerId) && Boolean(containers.add(containerId));
}

/** Hidden from enumeration, unlike GTM's own, so that a caller can compare the array with a plain one. */
function replacePush(array: unknown[], push: (...entries: unknown[]) => number): void {
  Object.defineProperty(array, 'push', {
    value: push,
    configurable: true,
    writable: true,
    enumerable: false,
  });
}
