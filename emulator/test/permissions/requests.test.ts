import { describe, expect, it } from 'vitest';
import { apis } from '../../src/apis/index.ts';
import { copyToSandbox } from '../../src/boundary/index.ts';
import { apiNeeds, permissionRules } from '../../src/permissions/index.ts';

function requestsOf(name: string, args: unknown[], member?: string) {
  const needs = apiNeeds.get(name);
  return [
    needs?.permission,
    needs?.requests(
      args.map((arg) => copyToSandbox(arg)),
      member,
    ),
  ];
}

describe('a call asks for', () => {
  it.each([
    [
      'aliasInWindow',
      ['to', 'from'],
      'access_globals',
      [
        ['write', 'to'],
        ['read', 'from'],
      ],
    ],
    [
      'createArgumentsQueue',
      ['f', 'f.q'],
      'access_globals',
      [
        ['readwrite', 'f'],
        ['readwrite', 'f.q'],
      ],
    ],
    ['setInWindow', ['k', 1], 'access_globals', [['readwrite', 'k']]],
    [
      'gtagSet',
      [{ a: 1, b: { c: 2, d: { e: 3 } }, f: {}, g: [1] }],
      'write_data_layer',
      [['a'], ['b.c'], ['b.d.e'], ['f'], ['g']],
    ],
    ['gtagSet', ['a', { b: 1 }], 'write_data_layer', [['a.b']]],
    ['gtagSet', ['a.b', 1], 'write_data_layer', [['a.b']]],
    [
      'updateConsentState',
      [{ ad_storage: 'denied', custom: 'granted', region: ['US'], wait_for_update: 1 }],
      'access_consent',
      [
        ['ad_storage', 'write'],
        ['custom', 'write'],
      ],
    ],
    ['getUrl', [], 'get_url', [[undefined]]],
    ['getQueryParameters', ['q'], 'get_url', [['query', 'q']]],
    ['getReferrerQueryParameters', ['q'], 'get_referrer', [['query', 'q']]],
    ['readTitle', [], 'read_title', [[]]],
  ])('%s(%j): %s %j', (name, args, permission, requests) => {
    expect(requestsOf(name, args)).toEqual([permission, requests]);
  });

  it.each([
    ['getItem', 'read'],
    ['setItem', 'write'],
    ['removeItem', 'write'],
  ])('localStorage.%s: the right to %s', (member, right) => {
    expect(requestsOf('localStorage', ['k'], member)).toEqual(['access_local_storage', [[right, 'k']]]);
  });
});

it('the table names only APIs and permissions that exist', () => {
  for (const [name, needs] of apiNeeds) {
    expect(apis.has(name), name).toBe(true);
    expect(permissionRules.has(needs.permission), needs.permission).toBe(true);
  }
});

it('every permission is needed by some API', () => {
  const needed = new Set([...apiNeeds.values()].map(({ permission }) => permission));
  expect([...permissionRules.keys()].filter((id) => !needed.has(id))).toEqual([]);
});
