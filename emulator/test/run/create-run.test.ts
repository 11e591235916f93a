import { describe, expect, it } from 'vitest';
import { createPage } from '../../src/page/index.ts';
import { allowEverything } from '../../src/permissions/index.ts';
import { type ApiCall, createRun, type RunSettings } from '../../src/run.ts';
import { SandboxFunction, SandboxObject } from '../../src/values.ts';

function execute(code: string, settings: Partial<RunSettings> = {}) {
  const run = createRun({ code, permissions: [] }, { page: createPage(), ...settings });
  return run.execute(new SandboxObject([['text', 'a']]));
}

describe('a run of which the APIs are chosen', () => {
  it('skips the permission check for a mocked API, and for that one only', () => {
    const title = new SandboxFunction('', () => 'mocked');
    const requireApi: RunSettings['requireApi'] = (name, real) => (name === 'readTitle' ? title : real());
    expect(execute("return require('readTitle')();", { requireApi })).toBe('mocked');
    expect(() => execute("return require('readCharacterSet')();", { requireApi })).toThrow(
      'The requested permission read_character_set is not configured.',
    );
  });

  it('may mock a name that is no API', () => {
    expect(execute("return require('newApi');", { requireApi: () => 5 })).toBe(5);
  });

  it('may wrap the true API, which stays the same', () => {
    const seen = new Set<unknown>();
    const requireApi: RunSettings['requireApi'] = (_name, real) => {
      seen.add(real());
      return real();
    };
    execute("require('getType'); require('getType');", { requireApi });
    expect(seen.size).toBe(1);
  });
});

describe('a run that is watched', () => {
  it('tells each call of an API with its arguments, mocked or not, before it runs', () => {
    const calls: ApiCall[] = [];
    const requireApi: RunSettings['requireApi'] = (name, real) =>
      name === 'sendPixel' ? new SandboxFunction('', () => 'mocked') : real();
    const code = `
      require('getType')(data.text, 2);
      require('templateStorage').setItem('k', 1);
      return require('sendPixel')('https://a.example/');`;
    const settings = { requireApi, onCall: (call: ApiCall) => calls.push(call), checker: allowEverything };
    expect(execute(code, settings)).toBe('mocked');
    expect(calls).toEqual([
      { name: 'getType', args: ['a', 2] },
      { name: 'templateStorage.setItem', args: ['k', 1] },
      { name: 'sendPixel', args: ['https://a.example/'] },
    ]);
  });

  it('tells a call that is refused, and passes functions on as they are', () => {
    const calls: ApiCall[] = [];
    expect(() =>
      execute("const f = () => 1; require('addEventCallback')(f);", { onCall: (call) => calls.push(call) }),
    ).toThrow('The requested permission read_event_metadata is not configured.');
    expect(calls[0]?.args[0]).toBeInstanceOf(SandboxFunction);
  });

  it('leaves what is no function alone', () => {
    const requireApi = () => 'a value';
    expect(execute("return require('x');", { requireApi, onCall: () => undefined })).toBe('a value');
  });
});

describe('runs of a test and of its template', () => {
  it('may share a page and a template storage', () => {
    const page = createPage();
    const owner = {};
    const shared = { page, storageOwner: owner, checker: allowEverything };
    execute("require('templateStorage').setItem('k', 'kept');", shared);
    expect(execute("return require('templateStorage').getItem('k');", shared)).toBe('kept');
  });

  it('can be executed again with other data, steps adding up', () => {
    const run = createRun({ code: 'return data.n;', permissions: [] }, { page: createPage() });
    expect(run.execute(new SandboxObject([['n', 1]]))).toBe(1);
    const { steps } = run.meter;
    expect(run.execute(new SandboxObject([['n', 2]]))).toBe(2);
    expect(run.meter.steps).toBe(2 * steps);
  });
});
