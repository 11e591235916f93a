import type { Page } from 'gtm-template';
import { vi } from 'vitest';
import { digestAtOnce } from './digest-at-once.ts';

/** Stops the time of Node's timers, which are the emulator's: it passes while a page settles. Hashes take none. */
export function stopTime(start: number): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: start });
  vi.spyOn(globalThis.crypto.subtle, 'digest').mockImplementation(digestAtOnce);
}

/** Lets promises get on, while no time passes. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Waits until a page has nothing left to do; the time that this takes it is skipped. */
export async function settlePage(page: Page): Promise<void> {
  let isSettled = false;
  void page.settle().then(() => {
    isSettled = true;
  });
  await nextTask();
  while (!isSettled) {
    vi.advanceTimersToNextTimer();
    await nextTask();
  }
}

/** Lets so many milliseconds pass, and no more, even if the page still has something to do. */
export async function passTime(ms: number): Promise<void> {
  await nextTask();
  await vi.advanceTimersByTimeAsync(ms);
  await nextTask();
}
