import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Studio, startStudio } from '../../studio/serve.ts';
import { book } from './book.ts';
import { describeEngines } from './drivers/describe-engines.ts';
import type { Page } from './drivers/engine.ts';

const PERSONAL = ['Carrie', 'carrie.customer@example.com', '7700900123', 'Params=', 'BKNG-'];

/** Longer than anything that could still push a second event, in milliseconds. */
const QUIET_MS = 1_000;

let studio: Studio;

beforeAll(async () => {
  studio = await startStudio();
});

afterAll(() => studio.close());

describeEngines('the demo', (engine) => {
  async function bookOnDemo(query: string): Promise<Page> {
    const page = await engine().open(`${studio.url}?${query}`);
    await book(page.frame('.embed iframe'));
    return page;
  }

  async function expectOneEvent(page: Page): Promise<void> {
    await page.waitFor('document.querySelector("#panel [data-count]").textContent === "1 event"');
    await page.evaluate(`new Promise((resolve) => setTimeout(resolve, ${QUIET_MS}, "quiet"))`);
    expect(await page.evaluate('document.querySelector("#panel [data-count]").textContent')).toBe('1 event');
  }

  const readTexts = async (page: Page, selector: string): Promise<string[]> =>
    JSON.parse(
      await page.evaluate(
        `JSON.stringify([...document.querySelectorAll(${JSON.stringify(selector)})].map((element) => element.textContent))`,
      ),
    );

  it.each([
    ['a booking page', 'product=classic', 'oncehub_classic'],
    ['a booking page that reports twice', 'product=classic&twice=on', 'oncehub_classic'],
    ['a calendar', 'product=calendar', 'oncehub_calendar'],
    ['a calendar that reports twice', 'product=calendar&twice=on', 'oncehub_calendar'],
  ])('counts a booking on %s once', async (_, query, source) => {
    const page = await bookOnDemo(query);
    await expectOneEvent(page);
    const [pushed = ''] = await readTexts(page, '#pushes pre');
    expect(pushed).toContain(`booking_source: "${source}"`);
    expect(pushed).toMatch(/booking_id: "[0-9a-f]{64}"/);
    expect(pushed).toContain('booking_value: 95');
    expect(page.console).toEqual([]);
    await page.close();
  });

  it('shows what the vendor handed over, and pushes nothing personal of it', async () => {
    const page = await bookOnDemo('product=classic');
    await expectOneEvent(page);
    const payload = (await readTexts(page, '#payloads pre')).join();
    const pushed = (await readTexts(page, '#pushes pre')).join();
    for (const text of PERSONAL) {
      expect(payload).toContain(text);
      expect(pushed).not.toContain(text);
    }
    await page.close();
  });

  it('pushes the personal part when consent comes after the booking', async () => {
    const page = await bookOnDemo('product=classic');
    await expectOneEvent(page);
    await page.click('[data-consent="ad_user_data"][data-word="granted"]');
    await page.waitFor('dataLayer.some(({ event }) => event === "booking_confirmed_user_data")');
    await expectOneEvent(page);
    await page.close();
  });

  it.each([
    ['', 'redirect=on&second=on'],
    [', which the vendor reports twice', 'redirect=on&second=on&twice=on'],
  ])('has the event before the site leaves for its thank-you page%s', async (_, query) => {
    const page = await bookOnDemo(query);
    await page.waitFor('location.pathname === "/thank-you"');
    await expectOneEvent(page);
    const answers = await readTexts(page, '#pushes .answer');
    expect(answers).toEqual(['GTM-GARDEN1: its tags have run', 'GTM-GARDEN2: its tags have run']);
    expect(await page.evaluate('String(document.querySelector("[name=redirect]").checked)')).toBe('true');
    await page.close();
  });

  it('starts again with nothing counted', async () => {
    const page = await bookOnDemo('product=classic#book');
    await expectOneEvent(page);
    await page.click('#reset');
    await page.waitFor('document.querySelector("#panel [data-count]")?.textContent === "0 events"');
    expect(await readTexts(page, '#pushes pre')).toEqual([]);
    await page.close();
  });

  it('keeps the keyboard at the switch that was changed', async () => {
    const page = await engine().open(studio.url);
    await page.click('[name="twice"]');
    await page.waitFor('location.search.includes("twice") && document.readyState === "complete"');
    expect(await page.evaluate('String(document.activeElement?.name)')).toBe('twice');
    await page.close();
  });
});
