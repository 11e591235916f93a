import { afterAll, describe, expect, it } from 'vitest';
import { CLOCKS } from './case.ts';
import type { PreparedWindow, TestWindow } from './prepare-window.ts';
import { evaluateBridge, openReusedPage } from './run-jsdom.ts';

const run = (window: TestWindow, script: string): unknown =>
  (window as unknown as { eval(source: string): unknown }).eval(script);

describe('a page that is used again', () => {
  const page = openReusedPage();
  afterAll(() => page.close());
  const use = <Result>(work: (prepared: PreparedWindow) => Result): Promise<Result> =>
    page.use(CLOCKS.classic, async (prepared) => work(prepared));

  it.each([
    ['a global', 'window.left = 1', 'typeof left', 'undefined'],
    ['a declared function', 'function left() {}', 'typeof left', 'undefined'],
    [
      'an accessor',
      "Object.defineProperty(window, 'left', { get: () => 1, configurable: true })",
      'typeof left',
      'undefined',
    ],
    ['a global that was replaced', 'window.TextEncoder = 7', 'typeof TextEncoder', 'function'],
    ['a global that was deleted', 'delete window.TextEncoder', 'typeof TextEncoder', 'function'],
    ['a method of every list', 'Array.prototype.last = () => 1', 'typeof [].last', 'undefined'],
    ['a built-in function that was replaced', 'Array.from = () => 7', 'Array.from([1])[0]', 1],
    ['another hash', 'crypto.subtle.digest = 7', 'typeof crypto.subtle.digest', 'function'],
    ['an item of storage', "localStorage.setItem('left', '1')", 'localStorage.length', 0],
    ['an item of the session', "sessionStorage.setItem('left', '1')", 'sessionStorage.length', 0],
    ['a cookie', "document.cookie = 'left=1'", 'document.cookie', ''],
    ['an element', "document.body.append('left')", 'document.body.textContent', ''],
    ['an anchor', "location.hash = 'left'", 'location.hash', ''],
    ['a handler', 'window.onmessage = () => {}', 'onmessage', null],
  ])('has lost %s', async (_, change, look, expected) => {
    const before = await use(({ window }) => run(window, look));
    expect(before).toBe(expected);
    const changed = await use(({ window }) => {
      run(window, change);
      return run(window, look);
    });
    expect(changed).not.toBe(expected);
    expect(await use(({ window }) => run(window, look))).toBe(expected);
  });

  it.each(['window', 'document', 'document.body'])('has no listener on %s left', async (target) => {
    let heard = 0;
    const hear = ({ window }: PreparedWindow): number => {
      run(window, `${target}.dispatchEvent(new Event('left'))`);
      return heard;
    };
    await use((prepared) => {
      prepared.window.count = () => {
        heard += 1;
      };
      run(prepared.window, `${target}.addEventListener('left', count)`);
      expect(hear(prepared)).toBe(1);
    });
    expect(await use(hear)).toBe(1);
  });

  it('runs no timer of an earlier use', async () => {
    let runs = 0;
    const count = (): void => {
      runs += 1;
    };
    await use(({ window }) => {
      window.setTimeout(count, 10);
    });
    await page.use(CLOCKS.classic, ({ clock, settle }) => clock.advance(1_000, settle));
    expect(runs).toBe(0);
  });

  it('begins each time with its own moment and its own errors', async () => {
    await use(({ window, clock, errors }) => {
      clock.turnTo(0);
      errors.push('left');
      expect((window.Date as DateConstructor).now()).toBe(0);
    });
    await use(({ window, errors }) => {
      expect((window.Date as DateConstructor).now()).toBe(CLOCKS.classic);
      expect(errors).toEqual([]);
    });
  });

  it('has nothing of a bridge that nobody uninstalled', async () => {
    await use(({ window }) => evaluateBridge(window));
    const keys = await use(({ keys: before }) => before.map(String));
    expect(keys).not.toContain('bookingBridge');
    expect(keys).not.toContain('SOAfterConfirmationFunction');
  });

  it('says what it cannot undo, and gives the next use another window', async () => {
    const spoilt = use(({ window }) => run(window, "Object.defineProperty(window, 'left', { value: 1 })"));
    await expect(spoilt).rejects.toThrow('window.left was changed for good');
    expect(await use(({ window }) => run(window, 'typeof left'))).toBe('undefined');
  });
});
