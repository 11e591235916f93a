import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPage } from '../../src/page/index.ts';

function readAfter(messages: unknown[], key: string): unknown {
  const page = createPage();
  page.dataLayer.push(...messages);
  return page.model.read(key);
}

describe('the data layer merges', () => {
  it.each([
    ['an object into an object', [{ a: { x: 1 } }, { a: { y: 2 } }], { x: 1, y: 2 }],
    ['an array into an array, index by index', [{ a: [1, 2, 3] }, { a: [9] }], [9, 2, 3]],
    ['objects inside arrays', [{ a: [{ x: 1 }] }, { a: [{ y: 2 }] }], [{ x: 1, y: 2 }]],
    ['an array over an object', [{ a: { x: 1 } }, { a: [2] }], [2]],
    ['an object over an array', [{ a: [2] }, { a: { x: 1 } }], { x: 1 }],
    ['a primitive over an object', [{ a: { x: 1 } }, { a: 5 }], 5],
    ['null over an object', [{ a: { x: 1 } }, { a: null }], null],
    ['an object over null, without a merge', [{ a: { x: 1 } }, { a: null }, { a: { y: 2 } }], { y: 2 }],
    ['undefined over a value', [{ a: 1 }, { a: undefined }], undefined],
    ['a dotted key as nested ones', [{ a: { x: 1 } }, { 'a.y.z': 2 }], { x: 1, y: { z: 2 } }],
    [
      '0, false and the empty string like any value',
      [{ a: { x: 1, y: 1, z: 1 } }, { a: { x: 0, y: false, z: '' } }],
      { x: 0, y: false, z: '' },
    ],
    ['with _clear, keys of the push anew', [{ a: { x: 1 } }, { _clear: true, a: { y: 2 } }], { y: 2 }],
    [
      'with _clear, keys that the push does not name stay',
      [{ a: { x: 1 } }, { _clear: true, b: 2 }],
      { x: 1 },
    ],
    ['without _clear: true, as ever', [{ a: { x: 1 } }, { _clear: 'yes', a: { y: 2 } }], { x: 1, y: 2 }],
  ])('%s: %j', (_name, messages, expected) => {
    expect(readAfter(messages, 'a')).toEqual(expected);
  });

  it('forgets the eventModel of one event before the next', () => {
    const messages = [
      { event: 'x', eventModel: { a: 1 } },
      { event: 'y', eventModel: { b: 2 } },
    ];
    expect(readAfter(messages, 'eventModel')).toEqual({ b: 2 });
    expect(readAfter([...messages, { event: 'z' }], 'eventModel')).toBeUndefined();
  });

  it('without touching what was pushed, but for the id', () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.stringMatching(/^[ab](\.[ab])?$/), fc.object({ maxDepth: 2 })), {
          maxLength: 4,
        }),
        (messages) => {
          const before = structuredClone(messages);
          createPage().dataLayer.push(...messages);
          for (const message of messages) delete message['gtm.uniqueEventId'];
          expect(messages).toEqual(before);
        },
      ),
    );
  });

  it('no prototype into its model', () => {
    expect(
      readAfter([JSON.parse('{"__proto__": {"polluted": 1}, "a": {"__proto__": {"polluted": 1}}}')], 'a'),
    ).toEqual({});
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    const inner = readAfter([JSON.parse('{"a": {"__proto__": {"polluted": 1}}}')], 'a');
    expect(Object.getPrototypeOf(inner)).toBe(Object.prototype);
    expect(readAfter([{ a: 1 }], 'constructor')).toBeUndefined();
  });

  it.each([
    [
      'a class instance',
      [
        { a: 1 },
        new (class {
          a = 2;
        })(),
      ],
    ],
    ['a string', [{ a: 1 }, 'a']],
    ['an array', [{ a: 1 }, ['set', 'a', 2]]],
    ['null', [{ a: 1 }, null]],
  ])('nothing of %s', (_name, messages) => {
    expect(readAfter(messages, 'a')).toBe(1);
  });
});

describe('gtm.uniqueEventId', () => {
  it('is written onto each message, counting up, and can be read', () => {
    const page = createPage();
    page.dataLayer.push({ event: 'x' }, { a: 1 });
    page.dataLayer.push({ event: 'y' });
    expect(page.dataLayer.map((entry) => (entry as Record<string, unknown>)['gtm.uniqueEventId'])).toEqual([
      1, 2, 3,
    ]);
    expect(page.model.read('gtm.uniqueEventId')).toBe(3);
  });

  it('stays as it is when the same message is pushed again', () => {
    const page = createPage();
    const message = { event: 'x' };
    page.dataLayer.push(message, message);
    expect(message).toEqual({ event: 'x', 'gtm.uniqueEventId': 1 });
  });

  it('leaves a frozen message alone', () => {
    const page = createPage();
    const message = Object.freeze({ event: 'x' });
    expect(() => page.dataLayer.push(message)).not.toThrow();
    expect(message).toEqual({ event: 'x' });
  });
});

