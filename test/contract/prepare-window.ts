import { createClock, type VirtualClock } from './virtual-clock.ts';

/** The parts of a window that the tests touch; jsdom's and a browser's alike. */
export type TestWindow = Window & Record<string, unknown>;

/** A window whose time stands still and whose hashes can be waited for. */
export interface PreparedWindow {
  window: TestWindow;
  clock: VirtualClock;
  /** Waits until no hash is under way and promises have got on. */
  settle(): Promise<void>;
  /** What the page's own error handlers would have seen. */
  errors: string[];
  /** The window's own keys, symbols included, as they were before anything of ours. */
  keys: PropertyKey[];
}

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Replaces the time of a fresh window and watches it. `Date` keeps all but its idea of now. */
export const prepareWindow = (window: TestWindow, start: number): PreparedWindow => {
  const clock = createClock(start);
  const RealDate = window.Date as DateConstructor;
  const { subtle } = window.crypto;
  const digest = subtle?.digest.bind(subtle);
  const errors: string[] = [];
  let underWay = 0;

  const VirtualDate = function (this: unknown, ...given: []) {
    return new RealDate(...(given.length ? given : ([clock.now()] as unknown as [])));
  };
  Object.assign(VirtualDate, { now: clock.now, UTC: RealDate.UTC, parse: RealDate.parse });
  VirtualDate.prototype = RealDate.prototype;
  Object.assign(window, {
    Date: VirtualDate,
    setTimeout: clock.setTimeout,
    clearTimeout: clock.clearTimeout,
  });
  if (digest) {
    let last: Promise<unknown> = Promise.resolve();
    // In turn: engines hash on several threads, and two events of one booking would change places now and then.
    subtle.digest = (...given) => {
      underWay += 1;
      const mine = digest(...given);
      const inTurn = last.then(() => mine);
      last = inTurn.catch(() => {});
      return inTurn.finally(() => {
        underWay -= 1;
      });
    };
  }
  window.addEventListener('error', (event) => errors.push(`the page saw an error: ${event.message}`));
  window.addEventListener('unhandledrejection', (event) =>
    errors.push(`the page saw an unhandled rejection: ${String(event.reason)}`),
  );
  const settle = async (): Promise<void> => {
    await nextTask();
    while (underWay > 0) await nextTask();
    await nextTask();
  };
  return { window, clock, settle, errors, keys: Reflect.ownKeys(window) };
};
