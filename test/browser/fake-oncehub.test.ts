import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FakeOnceHub, startFakeOnceHub } from '../../studio/oncehub/serve.ts';
import { type Switches, writeSwitches } from '../../studio/oncehub/switches.ts';
import { book } from './book.ts';
import { describeEngines } from './drivers/describe-engines.ts';
import type { Page } from './drivers/engine.ts';
import { type PageServer, servePages } from './serve-page.ts';

const AUTO: Partial<Switches> = { autoBook: 1, height: 50 };

/** Keeps what arrives, with `undefined` and errors written out. */
const RECORD = `
  const calls = [], messages = [], errors = [];
  addEventListener('message', (event) => messages.push([event.origin, event.data]));
  addEventListener('error', (event) => errors.push(event.message));`;

const CALLBACK = `function SOAfterConfirmationFunction(...given) { calls.push(given); }`;

let vendor: FakeOnceHub;
let site: PageServer;
let html = '';

beforeAll(async () => {
  vendor = await startFakeOnceHub();
  site = await servePages({ '/': () => html });
});

afterAll(async () => {
  site.close();
  await vendor.close();
});

function classic(switches: Partial<Switches>, script = CALLBACK): string {
  return `<script>${RECORD}</script>
    <div id="SOIDIV_dana" data-so-page="dana" data-height="550"></div>
    <script src="${vendor.origin}/mergedjs/so.js?${writeSwitches(switches)}"></script>
    <script>${script}</script>`;
}

function calendar(attributes: string, switches: Partial<Switches>): string {
  return `<script>${RECORD}</script>
    <div data-oh-booking-calendar-id="BKC-03WJV0R52Z" ${attributes}></div>
    <script src="${vendor.origin}/cal/embed.js?${writeSwitches(switches)}"></script>`;
}

describeEngines('the fake OnceHub', (engine) => {
  async function open(page: string, query = ''): Promise<Page> {
    html = `<!doctype html>${page}`;
    return engine().open(`${site.origin}/${query}`);
  }

  async function read(page: Page, expression: string): Promise<unknown> {
    return JSON.parse(await page.evaluate(`JSON.stringify(${expression})`));
  }

  it('is booked by hand and calls the site back once, with the booking', async () => {
    const page = await open(classic({}));
    await book(page.frame('iframe'));
    await page.waitFor('calls.length > 0');
    expect(await read(page, 'calls')).toMatchObject([
      [{ errorStatus: 0, bookingInfo: { CustomerName: 'Carrie Customer', CustomerPhone: '44-7700900123' } }],
    ]);
    await page.close();
  });

  it('passes nothing, in the copy of 2016', async () => {
    const page = await open(classic({ ...AUTO, argument: 'none' }));
    await page.waitFor('calls.length > 0');
    expect(await read(page, 'calls')).toEqual([[]]);
    await page.close();
  });

  it('calls once per load of its script, and only the first gets the data', async () => {
    const page = await open(classic({ ...AUTO, loads: 3 }));
    await page.waitFor('calls.length === 3');
    const status = (await read(page, 'calls.map(([data]) => data.errorStatus)')) as number[];
    expect(status.sort()).toEqual([0, 1, 1]);
    expect(await read(page, 'document.querySelectorAll("iframe").length')).toBe(1);
    await page.close();
  });

  it('finds a function that hides behind a top-level const', async () => {
    const page = await open(
      classic(AUTO, 'const SOAfterConfirmationFunction = (...given) => calls.push(given);'),
    );
    await page.waitFor('calls.length > 0');
    expect(await read(page, 'typeof window.SOAfterConfirmationFunction')).toBe('undefined');
    await page.close();
  });

  it('does not resize after the site has thrown', async () => {
    const resized = 'document.querySelector("iframe").height === "520"';
    const calm = await open(classic({ ...AUTO, height: 0 }));
    await calm.waitFor(resized);
    await calm.close();
    const thrown = await open(
      classic({ ...AUTO, height: 0 }, 'function SOAfterConfirmationFunction() { throw new Error("site"); }'),
    );
    await thrown.waitFor('errors.length > 0');
    expect(await read(thrown, resized)).toBe(false);
    await thrown.close();
  });

  it('reports its height again and again, unless it is told not to', async () => {
    const heights = 'messages.filter(([, data]) => data.kind === "height").length';
    const page = await open(classic({ height: 50 }));
    await page.waitFor(`${heights} > 3`);
    await page.close();
    const silent = await open(classic({ ...AUTO, height: 0 }));
    await silent.waitFor('calls.length > 0');
    expect(await read(silent, heights)).toBe(0);
    await silent.close();
  });

  it('posts each step of a calendar from its own origin, with the campaign of the page', async () => {
    const page = await open(calendar('data-vendor-utm="nested"', AUTO), '?utm_source=newsletter');
    const steps = 'messages.filter(([, data]) => data.type).map(([origin, { type }]) => [origin, type])';
    await page.waitFor(`${steps}.length === 3`);
    expect(((await read(page, steps)) as string[][]).sort()).toEqual([
      [vendor.origin, 'oncehub.booking.scheduled'],
      [vendor.origin, 'oncehub.booking_calendar.loaded'],
      [vendor.origin, 'oncehub.booking_calendar.time_slot_selected'],
    ]);
    const booking =
      'messages.map(([, data]) => data).find(({ type }) => type === "oncehub.booking.scheduled")';
    expect(await read(page, booking)).toMatchObject({ payload: { utm_params: { source: 'newsletter' } } });
    await page.close();
  });

  it('can post a spoofed message, which only its origin gives away', async () => {
    const page = await open(
      `<script>${RECORD}</script><iframe src="${vendor.spoofOrigin}/spoof/cal/BKC-1"></iframe>`,
    );
    await page.waitFor('messages.length === 1');
    await page.frame('iframe').click('#spoof');
    await page.waitFor('messages.length === 2');
    expect(await read(page, 'messages[1]')).toMatchObject([
      vendor.spoofOrigin,
      { type: 'oncehub.booking.scheduled', payload: { status: 'scheduled' } },
    ]);
    await page.close();
  });
});
