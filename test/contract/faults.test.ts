import { describe, expect, it } from 'vitest';
import { CLOCKS, type Entry } from './case.ts';
import { classicEvent } from './events.ts';
import { hashText } from './hash-text.ts';
import { type Callback, openSite, type Site } from './open-site.ts';
import { describeOutcome } from './outcome.ts';
import { classic, classicWithId, classicWithoutId, PARAMS } from './payloads.ts';
import type { TestWindow } from './prepare-window.ts';

const expectCalm = ({ errors }: Site): void => expect(errors).toEqual([]);

const setGlobal = (window: TestWindow, name: string, descriptor: PropertyDescriptor): void => {
  Object.defineProperty(window, name, { configurable: true, ...descriptor });
};

const fail = (): never => {
  throw new Error('broken');
};

describe('storage that is broken', () => {
  const storage = (methods: Partial<Storage>) => (window: TestWindow) =>
    setGlobal(window, 'localStorage', {
      value: { getItem: () => null, setItem: () => {}, removeItem: () => {}, ...methods },
    });

  const FAULTS: [name: string, breakIt: (window: TestWindow) => void][] = [
    ['throws when touched', (window) => setGlobal(window, 'localStorage', { get: fail })],
    ['is absent', (window) => setGlobal(window, 'localStorage', { value: undefined })],
    ['is null', (window) => setGlobal(window, 'localStorage', { value: null })],
    ['throws on read', storage({ getItem: fail })],
    ['throws on write, being full', storage({ setItem: fail })],
    ['throws on erasing', storage({ removeItem: fail })],
    ['holds what nobody wrote', storage({ getItem: () => '{"\u0000' })],
    ['holds very much', storage({ getItem: () => `${'9'.repeat(13)} x\n`.repeat(100_000) })],
    ['holds no text', storage({ getItem: () => 7 as unknown as string })],
  ];

  for (const [name, breakIt] of FAULTS) {
    it(`that ${name}: the booking counts once`, async () => {
      const site = openSite(breakIt);
      site.bridge('consent', { analytics_storage: 'granted' });
      site.configure({ dedupeDays: 30 });
      expect(site.book()).toBe('answer');
      site.book();
      await site.clock.advance(3_000, site.settle);
      site.bridge('consent', { analytics_storage: 'denied' });
      expect(site.events()).toMatchObject([{ booking_id: hashText(PARAMS) }]);
      expect(site.calls).toHaveLength(2);
      expectCalm(site);
    });
  }
});

describe('a hash that cannot be had', () => {
  const NO_HASH = describeOutcome({
    entries: [
      classicEvent({ booking_id: undefined }),
      { event: 'booking_diagnostic', booking_diagnostic_code: 'no_hash' },
    ],
    faults: [],
  });

  const digesting = (digest: () => unknown) => (window: TestWindow) =>
    setGlobal(window, 'crypto', { value: { subtle: { digest } } });

  const FAULTS: [name: string, breakIt: (window: TestWindow) => void][] = [
    ['WebCrypto is absent', (window) => setGlobal(window, 'crypto', { value: undefined })],
    ['subtle is absent, as on plain http', (window) => setGlobal(window, 'crypto', { value: {} })],
    ['crypto throws when touched', (window) => setGlobal(window, 'crypto', { get: fail })],
    ['the digest throws', digesting(fail)],
    ['the digest rejects', digesting(() => Promise.reject(new Error('no')))],
    ['the digest rejects with nothing', digesting(() => Promise.reject())],
    ['the digest is no promise and no buffer', digesting(() => undefined)],
    ['TextEncoder is absent', (window) => setGlobal(window, 'TextEncoder', { value: undefined })],
  ];

  for (const [name, breakIt] of FAULTS) {
    it(`because ${name}: an event without id, at once, and once`, async () => {
      const site = openSite(breakIt);
      site.configure({});
      expect(site.book()).toBe('answer');
      await site.settle();
      const entries = site.window.dataLayer as Entry[];
      expect(describeOutcome({ entries, faults: site.errors })).toBe(NO_HASH);
      site.book();
      await site.clock.advance(3_000, site.settle);
      expect(site.events()).toHaveLength(1);
      expect(site.calls).toHaveLength(2);
    });
  }

  it('because it never comes: an event without id after 500 ms, and a late answer is ignored', async () => {
    const answers: (() => void)[] = [];
    const site = openSite(
      digesting(() => new Promise((resolve) => answers.push(() => resolve(new ArrayBuffer(32))))),
    );
    site.configure({});
    site.book();
    await site.clock.advance(499, site.settle);
    expect(site.events()).toEqual([]);
    expect(site.calls).toHaveLength(1);
    await site.clock.advance(1, site.settle);
    const entries = site.window.dataLayer as Entry[];
    expect(describeOutcome({ entries, faults: [] })).toBe(NO_HASH);
    for (const answer of answers) answer();
    await site.clock.advance(3_000, site.settle);
    expect(describeOutcome({ entries, faults: site.errors })).toBe(NO_HASH);
  });

  it('in time, at 400 ms, is used', async () => {
    const site = openSite((window, { clock }) => {
      digesting(() => new Promise((resolve) => clock.setTimeout(() => resolve(new ArrayBuffer(32)), 400)))(
        window,
      );
    });
    site.book();
    await site.clock.advance(3_000, site.settle);
    expect(site.events()).toMatchObject([{ booking_id: '00'.repeat(32) }]);
    expectCalm(site);
  });

  it('leaves hashed rows and hashed user data undefined, never plain', async () => {
    const site = openSite((window) => setGlobal(window, 'crypto', { value: {} }));
    site.configure({
      fields: 'both',
      rows: [
        { field: 'customer_email', key: 'mail', transform: 'SHA-256' },
        { field: 'booking_type', key: 'service', transform: 'SHA-256' },
      ],
      userData: 'hashed',
      legalBasis: { kind: 'not_needed' },
    });
    site.book();
    await site.clock.advance(3_000, site.settle);
    const [event] = site.events();
    expect(event).toMatchObject({ mail: undefined, service: undefined });
    expect(JSON.stringify(site.events())).not.toContain('johnsmith');
    expect(site.diagnosticCodes()).toEqual(['no_hash']);
    expectCalm(site);
  });
});

