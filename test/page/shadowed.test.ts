import { webcrypto } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Entry } from '../contract/case.ts';
import { BRIDGE } from '../contract/run-jsdom.ts';

/** A page whose own script hides our global, or does not; three messages come in after it has loaded. */
const diagnose = async (script: string): Promise<unknown[]> => {
  const stub = `function bookingBridge() { (bookingBridge.q = bookingBridge.q || []).push(arguments); }
    bookingBridge('configure', { diagnostics: true });`;
  const scripts = [stub, BRIDGE, script].map((text) => `<script>${text}</script>`);
  const dom = new JSDOM(`<!doctype html><body>${scripts.join('')}`, {
    runScripts: 'dangerously',
    url: 'https://site.example/',
    beforeParse: (window) => {
      Object.defineProperty(window, 'crypto', { value: webcrypto, configurable: true });
      Object.assign(window, { TextEncoder });
    },
  });
  const { window } = dom;
  for (const height of [1, 2, 3]) {
    await sleep(10);
    window.dispatchEvent(new window.MessageEvent('message', { data: { height } }));
  }
  const layer = ((window as unknown as { dataLayer?: Entry[] }).dataLayer ?? []).map(
    ({ booking_diagnostic_code }) => booking_diagnostic_code,
  );
  window.close();
  return layer;
};

test('a top-level const that hides our callback is said, once', async () => {
  expect(await diagnose('const SOAfterConfirmationFunction = () => {};')).toEqual(['shadowed_callback']);
});

test('a top-level let is wrapped, so there is nothing to say', async () => {
  expect(await diagnose('let SOAfterConfirmationFunction = () => {};')).toEqual([]);
});

test('a declaration is wrapped, so there is nothing to say', async () => {
  expect(await diagnose('function SOAfterConfirmationFunction() {}')).toEqual([]);
});
