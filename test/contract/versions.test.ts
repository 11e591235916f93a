import { describe, expect, it } from 'vitest';
import { createPageState, isPageState } from '../../src/core/page-state.ts';
import { STATE_VERSION } from '../../src/core/protocol.ts';
import { openTagPage } from '../template/tag/open-page.ts';
import { hashText } from './hash-text.ts';
import { openSite } from './open-site.ts';
import { classicWithId } from './payloads.ts';
import { createTestHost } from './run-core.ts';

const NEWER = STATE_VERSION + 1;

/** What a newer version of ours would leave on a page: keys that this one does not know, and a claim. */
const newerState = (claimed?: string) => ({
  version: NEWER,
  registrations: [{ name: 'GTM-NEWER 1', settings: {}, since: 12 }],
  claims: claimed ? { 'dataLayer booking_confirmed': [[claimed, '', Date.UTC(2018, 3, 23, 6, 45)]] } : {},
  consent: { ad_user_data: 'denied', personalization: 'granted' },
  sessions: ['of a later version'],
});

const [ID = ''] = (classicWithId() as { bookingInfo: { BookingId: string[] } }).bookingInfo.BookingId;

/** Both who may meet a page state of another version, and how each books. */
const targets = {
  bridge: async (state: unknown) => {
    const site = openSite((window) => {
      window.bookingBridgePage = state;
    });
    return {
      window: site.window as unknown as Record<string, unknown>,
      events: () => site.events().map(({ event, booking_id }) => [event, booking_id]),
      book: async () => {
        site.book(classicWithId());
        await site.settle();
      },
    };
  },
  tag: async (state: unknown) => {
    const page = openTagPage({ window: { bookingBridgePage: state } });
    await page.fire();
    return {
      window: page.window,
      events: () => page.entries().map(({ event, booking_id }) => [event, booking_id]),
      book: async () => void (await page.book(classicWithId())),
    };
  },
};

describe.each(Object.entries(targets))('the %s on a page with a newer version of ours', (_, open) => {
  it('counts, and keeps what it does not know', async () => {
    const page = await open(newerState());
    await page.book();
    expect(page.events()).toEqual([['booking_confirmed', hashText(ID)]]);
    expect(page.window.bookingBridgePage).toMatchObject({
      version: NEWER,
      sessions: ['of a later version'],
      consent: { personalization: 'granted' },
      claims: { 'dataLayer booking_confirmed': [[ID, expect.any(String), expect.any(Number)]] },
    });
    const { registrations } = page.window.bookingBridgePage as { registrations: unknown[] };
    expect(registrations[0]).toMatchObject({ name: 'GTM-NEWER 1', since: 12 });
  });

  it('does not count again what the newer one has claimed', async () => {
    const page = await open(newerState(ID));
    await page.book();
    expect(page.events()).toEqual([]);
  });
});

describe.each(Object.entries(targets))('the %s on a page whose state is not of ours', (_, open) => {
  it.each([
    ['nothing', undefined],
    ['a text', 'taken'],
    ['a number', 7],
    ['a state before versions', { registrations: [], claims: {}, consent: {} }],
    ['a version that is no number', { ...newerState(), version: 'two' }],
    ['no list of registrations', { ...newerState(), registrations: {} }],
    ['no claims', { ...newerState(), claims: undefined }],
    ['no consent', { ...newerState(), consent: null }],
  ])('starts one of its own in the place of %s', async (_name, state) => {
    const page = await open(state);
    await page.book();
    expect(page.events()).toHaveLength(1);
    expect(page.window.bookingBridgePage).toMatchObject({ version: STATE_VERSION });
  });
});

it('a new page state is one that every host takes', () => {
  const { host } = createTestHost(0);
  expect(isPageState(host.typeOf, createPageState())).toBe(true);
});
