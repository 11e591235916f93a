import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { Entry } from '../contract/case.ts';
import { digestAtOnce } from '../contract/digest-at-once.ts';
import { BRIDGE } from '../contract/run-jsdom.ts';

const ASK = "bookingBridge('configure', { diagnostics: true });";

/**
 * A page whose own script hides our global, or does not, and asks for diagnostics before that unless `asks` says
 * what it does instead; three messages come in after it has loaded.
 */
const diagnose = async (script: string, asks = { before: ASK, late: '' }): Promise<unknown[]> => {
  const stub = `function bookingBridge() { (bookingBridge.q = bookingBridge.q || []).push(arguments); }
    ${asks.before}`;
  const scripts = [stub, BRIDGE, script].map((text) => `<script>${text}</script>`);
  const dom = new JSDOM(`<!doctype html><body>${scripts.join('')}`, {
    runScripts: 'dangerously',
    url: 'https://site.example/',
    beforeParse: (window) => {
      Object.defineProperty(window, 'crypto', {
        value: { subtle: { digest: digestAtOnce } },
        configurable: true,
      });
      Object.assign(window, { TextEncoder });
    },
  });
  const { window } = dom;
  await new Promise((resolve) => window.addEventListener('load', resolve));
  for (const height of [1, 2, 3])
    window.dispatchEvent(new window.MessageEvent('message', { data: { height } }));
  window.eval(asks.late);
  const layer = ((window as unknown as { dataLayer?: Entry[] }).dataLayer ?? []).map(
    ({ booking_diagnostic_code }) => booking_diagnostic_code,
  );
  window.close();
  return layer;
};

it('a top-level const that hides our callback is said, once', async () => {
  expect(await diagnose('const SOAfterConfirmationFunction = () => {};')).toEqual(['shadowed_callback']);
});

it('a hidden callback is said to whoever asks after it was found out, at once', async () => {
  const hide = 'const SOAfterConfirmationFunction = () => {};';
  expect(await diagnose(hide, { before: '', late: ASK })).toEqual(['shadowed_callback']);
  expect(await diagnose(hide, { before: '', late: ASK + ASK })).toEqual(['shadowed_callback']);
  expect(await diagnose(hide, { before: '', late: '' })).toEqual([]);
});

it('a top-level let is wrapped, so there is nothing to say', async () => {
  expect(await diagnose('let SOAfterConfirmationFunction = () => {};')).toEqual([]);
});

it('a declaration is wrapped, so there is nothing to say', async () => {
  expect(await diagnose('function SOAfterConfirmationFunction() {}')).toEqual([]);
});
