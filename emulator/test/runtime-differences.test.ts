import { runInThisContext } from 'node:vm';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Grant } from '../src/permissions/index.ts';
import differences from './fixtures/runtime-differences.json' with { type: 'json' };
import { runCode } from './run-code.ts';

const { url, referrer, title, cookies, storage, page, show, permissions, programs } = differences;
const groups = [...new Set(programs.map(({ group }) => group))];

/** In the realm that hands the program's value out, as the page is in a browser. */
const write = runInThisContext(show) as (value: unknown) => unknown;

/** The page that every program found: loaded, so that GTM had pushed its own two events, too. */
function createWindow(): object {
  const { window } = new JSDOM(`<title>${title}</title>`, { url, referrer, runScripts: 'outside-only' });
  window.eval(page);
  window.eval("dataLayer.push({ event: 'gtm.dom' }, { event: 'gtm.load' })");
  return window;
}

/** Chance that shows a whole range in two throws. */
function alternating(): () => number {
  let high = false;
  return () => {
    high = !high;
    return high ? 0.95 : 0.05;
  };
}

/** What page code that calls the program writes down of its value, or of the error that it catches. */
function observe(code: string): unknown {
  const window = createWindow();
  const { returned, threw } = runCode(code, permissions as Grant[], {
    window,
    cookies,
    storage,
    random: alternating(),
  });
  return threw ? { throws: threw.message } : write(returned);
}

describe.each(groups)("A quirk of Google's runtime: %s", (group) => {
  const ofGroup = programs.filter((program) => program.group === group);
  // Compared as text: the order of keys is part of what was observed.
  it.each(ofGroup)('$code', ({ code, expect: expected }) => {
    expect(JSON.stringify(observe(code))).toBe(JSON.stringify(expected));
  });
});
