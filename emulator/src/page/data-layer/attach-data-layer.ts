import { createEntryQueue } from './entry-queue.ts';
import { createEntryHandler, type Handling } from './handle-entry.ts';
import { createModel, type Model } from './model.ts';

/** The data layer as one container sees it. */
export interface DataLayer {
  /** The page's own array, such as `window.dataLayer`. */
  readonly array: unknown[];
  readonly model: Model;
  /** Pushes for sandboxed code: the array gets `{value: message}`, and commands do not run. */
  pushFromSandbox(...messages: unknown[]): number;
  /** Puts a command of GTM's own (`gtagSet`) behind what was pushed before it. */
  enqueue(command: () => void): void;
  /** As `enqueue`, but never at once: the code that gave the command does not see its effect. */
  command(run: () => void): void;
  /** Runs `work` as a tag of the event being handled: what is pushed meanwhile waits for its end. */
  whileHandling<Result>(work: () => Result): Result;
}

/** How to detach the container of this id that already listens to an array. */
const attached = new WeakMap<unknown[], Map<string, () => void>>();

/**
 * Attaches a container to the page's array: takes in what is there, then what is pushed, first in first out.
 * Takes the place of a container of the same id that an earlier page attached to the same array.
 */
export function attachDataLayer(array: unknown[], handling: Handling): DataLayer {
  const containers = attached.get(array) ?? new Map<string, () => void>();
  attached.set(array, containers);
  containers.get(handling.containerId)?.();

  const model = createModel();
  const queue = createEntryQueue();
  const wrappers = new WeakSet<object>();
  const handle = createEntryHandler(model, (entry) => wrappers.has(entry), handling);
  const receive = (entries: unknown[]) => queue.enqueue(...entries.map((entry) => () => handle(entry)));
  containers.set(handling.containerId, listen(array, receive));
  receive([...array]);

  return {
    array,
    model,
    enqueue: queue.enqueue,
    command(run) {
      if (queue.busy()) queue.enqueue(run);
      else handling.timers.track(Promise.resolve().then(() => queue.enqueue(run)));
    },
    whileHandling: queue.whileHandling,
    pushFromSandbox(...messages) {
      const entries = messages.map((value) => ({ value }));
      for (const entry of entries) wrappers.add(entry);
      return array.push(...entries);
    },
  };
}

/** Replaces the array's own `push`, as GTM does; a later container replaces ours. Gives what ends it. */
function listen(array: unknown[], receive: (entries: unknown[]) => void): () => void {
  const { push } = array;
  let listening = true;
  const pushAndReceive = (...entries: unknown[]) => {
    const length = push.apply(array, entries);
    if (listening) receive(entries);
    return length;
  };
  replacePush(array, pushAndReceive);
  return () => {
    listening = false;
    if (array.push === pushAndReceive) replacePush(array, push);
  };
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
