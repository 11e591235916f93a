import { describe, expect, it } from 'vitest';
import { openTagPage } from './open-page.ts';

const pageWith = (digest: unknown, more: object = {}) =>
  openTagPage({ window: { isSecureContext: true, crypto: { subtle: { digest } }, ...more } });

describe('a page whose crypto has been replaced', () => {
  it.each([
    [
      'throws',
      () => {
        throw new Error('of the page');
      },
    ],
    ['answers no promise', () => 'done'],
    ['answers nothing', () => undefined],
    ['rejects', () => Promise.reject(new Error('of the page'))],
  ])('gets its event without an id where it %s', async (_name, digest) => {
    const site = pageWith(digest);
    await site.fire({ diagnostics: true });
    await site.book();
    expect(site.entries()).toMatchObject([{ event: 'booking_confirmed', booking_id: undefined }]);
    expect(site.diagnosticCodes()).toContain('no_hash');
  });
});

it('a data layer that throws leaves no unhandled rejection of ours', async () => {
  const site = openTagPage({
    window: {
      dataLayer: Object.assign([], {
        push: () => {
          throw new Error('of the page');
        },
      }),
    },
  });
  await site.fire();
  await site.book();
  expect(site.page.swallowedErrors.length).toBeGreaterThan(0);
  expect(site.page.swallowedErrors.filter(({ unhandledRejection }) => unhandledRejection)).toEqual([]);
});
