import { describe, expect, it } from 'vitest';
import { runTemplate } from '../../src/run.ts';
import { grant } from '../grants.ts';
import { evaluate, runCode } from '../run-code.ts';

const globals = grant.globals({ f: 'rwx', log: 'rw' });

describe('a run of a tag', () => {
  it.each([
    ['data.gtmOnSuccess();', 'success'],
    ['data.gtmOnFailure();', 'failure'],
    ['data.gtmOnSuccess(); data.gtmOnFailure();', 'success'],
    ['data.gtmOnFailure(); data.gtmOnSuccess();', 'failure'],
    ["require('callLater')(data.gtmOnSuccess);", 'success'],
    ["require('callLater')(data.gtmOnSuccess); data.gtmOnFailure();", 'failure'],
    ['', 'running'],
  ])('%s: %s, once the deferred call is through', async (code, status) => {
    const result = runCode(code);
    expect(result.status).toBe('running');
    expect([result.succeeded, result.failed]).toEqual([false, false]);
    await result.settled;
    expect(result.status).toBe(status);
    expect([result.succeeded, result.failed]).toEqual([status === 'success', status === 'failure']);
    expect(result.threw).toBeUndefined();
  });

  it.each([
    ["require('nope');", 'nope is not a valid API name.'],
    ["data.gtmOnSuccess(); require('nope');", 'nope is not a valid API name.'],
    ['let x; x.y.z;', "TypeError: Cannot read properties of undefined (reading 'y')"],
  ])('%s fails with the error, whatever was reported before', async (code, message) => {
    const result = runCode(code);
    expect(result.threw?.message).toBe(message);
    expect([result.status, result.failed]).toEqual(['exception', true]);
    await result.settled;
    expect(result.status).toBe('exception');
  });

  it('reports from an answer of the network', async () => {
    const code = "require('injectScript')('https://a.example/x.js', data.gtmOnSuccess, data.gtmOnFailure);";
    const url = 'https://a.example/x.js';
    const loaded = runCode(code, [grant.script(url)], { scripts: { [url]: () => 1 } });
    const blocked = runCode(code, [grant.script(url)]);
    await Promise.all([loaded.settled, blocked.settled]);
    expect([loaded.status, blocked.status]).toEqual(['success', 'failure']);
  });

  it('ends with an error for what the page throws that is no error', () => {
    const f = () => {
      throw 'a string';
    };
    expect(runCode("require('callInWindow')('f');", [globals], { window: { f } }).threw?.message).toBe(
      'a string',
    );
  });
});

describe('the data of a run', () => {
  it('is taken as it is, host values crossing the boundary', () => {
    const data = { text: 'a', on: false, rows: [{ k: 1 }], at: new Date(0), variable: (x: number) => x + 1 };
    const code =
      'return [data.text, data.on, data.rows[0].k, typeof data.at, data.variable(1), data.missing];';
    expect(evaluate(code, [], { data })).toEqual(['a', false, 1, 'undefined', 2, undefined]);
  });

  it("may hold the caller's own callbacks, which hear what the tag reports", async () => {
    const heard: string[] = [];
    const data = { gtmOnSuccess: () => heard.push('success'), gtmOnFailure: () => heard.push('failure') };
    const result = runCode('data.gtmOnSuccess();', [], { data });
    expect(heard).toEqual([]);
    await result.settled;
    expect(heard).toEqual(['success']);
    expect(result.status).toBe('success');
  });

  it('is a copy: the template cannot change what the caller gave', () => {
    const data = { rows: [1] };
    evaluate('data.rows.push(2); data.x = 1;', [], { data });
    expect(data).toEqual({ rows: [1] });
  });

  it.each([
    [undefined, ['function', 'function', 'string', 'number']],
    [{ type: 'TAG' }, ['function', 'function', 'string', 'number']],
    [{ type: 'MACRO' }, ['undefined', 'undefined', 'undefined', 'number']],
  ])('for %j has gtmOnSuccess, gtmOnFailure, gtmTagId, gtmEventId as %j', (info, types) => {
    const code = `
      return [typeof data.gtmOnSuccess, typeof data.gtmOnFailure, typeof data.gtmTagId, typeof data.gtmEventId];`;
    const template = { code, permissions: [], ...(info && { info }) };
    expect(runTemplate(template).returned).toEqual(types);
  });
});

