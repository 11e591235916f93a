/** What the page still has to do: callbacks on timers and promises, all counted so that one can wait for them. */
export interface Timers {
  /** Calls back after `delayMs`; what it throws is noted and goes no further. */
  later(callback: () => void, delayMs?: number, where?: string): void;
  /** Waits for a promise before the page counts as settled. */
  track(work: Promise<unknown>): void;
  /** Resolves once nothing is left to do, or once {@link SETTLE_CALLBACKS} or {@link SETTLE_MS} are over. */
  settle(): Promise<void>;
  /** What callbacks threw that GTM swallows. */
  readonly swallowed: SwallowedError[];
}

export interface SwallowedError {
  /** The API whose callback threw. */
  where: string;
  error: unknown;
  /** GTM does not catch it: the page gets an `unhandledrejection`. */
  unhandledRejection?: true;
}

/** A template that re-arms `callLater` for ever is stopped after so many callbacks while one waits for it. */
export const SETTLE_CALLBACKS = 1000;

/** How long to wait for scripts and timers, in milliseconds. */
export const SETTLE_MS = 5000;

export function createTimers(): Timers {
  const swallowed: SwallowedError[] = [];
  const open = new Set<object>();
  const waiting = new Set<() => void>();
  let callbacks = 0;

  function finish(work: object): void {
    open.delete(work);
    callbacks += 1;
    for (const check of [...waiting]) check();
  }

  function later(callback: () => void, delayMs = 0, where = 'page'): void {
    const work = {};
    open.add(work);
    setTimeout(() => {
      if (!open.has(work)) return;
      try {
        callback();
      } catch (error) {
        swallowed.push({ where, error });
      }
      finish(work);
    }, delayMs);
  }

  function track(work: Promise<unknown>): void {
    open.add(work);
    const done = () => finish(work);
    work.then(done, done);
  }

  function stop(): void {
    open.clear();
    const message = `The page was stopped after ${SETTLE_CALLBACKS} callbacks: look for one that asks for itself again.`;
    swallowed.push({ where: 'page', error: new Error(message) });
  }

  function settle(): Promise<void> {
    const limit = callbacks + SETTLE_CALLBACKS;
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(alarm);
        waiting.delete(check);
        resolve();
      };
      const check = () => {
        if (callbacks >= limit && open.size > 0) stop();
        if (open.size === 0) end();
      };
      const alarm = setTimeout(end, SETTLE_MS);
      waiting.add(check);
      check();
    });
  }

  return { later, track, settle, swallowed };
}
