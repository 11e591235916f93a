import { describe, expect, it } from 'vitest';
import { openSite } from '../contract/open-site.ts';

/** What a script that is just running finds under the callback's name: ours, or the site's own. */
const whatFinds = (script: { src: string; text?: string }): 'ours' | "the site's" => {
  const { window } = openSite();
  const seen = window.SOAfterConfirmationFunction;
  Object.defineProperty(window.document, 'currentScript', { value: script, configurable: true });
  return window.SOAfterConfirmationFunction === seen ? 'ours' : "the site's";
};

describe('a script that looks for the callback while it runs', () => {
  it.each([
    'https://cdn.oncehub.com/mergedjs/so.js',
    'https://cdn.scheduleonce.com/mergedjs/so.js',
    'https://secure.scheduleonce.com/answer?callback=x',
  ])('finds ours if it is one of the vendor: %s', (src) => expect(whatFinds({ src })).toBe('ours'));

  it.each([
    'https://site.example/thanks.js',
    'https://evil-scheduleonce.com/so.js',
    'https://notoncehub.com/so.js',
    'https://www.scheduleonce.example/so.js',
  ])("finds the site's own if it is one of the page: %s", (src) =>
    expect(whatFinds({ src })).toBe("the site's"),
  );

  it("finds the site's own if it stands in the page and defines it, ours if it only calls it", () => {
    const defines = 'window.SOAfterConfirmationFunction = window.SOAfterConfirmationFunction || f;';
    expect(whatFinds({ src: '', text: defines })).toBe("the site's");
    expect(whatFinds({ src: '', text: 'SOAfterConfirmationFunction(answer);' })).toBe('ours');
  });
});
