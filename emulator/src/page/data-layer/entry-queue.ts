/** What waits its turn: first in, first out, one at a time. */
export interface EntryQueue {
  /** Runs the work now, or after what is being handled and what stands before it. */
  enqueue(...work: (() => void)[]): void;
  /** Whether something is being handled. */
  busy(): boolean;
  /** Runs `work` as a part of what is being handled: what is enqueued meanwhile waits for its end. */
  whileHandling<Result>(work: () => Result): Result;
}

export function createEntryQueue(): EntryQueue {
  const waiting: (() => void)[] = [];
  let busy = false;

  function whileHandling<Result>(work: () => Result): Result {
    if (busy) return work();
    busy = true;
    try {
      return work();
    } finally {
      busy = false;
      drain();
    }
  }

  function drain(): void {
    if (busy) return;
    busy = true;
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) next();
    } finally {
      busy = false;
    }
  }

  return {
    whileHandling,
    busy: () => busy,
    enqueue(...work) {
      waiting.push(...work);
      drain();
    },
  };
}
