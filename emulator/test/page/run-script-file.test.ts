import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runScriptFile } from '../../src/page/run-script-file.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Loads a file as in a browser, where there is no Node to read it. */
function loadInBrowser(window: Record<string, unknown>) {
  vi.stubGlobal('process', undefined);
  const loaded = runScriptFile('/lib.js', window, () => undefined);
  vi.unstubAllGlobals();
  return loaded;
}

describe('a script file in a browser', () => {
  it.each([
    ['load', undefined],
    ['error', 'The file /lib.js did not load.'],
  ])('is an element of the page, which tells of its %s', async (event, message) => {
    const { window } = new JSDOM('', { url: 'https://site.example/' });
    const loaded = loadInBrowser(window as unknown as Record<string, unknown>);
    const element = window.document.querySelector('script');
    expect(element?.src).toBe('https://site.example/lib.js');
    element?.dispatchEvent(new window.Event(event));
    if (message === undefined) await expect(loaded).resolves.toBeUndefined();
    else await expect(loaded).rejects.toThrow(message);
  });

  it('cannot be loaded by a page without a document', async () => {
    await expect(loadInBrowser({})).rejects.toThrow('the page has no document');
  });
});
