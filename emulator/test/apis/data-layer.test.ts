import { describe, expect, it } from 'vitest';
import { runTemplate } from '../../src/run.ts';
import { grant } from '../grants.ts';
import { evaluate, runCode } from '../run-code.ts';

const queue = grant.globals({ dataLayer: 'rw', callback: 'rw', gtag: 'rw' });

describe("createQueue('dataLayer')", () => {
  it('stores what is pushed wrapped in the array, and reads it as usual', async () => {
    const { page } = runCode("require('createQueue')('dataLayer')({event: 'x', a: {b: 1}});", [queue]);
    expect(page.dataLayer).toEqual([{ value: { event: 'x', a: { b: 1 }, 'gtm.uniqueEventId': 1 } }]);
    expect(page.window.dataLayer).toBe(page.dataLayer);
    expect(page.model.read('a.b')).toBe(1);
  });

  it('calls the eventCallback with the id of the container, later and once', async () => {
    const calls: unknown[] = [];
    const code = `
      const push = require('createQueue')('dataLayer');
      const tell = require('copyFromWindow')('callback');
      push({event: 'x', eventCallback: (id) => tell(id), eventTimeout: 500});`;
    const { settled } = runCode(code, [queue], {
      window: { callback: (id: unknown) => calls.push(id) },
      containerId: 'GTM-TEST',
    });
    expect(calls).toEqual([]);
    await settled;
    expect(calls).toEqual(['GTM-TEST']);
  });

  it('is not obeyed when it pushes a function or a list', () => {
    const code = "const push = require('createQueue')('dataLayer'); push(() => 1); push(['set', 'a', 1]);";
    const { page, threw } = runCode(code, [queue]);
    expect(threw).toBeUndefined();
    expect(page.dataLayer).toHaveLength(2);
    expect(page.model.read('a')).toBeUndefined();
  });
});

describe('copyFromDataLayer', () => {
  const dataLayer = () => [
    { a: { b: 1, list: [1, 2] }, 'c.d': 2 },
    { event: 'x', a: { e: 3, list: [9] } },
  ];
  it.each([
    ["'a.b'", 1],
    ["'a'", { b: 1, e: 3, list: [9, 2] }],
    ["'c.d'", 2],
    ["'c', 2", { d: 2 }],
    ["'event'", 'x'],
    ["'missing'", undefined],
    ["'a.b.c'", undefined],
    ["'a', 1", { e: 3, list: [9] }],
    ["'a.b', 1", undefined],
    ["'c.d', 1", 2],
    ["'gtm.uniqueEventId'", 2],
  ])('(%s) gives %j', (args, expected) => {
    const window = { dataLayer: dataLayer() };
    expect(
      evaluate(`return require('copyFromDataLayer')(${args});`, [grant.readAnyData], { window }),
    ).toEqual(expected);
  });

  it('gives a copy', () => {
    const message = { a: { b: 1 } };
    const code = "require('copyFromDataLayer')('a').b = 2; return require('copyFromDataLayer')('a');";
    expect(evaluate(code, [grant.readData('a.*')], { window: { dataLayer: [message] } })).toEqual({ b: 1 });
    expect(message.a).toEqual({ b: 1 });
  });

  it('does not see what the tag itself pushes until the event is done', async () => {
    const code = `
      const read = require('copyFromDataLayer');
      const set = require('setInWindow');
      require('createQueue')('dataLayer')({a: 'new'});
      require('callLater')(() => { set('callback', read('a'), true); });
      return read('a');`;
    const { returned, settled, page } = runCode(code, [queue, grant.readData('a')], {
      window: { dataLayer: [{ a: 'old' }] },
    });
    expect(returned).toBe('old');
    await settled;
    expect(page.window.callback).toBe('new');
  });
});

describe('gtagSet', () => {
  it.each([
    ['{a: 1, b: {c: 2}}', 'b.c', 2],
    ["'a', 1", 'a', 1],
    ["'b.c', {d: 4}", 'b.c.d', 4],
  ])('(%s) sets %s in the model, not in the array', (args, key, value) => {
    const { page } = runCode(`require('gtagSet')(${args});`, [grant.writeData('a.*', 'b.*')]);
    expect(page.model.read(key)).toBe(value);
    expect(page.dataLayer).toEqual([]);
  });

  it('waits for what was pushed before it', () => {
    const code = "require('createQueue')('dataLayer')({a: 'pushed'}); require('gtagSet')('a', 'set');";
    const { page } = runCode(code, [queue, grant.writeData('a')]);
    expect(page.model.read('a')).toBe('set');
  });
});

describe('addEventCallback', () => {
  const wait = `
    const set = require('setInWindow');
    require('addEventCallback')((id, event) => { set('callback', [id, event], true); });`;
  const grants = [queue, grant.plain('read_event_metadata')];

  it.each([
    ['data.gtmOnSuccess();', 'success'],
    ['data.gtmOnFailure();', 'failure'],
    ["set('nope');", 'exception'],
    ['', 'timeout'],
  ])('tells after "%s" that the tag ended with %s', async (end, status) => {
    let now = 1000;
    const { settled, page } = runCode(wait + end, grants, { containerId: 'GTM-TEST', now: () => now++ });
    expect(page.window.callback).toBeUndefined();
    await settled;
    expect(page.window.callback).toEqual([
      'GTM-TEST',
      { tags: [{ id: expect.any(String), status, executionTime: expect.any(Number) }] },
    ]);
  });

  it('tells a variable, which is no tag, that the event had none', async () => {
    const code = `${wait} return 1;`;
    const { settled, page } = runTemplate({ code, permissions: grants, info: { type: 'MACRO' } });
    await settled;
    expect(page.window.callback).toEqual([page.containerId, { tags: [] }]);
  });
});
