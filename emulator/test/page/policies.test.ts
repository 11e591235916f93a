import { describe, expect, it } from 'vitest';
import { grant } from '../grants.ts';
import { runCode } from '../run-code.ts';

const pixel = "require('sendPixel')('https://a.example/p');";
const grants = [grant.pixel('https://a.example/*'), grant.plain('read_title')];

describe("a page's policy", () => {
  it.each([
    [
      'forbids by false',
      () => false,
      'The requested permission send_pixel is forbidden by a policy of the page.',
    ],
    [
      'forbids by an error, whose message is told',
      () => {
        throw new Error('not on this page');
      },
      'not on this page',
    ],
    ['allows by true', () => true, undefined],
  ])('%s', (_name, policy, message) => {
    const { threw, page } = runCode(pixel, grants, { policies: { send_pixel: policy } });
    expect(threw?.message).toBe(message);
    expect(page.pixels).toHaveLength(message ? 0 : 1);
  });

  it('is told the container, the permission and what is asked for', () => {
    const asked: unknown[] = [];
    const policy = (...args: unknown[]) => asked.push(args);
    runCode(pixel, grants, { policies: { send_pixel: policy }, containerId: 'GTM-TEST' });
    expect(asked).toEqual([['GTM-TEST', 'send_pixel', { url: 'https://a.example/p' }]]);
  });

  it('for `all` is asked for every permission, besides the one for its own', () => {
    const policies = {
      all: (_id: string, permission: string) => permission !== 'read_title',
      send_pixel: () => false,
    };
    expect(runCode("require('readTitle')();", grants, { policies }).threw).toBeDefined();
    expect(runCode(pixel, grants, { policies }).threw).toBeDefined();
    expect(
      runCode("require('readTitle')();", grants, { policies: { send_pixel: () => false } }).threw,
    ).toBeUndefined();
  });

  it('is not asked for what the template itself may not do', () => {
    const asked: unknown[] = [];
    runCode(pixel, [], { policies: { all: (id) => asked.push(id) } });
    expect(asked).toEqual([]);
  });

  it('is seen by queryPermission, and silences logging', () => {
    const code = `
      require('logToConsole')('a');
      return require('queryPermission')('send_pixel', 'https://a.example/p');`;
    const { returned, page } = runCode(code, [...grants, grant.logging('all')], {
      policies: { all: () => false },
    });
    expect(returned).toBe(false);
    expect(page.consoleMessages).toEqual([]);
  });
});
