import { describe, expect, it } from 'vitest';
import { MODULE } from '../contract/module.ts';
import { openSite, type Site } from '../contract/open-site.ts';
import { calendar, classic } from '../contract/payloads.ts';
import type { TestWindow } from '../contract/prepare-window.ts';
import { evaluateBridge } from '../contract/run-jsdom.ts';

type Handle = (command: string, value?: unknown) => unknown;
type Evaluate = { eval(source: string): unknown };

/** A site that bundles the module; `evaluateBridge` comes only where a test says so. */
const openModuleSite = (before: (window: TestWindow) => void = () => {}) => {
  const site = openSite((window) => {
    (window as unknown as Evaluate).eval(MODULE);
    before(window);
    // `openSite` loads the script; a stub in its place lets it believe that there is a bridge.
    Object.assign(window, { bookingBridge: Object.assign(() => {}, { version: '0.0.0' }) });
  });
  Reflect.deleteProperty(site.window, 'bookingBridge');
  const { install } = site.window.bookingModule as { install(settings?: object): Handle };
  const booked = async (id: string): Promise<unknown[]> => {
    const from = site.events().length;
    site.book(classic({ BookingId: [id] }));
    await site.settle();
    return site
      .events()
      .slice(from)
      .map(({ event }) => event);
  };
  return { ...site, install, booked };
};

const post = async (site: Site, id: string): Promise<void> => {
  const { MessageEvent } = site.window as unknown as { MessageEvent: typeof globalThis.MessageEvent };
  site.window.dispatchEvent(
    new MessageEvent('message', { data: calendar({ id }), origin: 'https://go.oncehub.com' }),
  );
  await site.settle();
};

describe('several installs on one page', () => {
  it('count one event, and go on when one of two leaves', async () => {
    const site = openModuleSite();
    const [first, second] = [site.install(), site.install()];
    expect(first).not.toBe(second);
    expect(await site.booked('BKNG-1')).toEqual(['booking_confirmed']);
    first('uninstall');
    expect(await site.booked('BKNG-2')).toEqual(['booking_confirmed']);
    second('uninstall');
    expect(site.window).not.toHaveProperty('bookingBridge');
    expect(await site.booked('BKNG-3')).toEqual([]);
    expect(site.calls).toHaveLength(3);
  });

  it('end each only what it asked for, however often and in whatever order', async () => {
    for (const order of [
      [0, 0, 0],
      [1, 1, 0],
      [2, 0, 2],
      [1, 2],
      [2, 1, 2, 1],
    ]) {
      const site = openModuleSite();
      const names = ['one', 'two', 'three'];
      const handles = names.map((eventName) => site.install({ eventName }));
      for (const index of order) handles[index]?.('uninstall');
      const left = names.filter((_, index) => !order.includes(index));
      expect(await site.booked('BKNG-1')).toEqual(left);
      for (const handle of handles) handle('uninstall');
      expect(site.window).not.toHaveProperty('bookingBridge');
    }
  });

  it('have no say any more when they come back', async () => {
    const site = openModuleSite();
    const old = site.install();
    old('uninstall');
    const next = site.install({ eventName: 'of_the_next' });
    old('uninstall');
    expect(old('configure', { eventName: 'of_the_old' })).toMatchObject({ accepted: false });
    expect(await site.booked('BKNG-1')).toEqual(['of_the_next']);
    next('uninstall');
    expect(next('configure', { eventName: 'of_the_dead' })).toMatchObject({ accepted: false });
    expect(site.book()).toBe('answer');
    await site.settle();
    expect(site.events()).toHaveLength(1);
  });

  it('let the new page mount before the old one leaves', async () => {
    const site = openModuleSite();
    let leave = site.install({ value: { currency: 'EUR', default: 1 } });
    for (const value of [2, 3, 4]) {
      const old = leave;
      leave = site.install({ value: { currency: 'EUR', default: value } });
      old('uninstall');
      expect(await site.booked(`BKNG-${value}`)).toHaveLength(1);
      expect(site.events().at(-1)).toMatchObject({ booking_value: value });
    }
  });

  it('change only their own settings by `configure`', async () => {
    const site = openModuleSite();
    const [first, second] = [site.install({ eventName: 'one' }), site.install({ eventName: 'two' })];
    first('configure', { eventName: 'three' });
    expect(await site.booked('BKNG-1')).toEqual(['three', 'two']);
    second('configure', { name: 'other', eventName: 'four' });
    second('uninstall');
    expect(await site.booked('BKNG-2')).toEqual(['three', 'four']);
    (site.window.bookingBridge as Handle)('uninstall', 'other');
    expect(await site.booked('BKNG-3')).toEqual(['three']);
  });

  it('all end when the global is told to', async () => {
    const site = openModuleSite();
    const handles = [site.install(), site.install({ name: 'second', eventName: 'second' })];
    (site.window.bookingBridge as Handle)('uninstall');
    expect(site.window).not.toHaveProperty('bookingBridge');
    const next = site.install();
    for (const handle of handles) handle('uninstall');
    expect(await site.booked('BKNG-1')).toEqual(['booking_confirmed']);
    next('uninstall');
    expect(site.window).not.toHaveProperty('bookingBridge');
  });

  it('by two copies of the module share the bridge of the first', async () => {
    const site = openModuleSite();
    const first = site.install();
    (site.window as unknown as Evaluate).eval(MODULE);
    const { install } = site.window.bookingModule as { install(): Handle };
    expect(install).not.toBe(site.install);
    const second = install();
    first('uninstall');
    expect(await site.booked('BKNG-1')).toEqual(['booking_confirmed']);
    second('uninstall');
    expect(await site.booked('BKNG-2')).toEqual([]);
  });
});