describe('a data layer that is broken', () => {
  /** What cannot be pushed to: the booking is lost, the page is not. */
  const HOPELESS: [name: string, value: unknown][] = [
    ['an object', {}],
    ['a text', 'dataLayer'],
    ['a number', 7],
    ['true', true],
    ['a function', () => {}],
    ['an object whose push is no function', { push: 'push' }],
    ['a frozen list', Object.freeze([])],
    ['an object whose push throws', { push: fail }],
  ];

  for (const [name, value] of HOPELESS) {
    it(`that is ${name}: the page goes on, and keeps it`, async () => {
      const site = openSite((window) => {
        window.dataLayer = value;
      });
      expect(site.book()).toBe('answer');
      await site.clock.advance(3_000, site.settle);
      expect(site.window.dataLayer).toBe(value);
      expect(site.calls).toHaveLength(1);
      expectCalm(site);
    });
  }

  for (const value of [undefined, null]) {
    it(`that is ${value}: a new one is made, as GTM would`, async () => {
      const site = openSite((window) => {
        window.dataLayer = value;
      });
      site.book();
      await site.settle();
      expect(site.events()).toHaveLength(1);
      expectCalm(site);
    });
  }

  it('whose push is GTM’s: it is called once, with a fresh plain object', async () => {
    const pushed: Entry[] = [];
    const site = openSite((window) => {
      window.dataLayer = Object.assign([], { push: (...entries: Entry[]) => pushed.push(...entries) });
    });
    site.book();
    await site.clock.advance(3_000, site.settle);
    expect(pushed.map(({ event }) => event)).toEqual(['booking_confirmed']);
    expect(Object.isFrozen(pushed[0])).toBe(false);
    expectCalm(site);
  });

  it('whose push throws after it has taken the event: it is not pushed again', async () => {
    const pushed: Entry[] = [];
    const site = openSite((window) => {
      const push = (entry: Entry) => {
        pushed.push(entry);
        throw new Error('a tag');
      };
      window.dataLayer = Object.assign([], { push });
    });
    site.book();
    site.book();
    await site.clock.advance(3_000, site.settle);
    expect(pushed).toHaveLength(1);
    expect(site.calls).toHaveLength(2);
    expectCalm(site);
  });

  it('of one registration: another registration with a good one gets its event', async () => {
    const site = openSite((window) => {
      window.broken = { push: fail };
    });
    site.configure({ name: 'one', dataLayerName: 'broken' });
    site.configure({ name: 'two' });
    site.book();
    await site.settle();
    expect(site.events()).toHaveLength(1);
    expectCalm(site);
  });

  it('that appears between the booking and its hash is the one that is used', async () => {
    const site = openSite();
    site.book();
    const mine: Entry[] = [];
    site.window.dataLayer = mine;
    await site.settle();
    expect(mine).toHaveLength(1);
  });
});

