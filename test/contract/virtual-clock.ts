/** Time that passes only by `advance`. Milliseconds since 1970, and in milliseconds. */
export interface VirtualClock {
  now(): number;
  setTimeout(work: () => void, ms: number): number;
  clearTimeout(handle: number): void;
  /** Runs what is due on the way, in order; between two timers `settle` lets promises get on. */
  advance(ms: number, settle: () => Promise<void>): Promise<void>;
  /** Sets the clock on the wall; timers do not notice. */
  turnTo(moment: number): void;
}

interface Timer {
  handle: number;
  due: number;
  work: () => void;
}

export const createClock = (start: number): VirtualClock => {
  let passed = 0;
  let shift = start;
  let count = 0;
  let timers: Timer[] = [];

  const next = (until: number): Timer | undefined =>
    timers.filter(({ due }) => due <= until).sort((a, b) => a.due - b.due || a.handle - b.handle)[0];

  return {
    now: () => shift + passed,
    setTimeout: (work, ms) => {
      count += 1;
      timers.push({ handle: count, due: passed + Math.max(0, Number(ms) || 0), work });
      return count;
    },
    clearTimeout: (handle) => {
      timers = timers.filter((timer) => timer.handle !== handle);
    },
    advance: async (ms, settle) => {
      const until = passed + ms;
      await settle();
      for (let timer = next(until); timer; timer = next(until)) {
        const { handle, due, work } = timer;
        timers = timers.filter((other) => other.handle !== handle);
        passed = due;
        work();
        await settle();
      }
      passed = until;
    },
    turnTo: (moment) => {
      shift = moment - passed;
    },
  };
};
