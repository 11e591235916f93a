import { describe, expect, it } from 'vitest';
import { explainStart, readPort, startStudio } from '../../studio/serve.ts';

describe('the studio', () => {
  it('serves the site, its thank-you page and their files', async () => {
    const studio = await startStudio();
    const read = async (path: string) => {
      const response = await fetch(new URL(path, studio.url));
      return [response.status, await response.text()];
    };
    expect(await read('/')).toEqual([200, expect.stringContaining(studio.vendorOrigin)]);
    expect(await read('/thank-you')).toEqual([200, expect.stringContaining('See you in the garden')]);
    expect(await read('/panel.js')).toEqual([200, expect.stringContaining('google_tag_manager')]);
    expect(await read('/site.css')).toEqual([200, expect.stringContaining('--paper')]);
    expect(await read('/../package.json')).toEqual([404, 'There is no /package.json here.']);
    await studio.close();
  });

  it('names a port that is taken, and the way out', async () => {
    const studio = await startStudio();
    const port = Number(new URL(studio.url).port);
    const error = await startStudio({ port }).catch((reason: unknown) => reason);
    expect(explainStart(error)).toBe(
      `Port ${port} is taken. Choose another: PORT=0 npm start takes any free one.`,
    );
    await studio.close();
  });

  it('is on another site than the fake OnceHub', async () => {
    const studio = await startStudio();
    expect(new URL(studio.url).hostname).not.toBe(new URL(studio.vendorOrigin).hostname);
    await studio.close();
  });
});

describe('PORT', () => {
  it.each([
    [undefined, 8080],
    ['', 8080],
    ['0', 0],
    ['65535', 65_535],
  ])('%j is port %i', (written, port) => {
    expect(readPort(written)).toBe(port);
  });

  it.each(['65536', '-1', '80.5', 'http'])('%j is refused', (written) => {
    expect(() => readPort(written)).toThrow(`PORT is "${written}"`);
  });
});