describe('a clock that goes backwards', () => {
  it('counts a booking with an identifier once', async () => {
    const site = openSite();
    site.book();
    site.clock.turnTo(CLOCKS.classic - 86_400_000);
    site.book();
    await site.clock.advance(3_000, site.settle);
    expect(site.events()).toHaveLength(1);
  });

  it('counts the same booking without an identifier once', async () => {
    const site = openSite();
    site.book(classicWithoutId());
    site.clock.turnTo(CLOCKS.classic - 5_000);
    site.book(classicWithoutId());
    await site.clock.advance(3_000, site.settle);
    expect(site.events()).toHaveLength(1);
  });

  it('loses no other booking', async () => {
    const site = openSite();
    site.book(classicWithoutId());
    site.clock.turnTo(0);
    site.book(classicWithoutId({ EventTypeName: 'Another' }));
    site.book(classicWithId());
    await site.clock.advance(3_000, site.settle);
    expect(site.events()).toHaveLength(3);
    expectCalm(site);
  });
});

describe('a callback that is entered again', () => {
  it('by the site itself: one event, and the site is called as often as it calls', async () => {
    const site = openSite((window) => {
      let depth = 0;
      const own = window.SOAfterConfirmationFunction as Callback;
      window.SOAfterConfirmationFunction = (given: unknown) => {
        depth += 1;
        if (depth < 4) (window.SOAfterConfirmationFunction as Callback)(given);
        return own(given);
      };
    });
    expect(site.book()).toBe('answer');
    await site.clock.advance(3_000, site.settle);
    expect(site.calls).toHaveLength(4);
    expect(site.events()).toHaveLength(1);
    expectCalm(site);
  });

  it('by a tag that runs within the push: one event', async () => {
    const pushed: Entry[] = [];
    const site: Site = openSite((window) => {
      const push = (entry: Entry) => {
        pushed.push(entry);
        if (pushed.length < 5) (window.SOAfterConfirmationFunction as Callback)(classic());
      };
      window.dataLayer = Object.assign([], { push });
    });
    site.book();
    await site.clock.advance(3_000, site.settle);
    expect(pushed).toHaveLength(1);
    expectCalm(site);
  });

  it('by a tag that resets at once: personal keys are taken back once', async () => {
    const pushed: Entry[] = [];
    const site = openSite((window) => {
      const push = (entry: Entry) => {
        pushed.push({ ...entry });
        const done = entry.eventCallback as ((id?: string) => void) | undefined;
        done?.('GTM-1');
        done?.('GTM-1');
      };
      window.dataLayer = Object.assign([], { push });
    });
    site.configure({
      fields: 'rows',
      rows: [{ field: 'customer_email', key: 'mail', transform: 'none' }],
      legalBasis: { kind: 'not_needed' },
    });
    site.book();
    await site.clock.advance(5_000, site.settle);
    expect(pushed.map((entry) => [entry.event, 'mail' in entry, entry.mail])).toEqual([
      ['booking_confirmed', true, 'johnsmith@example.com'],
      [undefined, true, undefined],
    ]);
    expectCalm(site);
  });

  it('and throws: the error is the site’s, the event is pushed, and the next booking counts', async () => {
    const site = openSite((window) => {
      window.SOAfterConfirmationFunction = () => {
        throw new Error('of the site');
      };
    });
    expect(() => site.book()).toThrow('of the site');
    expect(() => site.book(classicWithId())).toThrow('of the site');
    await site.clock.advance(3_000, site.settle);
    expect(site.events()).toHaveLength(2);
    expectCalm(site);
  });
});

describe('a page state that another script wrote', () => {
  const STATES: [name: string, value: unknown][] = [
    ['null', null],
    ['a text', 'state'],
    ['empty', {}],
  ];

  for (const [name, value] of STATES) {
    it(`${name}: the booking counts once`, async () => {
      const site = openSite((window) => {
        window.bookingBridgePage = value;
      });
      expect(site.book()).toBe('answer');
      site.book();
      await site.clock.advance(3_000, site.settle);
      expect(site.events()).toHaveLength(1);
      expectCalm(site);
    });
  }

  /** Nobody promises that these are counted. */
  const SPOILT: [name: string, value: unknown][] = [
    ['of other types', { claims: 7, registrations: 'x' }],
    ['of half a state', { claims: {} }],
    ['of an registration that is none', { claims: {}, registrations: [null, 7] }],
    [
      'of reservations that are none',
      { claims: { 'dataLayer booking_confirmed': [null, 7] }, registrations: [] },
    ],
  ];

  for (const [name, value] of SPOILT) {
    it(`${name}: the page goes on`, async () => {
      const site = openSite((window) => {
        window.bookingBridgePage = value;
      });
      expect(site.book()).toBe('answer');
      await site.clock.advance(3_000, site.settle);
      expect(site.calls).toHaveLength(1);
      expect(site.events().length).toBeLessThanOrEqual(1);
      expectCalm(site);
    });
  }

  it('for another version: `bookingBridge` that is no bridge is taken over with its queue', async () => {
    const site = openSite((window) => {
      window.bookingBridge = { q: [['configure', { eventName: 'queued' }]] };
    });
    site.book();
    await site.settle();
    expect(site.events()).toMatchObject([{ event: 'queued' }]);
    expectCalm(site);
  });
});