describe('a container on the page', () => {
  it('takes in what was pushed before it came', () => {
    const page = createPage({ window: { dataLayer: [{ a: 1 }] } });
    expect(page.model.read('a')).toBe(1);
  });

  it('makes a data layer of another name', () => {
    const page = createPage({ dataLayerName: 'gtmLayer' });
    expect(page.window.gtmLayer).toBe(page.dataLayer);
    expect(page.window.dataLayer).toBeUndefined();
  });

  it('answers the length to who pushes', () => {
    expect(createPage({ window: { dataLayer: [{}] } }).dataLayer.push({}, {})).toBe(3);
  });

  it('handles pushes that a push brings about after it', () => {
    const order: unknown[] = [];
    const page = createPage();
    page.dataLayer.push(function (this: { get(key: string): unknown }) {
      page.dataLayer.push({ a: 'inner' });
      order.push(this.get('a'));
    });
    order.push(page.model.read('a'));
    expect(order).toEqual([undefined, 'inner']);
  });

  it('goes on with the next push after one that throws, and keeps the error from who pushes', () => {
    const page = createPage();
    const broken = {
      get a() {
        throw new Error('from the getter');
      },
    };
    page.dataLayer.push(broken, () => JSON.parse('{'), { a: 1 });
    expect(page.model.read('a')).toBe(1);
    expect(page.swallowedErrors.map(({ where }) => where)).toEqual(['dataLayer', 'dataLayer']);
  });

  it('takes in a long data layer', () => {
    const dataLayer = Array.from({ length: 20_000 }, (_, n) => ({ n }));
    expect(createPage({ window: { dataLayer } }).model.read('n')).toBe(19_999);
  });

  it('calls eventCallback once with its own id, one container after the other', async () => {
    const calls: unknown[] = [];
    const message = { event: 'x', eventCallback: (id: unknown) => calls.push(id) };
    const window = { dataLayer: [message] };
    const first = createPage({ window, containerId: 'GTM-A' });
    const second = createPage({ window, containerId: 'GTM-B' });
    const again = createPage({ window, containerId: 'GTM-A' });
    await Promise.all([first.settle(), second.settle(), again.settle()]);
    expect(calls.sort()).toEqual(['GTM-A', 'GTM-B']);
  });

  it('takes the place of the one that an earlier page put on the window', () => {
    const window = {};
    const first = createPage({ window });
    const second = createPage({ window });
    second.dataLayer.push({ event: 'x' });
    expect(second.dataLayer).toEqual([{ event: 'x', 'gtm.uniqueEventId': 1 }]);
    expect(first.model.read('event')).toBeUndefined();
  });

  it.each([
    [{ eventTimeout: 5 }, 10_000],
    [{}, 5],
    [{ eventTimeout: 10_000 }, 5],
  ])('waits for tags no longer than the event allows: %j, tags take %i ms', async (limit, tagsTakeMs) => {
    const calls: unknown[] = [];
    const page = createPage({ tagsTakeMs });
    page.dataLayer.push({ event: 'x', eventCallback: () => calls.push('called'), ...limit });
    await page.settle();
    expect(calls).toEqual(['called']);
  });

  it('keeps what an eventCallback throws to itself', async () => {
    const page = createPage();
    page.dataLayer.push({ event: 'x', eventCallback: () => JSON.parse('{') });
    await page.settle();
    expect(page.swallowedErrors).toMatchObject([{ where: 'eventCallback' }]);
  });
});

describe('a gtag command of the page', () => {
  function gtagOn(page: { dataLayer: unknown[] }) {
    return function gtag(..._args: unknown[]) {
      // biome-ignore lint/complexity/noArguments: gtag pushes this very object.
      page.dataLayer.push(arguments);
    };
  }

  it('sets values and events', () => {
    const page = createPage();
    const gtag = gtagOn(page);
    gtag('set', { a: { b: 1 } });
    gtag('set', 'c', 2);
    gtag('event', 'purchase', { value: 3 });
    gtag('js', new Date());
    const { model } = page.parts.dataLayer;
    expect([model.read('a.b'), model.read('c'), model.read('event'), model.read('eventModel.value')]).toEqual(
      [1, 2, 'purchase', 3],
    );
  });

  it('sets consent: a choice overrules a default, whichever comes first', () => {
    const page = createPage();
    const gtag = gtagOn(page);
    gtag('consent', 'update', { ad_storage: 'granted' });
    gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied' });
    expect(page.consent.isGranted('ad_storage')).toBe(true);
    expect(page.consent.isGranted('analytics_storage')).toBe(false);
  });

  it('sets policies', () => {
    const page = createPage();
    gtagOn(page)('policy', 'send_pixel', () => false);
    expect(page.parts.policies.refusalOf('send_pixel', {})).toContain('send_pixel');
    expect(page.parts.policies.refusalOf('inject_script', {})).toBeUndefined();
  });
});
