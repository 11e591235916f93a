import { describe, expect, it } from 'vitest';
import { classicWithId } from '../../contract/payloads.ts';
import { type Callback, openTagPage } from './open-page.ts';

interface Record_ {
  registrations: { name: string }[];
}

describe('the wrapper', () => {
  it('is one, however often the tag fires', async () => {
    const site = openTagPage();
    expect((await site.fire()).status).toBe('success');
    const wrapper = site.window.SOAfterConfirmationFunction;
    expect((await site.fire()).status).toBe('success');
    expect((await site.fire()).status).toBe('success');
    expect(site.window.SOAfterConfirmationFunction).toBe(wrapper);
    await site.book();
    expect(site.events()).toEqual(['booking_confirmed']);
  });

  it('is one, although another container has the tag too: one event', async () => {
    const site = openTagPage({ containerId: 'GTM-A' });
    const other = site.addContainer('GTM-B');
    await site.fire();
    const wrapper = site.window.SOAfterConfirmationFunction;
    expect((await other.fire()).status).toBe('success');
    expect(site.window.SOAfterConfirmationFunction).toBe(wrapper);
    const { registrations } = site.window.bookingBridgePage as Record_;
    expect(registrations.map(({ name }) => name)).toEqual(['GTM-A 1', 'GTM-B 1']);
    await site.book();
    expect(site.events()).toEqual(['booking_confirmed']);
  });

  it.each([
    ['read-only', { value: () => 'answer' }],
    ['of a getter', { get: () => () => 'answer' }],
  ])(
    'is none where the callback is %s: the tag fails, takes no slot, and says so',
    async (_what, property) => {
      const site = openTagPage({ previewMode: true });
      Object.defineProperty(site.window, 'SOAfterConfirmationFunction', property);
      for (let turn = 0; turn < 3; turn += 1) expect((await site.fire()).status).toBe('failure');
      expect(site.lines().at(-1)).toMatch(/^failed: .*made it read-only/);
      expect(site.window.bookingBridgePage).not.toHaveProperty('slots');
      expect(await site.book()).toBe('answer');
      expect(site.events()).toEqual([]);
    },
  );

  it('serves two containers with two event names', async () => {
    const site = openTagPage({ containerId: 'GTM-A' });
    const other = site.addContainer('GTM-B');
    await site.fire({ eventName: 'lead' });
    await other.fire({ eventName: 'appointment' });
    await site.book();
    expect(site.events()).toEqual(['lead', 'appointment']);
  });

  it('counts nothing for a container that asked for calendars only', async () => {
    const site = openTagPage({ containerId: 'GTM-A' });
    const other = site.addContainer('GTM-B');
    await other.fire({ embed: 'calendar', eventName: 'appointment' });
    await site.fire({ eventName: 'lead' });
    await site.book();
    expect(site.events()).toEqual(['lead']);
  });

  it('counts the next booking, and the same one not again', async () => {
    const site = openTagPage();
    await site.fire({ diagnostics: true });
    await site.book();
    await site.book();
    await site.book(classicWithId());
    expect(site.events()).toEqual(['booking_confirmed', 'booking_confirmed']);
    expect(site.diagnosticCodes()).toEqual(['duplicate']);
  });

  it('acts on what the last firing said, although an earlier one made it', async () => {
    const site = openTagPage();
    await site.fire({ eventName: 'first' });
    await site.fire({ eventName: 'second', staffFields: true, legalBasis: 'not_needed' });
    await site.book();
    expect(site.events()).toEqual(['second']);
    expect(site.entries()[0]).toMatchObject({ event: 'second', booking_page: 'dana' });
  });

  it('is put around a function that the page declares after it, at the next firing', async () => {
    const site = openTagPage();
    await site.fire();
    const calls: unknown[] = [];
    site.window.SOAfterConfirmationFunction = (given: unknown) => calls.push(given);
    await site.fire();
    expect(await site.book()).toBe(1);
    expect(calls).toHaveLength(1);
    expect(site.events()).toEqual(['booking_confirmed']);
  });

  it.each([
    ['a text', 'x'],
    ['an element', { nodeType: 1 }],
    ['null', null],
    ['a number', 7],
  ])('takes the place of what is no function: %s', async (_, value) => {
    const site = openTagPage({ window: { SOAfterConfirmationFunction: value } });
    expect((await site.fire()).status).toBe('success');
    expect(await site.book()).toBeUndefined();
    expect(site.events()).toEqual(['booking_confirmed']);
  });

  it('leaves the property one that the page can write and delete', async () => {
    const site = openTagPage();
    await site.fire();
    expect(Object.getOwnPropertyDescriptor(site.window, 'SOAfterConfirmationFunction')).toMatchObject({
      configurable: true,
      writable: true,
    });
  });

  it('adds the documented globals and no others', async () => {
    const site = openTagPage({ window: { SOAfterConfirmationFunction: () => {} } });
    await site.fire({ diagnostics: true });
    await site.book();
    expect(Object.keys(site.window).sort()).toEqual([
      'SOAfterConfirmationFunction',
      'bookingBridgePage',
      'bookingBridgeSite1',
      'dataLayer',
    ]);
  });

  it('pushes as sandboxed code does: a page that reads the array finds the event wrapped', async () => {
    const site = openTagPage();
    await site.fire();
    await site.book();
    const [stored] = site.window.dataLayer as { value: object }[];
    expect(Object.keys(stored ?? {})).toEqual(['value']);
    expect(site.page.model.read('event')).toBe('booking_confirmed');
    expect(site.page.model.read('booking_weekday')).toBe('wednesday');
  });

  it('reads a call without arguments, and one that is no booking, without harm', async () => {
    const site = openTagPage();
    await site.fire({ diagnostics: true });
    (site.window.SOAfterConfirmationFunction as Callback)();
    await site.book(null);
    await site.book('booked');
    await site.book(new Date());
    expect(site.events()).toEqual([]);
    expect(site.diagnosticCodes().sort()).toEqual(['no_payload', 'not_an_object']);
    expect(site.page.swallowedErrors).toEqual([]);
  });
});