describe('an install beside the script', () => {
  it('leaves the script what it counts without any settings', async () => {
    const site = openModuleSite();
    evaluateBridge(site.window);
    const component = site.install({ eventName: 'of_the_component' });
    expect(await site.booked('BKNG-1')).toEqual(['of_the_component']);
    component('uninstall');
    expect(await site.booked('BKNG-2')).toEqual(['booking_confirmed']);
    (site.window.bookingBridge as Handle)('uninstall');
    expect(await site.booked('BKNG-3')).toEqual([]);
  });

  it('leaves what the page configured by a name', async () => {
    const site = openModuleSite();
    evaluateBridge(site.window);
    (site.window.bookingBridge as Handle)('configure', { eventName: 'of_the_page' });
    const component = site.install({ eventName: 'of_the_component' });
    component('uninstall');
    expect(await site.booked('BKNG-1')).toEqual(['of_the_page']);
  });

  it('outlives an `uninstall` that was queued before it', async () => {
    const site = openModuleSite();
    (site.window as unknown as Evaluate).eval(`
      window.bookingBridge = function stub() { (bookingBridge.q = bookingBridge.q || []).push(arguments); };
      bookingBridge('uninstall');`);
    const component = site.install();
    expect(await site.booked('BKNG-1')).toEqual(['booking_confirmed']);
    component('uninstall');
    expect(site.window.bookingBridge).toHaveProperty('name', 'stub');
  });
});

describe('several loads of the script', () => {
  it('are one bridge, which one `uninstall` ends', async () => {
    const site = openSite();
    for (const _ of [1, 2, 3]) evaluateBridge(site.window);
    site.book(classic({ BookingId: ['BKNG-1'] }));
    await site.settle();
    expect(site.events()).toHaveLength(1);
    (site.window.bookingBridge as Handle)('uninstall');
    expect(site.window).not.toHaveProperty('bookingBridge');
    site.book(classic({ BookingId: ['BKNG-2'] }));
    await post(site, 'BKNG-3');
    expect(site.events()).toHaveLength(1);
    expect(site.calls).toHaveLength(2);
  });
});

describe('what was counted', () => {
  it('stays counted when the bridge goes and comes back', async () => {
    const site = openSite();
    const payload = classic({ BookingId: ['BKNG-SAME'] });
    site.book(payload);
    await post(site, 'BKNG-CAL');
    expect(site.events()).toHaveLength(2);
    site.bridge('uninstall');
    evaluateBridge(site.window);
    site.book(payload);
    await post(site, 'BKNG-CAL');
    expect(site.events()).toHaveLength(2);
    await post(site, 'BKNG-OTHER');
    expect(site.events()).toHaveLength(3);
  });

  it('is pushed although the component leaves in the vendor’s call, with its personal part', async () => {
    const site = openModuleSite();
    const component = site.install({ userData: 'plain', legalBasis: { kind: 'not_needed' } });
    site.window.SOAfterConfirmationFunction = () => component('uninstall');
    expect(await site.booked('BKNG-1')).toEqual(['booking_confirmed']);
    expect(site.events()[0]).toHaveProperty('booking_user_data.email', 'johnsmith@example.com');
  });

  it('is pushed when the consent that it waits for comes to a later bridge', async () => {
    const site = openModuleSite();
    const component = site.install({ waitForConsent: 'analytics_storage' });
    expect(await site.booked('BKNG-1')).toEqual([]);
    component('uninstall');
    site.install({ waitForConsent: 'analytics_storage' })('consent', { analytics_storage: 'granted' });
    expect(site.events()).toMatchObject([{ event: 'booking_confirmed' }]);
  });

  it('does not leave a consent to a later bridge, which may have been withdrawn in between', async () => {
    const site = openModuleSite();
    const settings = { userData: 'plain', legalBasis: { kind: 'consent_mode' } };
    const component = site.install(settings);
    component('consent', { ad_user_data: 'granted' });
    await site.booked('BKNG-1');
    expect(site.events().at(-1)?.booking_user_data).toBeDefined();
    component('uninstall');
    site.install(settings);
    await site.booked('BKNG-2');
    expect(site.events().at(-1)).toMatchObject({ event: 'booking_confirmed', booking_user_data: undefined });
  });

  it('asks nobody else’s legal basis for its personal part', async () => {
    const site = openModuleSite();
    site.install({ userData: 'plain', legalBasis: { kind: 'consent_mode' } });
    site.install({ eventName: 'second', userData: 'plain', legalBasis: { kind: 'not_needed' } });
    await site.booked('BKNG-1');
    expect(site.events().map(({ event, booking_user_data: data }) => [event, data !== undefined])).toEqual([
      ['booking_confirmed', false],
      ['second', true],
    ]);
  });

  it('leaves no global behind where nothing was counted', () => {
    const site = openModuleSite();
    const component = site.install();
    component('uninstall');
    expect(site.window).not.toHaveProperty('bookingBridgePage');
  });
});
