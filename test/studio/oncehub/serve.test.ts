import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeOnceHub, startFakeOnceHub } from '../../../studio/oncehub/serve.ts';

let vendor: FakeOnceHub;

beforeAll(async () => {
  vendor = await startFakeOnceHub();
});

afterAll(() => vendor.close());

const FORM = {
  path: '/dana',
  zone: 'Europe/London',
  service: 'Live demo',
  start: '2030-01-07T10:00:00.000Z',
  name: 'Ann <b>',
  email: 'ann@example.com',
  country: '44',
  number: '07700 900123',
};

async function book(form: object): Promise<Response> {
  return fetch(`${vendor.origin}/bookings`, { method: 'POST', body: JSON.stringify({ ...FORM, ...form }) });
}

async function fetchMeeting(query: string): Promise<unknown[]> {
  const [message] = await (await book({ query })).json();
  const url = `${vendor.origin}/meetings/${message.meeting}`;
  return [await (await fetch(url)).json(), await (await fetch(url)).json()];
}

describe('the fake OnceHub', () => {
  it('hands the data of a meeting out once, then an error', async () => {
    expect(await fetchMeeting('')).toMatchObject([
      { errorStatus: 0, bookingInfo: { EventTypeName: 'Live demo', CustomerPhone: '44-7700900123' } },
      { errorStatus: 1, bookingInfo: { statusCode: '0' } },
    ]);
  });

  it('can fail at first, and can hand out the same data twice', async () => {
    expect(await fetchMeeting('answer=no-info&repeat=booking')).toMatchObject([
      { errorStatus: 1, bookingInfo: null },
      { errorStatus: 0 },
    ]);
  });

  it('takes the time that was asked for', async () => {
    const begin = performance.now();
    await fetchMeeting('dataDelay=60');
    expect(performance.now() - begin).toBeGreaterThan(110);
  });

  it('sends its scripts late when it is asked to', async () => {
    const begin = performance.now();
    expect((await fetch(`${vendor.origin}/mergedjs/so.js?lateBy=80`)).status).toBe(200);
    expect(performance.now() - begin).toBeGreaterThan(75);
    expect((await fetch(`${vendor.origin}/mergedjs/so.js?late=80`)).status).toBe(400);
  });

  it('keeps no data where the callback gets no argument', async () => {
    const [message] = await (await book({ query: 'argument=none' })).json();
    expect(message).toEqual({ sender: 'booking-page', kind: 'confirmed', meeting: null });
  });

  it('counts identifiers on within one seed', async () => {
    const ids = [];
    for (let visit = 0; visit < 2; visit += 1) {
      const [{ payload }] = await (await book({ path: '/cal/BKC-1', query: 'seed=a' })).json();
      ids.push(payload.id);
    }
    expect(ids[0]).toMatch(/^BKNG-[A-Z0-9]{12}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it('says which service, start or switch is wrong', async () => {
    expect(await (await book({ service: 'Nothing' })).text()).toContain('has no service "Nothing"');
    expect(await (await book({ start: 'soon' })).text()).toContain('"soon" is no start');
    const bad = await book({ query: 'utm=deep' });
    expect([bad.status, await bad.text()]).toEqual([400, expect.stringContaining('"deep"')]);
  });

  it('serves a booking page at every address', async () => {
    const page = await (await fetch(`${vendor.origin}/hazel-and-rye?now=2030-01-04T12:00:00Z`)).text();
    expect(page).toContain('Book with Hazel');
    expect(page).toContain('2030-01-07T08:00:00.000Z');
    expect(await (await fetch(`${vendor.origin}/anyone`)).text()).toContain('Book with Dana');
  });

  it('offers no meeting on a weekend', async () => {
    const page = await (await fetch(`${vendor.origin}/dana?now=2030-01-03T12:00:00Z`)).text();
    expect(page).not.toContain('2030-01-05T');
    expect(page).not.toContain('2030-01-06T');
  });

  it('spoofs a booking word for word from an origin of its own', async () => {
    expect(vendor.spoofOrigin).not.toBe(vendor.origin);
    const page = await (await fetch(`${vendor.spoofOrigin}/spoof/cal/BKC-1`)).text();
    expect(page).toContain('"type":"oncehub.booking.scheduled"');
  });

  it('says that its port is taken', async () => {
    const port = Number(new URL(vendor.origin).port);
    await expect(startFakeOnceHub({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
