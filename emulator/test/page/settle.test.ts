import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTimers, SETTLE_CALLBACKS, SETTLE_MS } from '../../src/page/timers.ts';

describe('a page settles', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('at once when it has nothing to do', async () => {
    await expect(createTimers().settle()).resolves.toBeUndefined();
  });

  it('after callbacks that callbacks ask for, and promises that fail', async () => {
    const seen: string[] = [];
    const { later, track, settle } = createTimers();
    later(() => {
      seen.push('first');
      later(() => seen.push('second'), 5);
    });
    track(new Promise((_, reject) => setTimeout(() => reject(new Error('failed')), 10)));
    await settle();
    expect(seen).toEqual(['first', 'second']);
  });

  it('when a callback that re-arms itself has run so often, and stops it', async () => {
    let runs = 0;
    const { later, settle, swallowed } = createTimers();
    const again = () => {
      runs += 1;
      later(again);
    };
    later(again);
    await settle();
    expect(runs).toBe(SETTLE_CALLBACKS);
    expect(swallowed).toMatchObject([{ error: { message: expect.stringContaining('stopped after 1000') } }]);
    await new Promise((done) => setTimeout(done, 20));
    expect(runs).toBe(SETTLE_CALLBACKS);
  });

  it('when a promise does not end in time', async () => {
    vi.useFakeTimers();
    const { track, settle } = createTimers();
    track(new Promise(() => undefined));
    let settled = false;
    const waiting = settle().then(() => {
      settled = true;
    });
    await vi.advanceTimersByTimeAsync(SETTLE_MS - 1);
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
    expect(settled).toBe(true);
  });

  it('as often as one asks', async () => {
    const seen: number[] = [];
    const { later, settle } = createTimers();
    for (const round of [1, 2]) {
      later(() => seen.push(round));
      await Promise.all([settle(), settle()]);
      expect(seen).toHaveLength(round);
    }
  });
});