describe('a variable', () => {
  it('returns its value as the page gets it', () => {
    const code = 'return {list: [1, data.a], f: (x) => x + 1};';
    const { returned } = runTemplate({ code, permissions: [], info: { type: 'MACRO' } }, { data: { a: 2 } });
    const value = returned as { list: unknown; f(x: number): unknown };
    expect(value.list).toEqual([1, 2]);
    expect(value.f(1)).toBe(2);
  });
});

describe('the result of a run is live', () => {
  it('counts steps of the code, of its callbacks and of calls by the page', async () => {
    const code = `
      require('setInWindow')('f', (n) => { let sum = 0; for (let i = 0; i < n; i++) { sum += i; } return sum; });
      require('callLater')(() => { for (let i = 0; i < 50; i++) { } });`;
    const result = runCode(code, [globals]);
    const atEnd = result.steps;
    expect(atEnd).toBeGreaterThan(0);
    await result.settled;
    const settled = result.steps;
    expect(settled).toBeGreaterThan(atEnd + 50);
    expect((result.page.window.f as (n: number) => unknown)(100)).toBe(4950);
    expect(result.steps).toBeGreaterThan(settled + 100);
  });

  it('counts the same steps for the same work', () => {
    const code = 'let n = 0; for (let i = 0; i < 10; i++) { n += i; } return n;';
    expect(runCode(code).steps).toBe(runCode(code).steps);
  });

  it('lets page code call what the template set, which pushes before the call returns', () => {
    const code = `
      const push = require('createQueue')('dataLayer');
      require('setInWindow')('f', (order) => { push({event: 'ordered', id: order.id}); return 'thanks'; });`;
    const { page } = runCode(code, [globals, grant.globals({ f: 'rw', dataLayer: 'rw' })]);
    expect((page.window.f as (order: unknown) => unknown)({ id: 7 })).toBe('thanks');
    expect(page.dataLayer).toMatchObject([{ value: { event: 'ordered', id: 7 } }]);
    expect(page.model.read('id')).toBe(7);
  });
});

describe('a run that would not end', () => {
  it('is ended when its budget is spent', () => {
    const { threw, steps } = runCode('while (true) { }', [], { budget: 1000 });
    expect(threw?.message).toContain('1000 steps');
    expect(steps).toBeLessThan(1100);
  });

  it('is ended in a callback too, and for good', async () => {
    const code = `
      const callLater = require('callLater');
      const again = () => { callLater(again); while (true) { } };
      callLater(again);`;
    const { page, settled, threw } = runCode(code, [], { budget: 500 });
    await settled;
    expect(threw).toBeUndefined();
    expect(page.swallowedErrors).toHaveLength(2);
    expect(page.swallowedErrors.map(({ error }) => (error as Error).message)).toEqual([
      expect.stringContaining('500 steps'),
      expect.stringContaining('500 steps'),
    ]);
  });

  it('is not one that the page calls again and again', () => {
    const result = runCode("require('setInWindow')('f', (n) => n + 1);", [globals], { budget: 50 });
    const f = result.page.window.f as (n: number) => number;
    for (let n = 0; n < 100; n += 1) expect(f(n)).toBe(n + 1);
    expect(result.steps).toBeGreaterThan(100);
  });

  it('settles though it re-arms callLater for ever', async () => {
    const result = runCode("const again = () => { require('callLater')(again); }; again();");
    await result.settled;
    const { steps } = result;
    await new Promise((done) => setTimeout(done, 20));
    expect(result.steps).toBe(steps);
  });
});

describe('several runs on one page', () => {
  it('share the window, the data layer and consent', () => {
    const first = runCode("require('setInWindow')('f', 1);", [globals]);
    first.page.setConsent('ad_storage', 'denied');
    const code = "return [require('copyFromWindow')('f'), require('isConsentGranted')('ad_storage')];";
    const grants = [globals, grant.consent({ ad_storage: 'r' })];
    expect(evaluate(code, grants, { page: first.page })).toEqual([1, false]);
  });
});

it('code that does not parse is refused before it runs', () => {
  expect(() => runCode('const = 1;')).toThrow();
});
