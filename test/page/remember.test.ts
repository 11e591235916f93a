import { describe, expect, it } from 'vitest';
import { CLOCKS } from '../contract/case.ts';
import { hashText } from '../contract/hash-text.ts';
import { openSite, type Site } from '../contract/open-site.ts';
import { classicWithId, PARAMS } from '../contract/payloads.ts';
import type { TestWindow } from '../contract/prepare-window.ts';

const DAY_MS = 86_400_000;

/** What a browser keeps for a site from one page view to the next. */
const createDisk = (): { texts: Map<string, string>; mount: (window: TestWindow) => void } => {
  const texts = new Map<string, string>();
  const storage = {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, value: string) => void texts.set(key, value),
    removeItem: (key: string) => void texts.delete(key),
  };
  const mount = (window: TestWindow) =>
    void Object.defineProperty(window, 'localStorage', { value: storage, configurable: true });
  return { texts, mount };
};

type Disk = ReturnType<typeof createDisk>;

/** One page view: consent, settings, bookings; a later day if asked. */
const visit = async (
  disk: Disk,
  bookings: unknown[],
  { days = 30, consent = 'granted', after = 0, event = 'booking_confirmed' } = {},
): Promise<Site> => {
  const site = openSite((window, { clock }) => {
    disk.mount(window);
    clock.turnTo(CLOCKS.classic + after);
  });
  site.bridge('consent', { analytics_storage: consent });
  site.configure({ dedupeDays: days, eventName: event });
  for (const booking of bookings) site.book(booking);
  await site.clock.advance(3_000, site.settle);
  return site;
};

const booking = (id: string): unknown => classicWithId({ BookingId: [id] });

describe('what is remembered from one page view to the next', () => {
  it('is nothing unless asked', async () => {
    const disk = createDisk();
    await visit(disk, [undefined], { days: 0 });
    expect(disk.texts.size).toBe(0);
    expect((await visit(disk, [undefined], { days: 0 })).events()).toHaveLength(1);
  });

  it('is a booking: the next page view does not count it', async () => {
    const disk = createDisk();
    expect((await visit(disk, [undefined])).events()).toHaveLength(1);
    const again = await visit(disk, [undefined]);
    expect(again.events()).toEqual([]);
    expect(again.diagnosticCodes()).toEqual(['duplicate']);
    expect((await visit(disk, [booking('BKNG-2')])).events()).toHaveLength(1);
  });

  it('is forgotten after the days that were chosen', async () => {
    const disk = createDisk();
    await visit(disk, [undefined], { days: 2 });
    expect((await visit(disk, [undefined], { days: 2, after: 2 * DAY_MS - 1 })).events()).toEqual([]);
    expect((await visit(disk, [undefined], { days: 2, after: 2 * DAY_MS })).events()).toHaveLength(1);
  });

  it('does not hold up the site for the whole guard, since no tag will run', async () => {
    const disk = createDisk();
    await visit(disk, [undefined]);
    const site = openSite((window) => disk.mount(window));
    site.bridge('consent', { analytics_storage: 'granted' });
    site.configure({ dedupeDays: 30, waitForTagsMs: 3_000 });
    expect(site.book()).toBeUndefined();
    await site.clock.advance(10, site.settle);
    expect(site.calls).toHaveLength(1);
    await site.clock.advance(10_000, site.settle);
    expect(site.calls).toHaveLength(1);
    expect(site.events()).toEqual([]);
  });

  it('is nothing while consent is denied', async () => {
    const disk = createDisk();
    await visit(disk, [undefined], { consent: 'denied' });
    expect(disk.texts.size).toBe(0);
  });

  it('is nothing where nobody said a word about consent', async () => {
    const disk = createDisk();
    const site = openSite((window) => disk.mount(window));
    site.configure({ dedupeDays: 30 });
    site.book();
    await site.clock.advance(3_000, site.settle);
    expect(disk.texts.size).toBe(0);
  });

  it('is erased when consent is withdrawn', async () => {
    const disk = createDisk();
    const site = await visit(disk, [undefined]);
    expect(disk.texts.size).toBe(1);
    site.bridge('consent', { analytics_storage: 'denied' });
    expect(disk.texts.size).toBe(0);
  });

  it('is a hash, and nothing that the vendor or the customer wrote', async () => {
    const disk = createDisk();
    await visit(disk, [undefined]);
    const kept = JSON.stringify([...disk.texts]);
    expect(kept).toContain(hashText(PARAMS));
    for (const secret of [PARAMS, 'Smith', 'johnsmith', '2025550195', 'dana', 'meeting.'])
      expect(kept).not.toContain(secret);
  });

  it('is 50 bookings at most, the oldest goes first', async () => {
    const disk = createDisk();
    const ids = Array.from({ length: 60 }, (_, index) => `BKNG-${index}`);
    for (const id of ids) await visit(disk, [booking(id)]);
    const kept = JSON.stringify([...disk.texts]);
    const known = ids.filter((id) => kept.includes(hashText(id)));
    expect(known).toEqual(ids.slice(10));
    expect((await visit(disk, [booking('BKNG-59')])).events()).toEqual([]);
    expect((await visit(disk, [booking('BKNG-0')])).events()).toHaveLength(1);
  });

  it('is per event name', async () => {
    const disk = createDisk();
    await visit(disk, [undefined]);
    expect((await visit(disk, [undefined], { event: 'appointment' })).events()).toHaveLength(1);
    expect((await visit(disk, [undefined])).events()).toEqual([]);
  });

  it('outlives a line that is spoilt', async () => {
    const disk = createDisk();
    await visit(disk, [undefined]);
    for (const [key, text] of disk.texts) disk.texts.set(key, `spoilt\n${text}\n{"x":1}`);
    expect((await visit(disk, [undefined])).events()).toEqual([]);
    for (const key of disk.texts.keys()) disk.texts.set(key, 'spoilt');
    expect((await visit(disk, [undefined])).events()).toHaveLength(1);
  });
});
