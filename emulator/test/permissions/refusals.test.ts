import { describe, expect, it } from 'vitest';
import { createChecker, type Grant, permissionRules } from '../../src/permissions/index.ts';
import { SandboxError, SandboxObject, type SandboxValue } from '../../src/values.ts';
import { grant } from '../grants.ts';

type Row = [granted: Grant, request: [id: string, ...args: SandboxValue[]]];
const cookie = (options: Record<string, SandboxValue>) => new SandboxObject(Object.entries(options));
const someParts = grant.url({ urlParts: 'specific', host: true, query: true, queriesAllowed: 'any' });
const someKeys = grant.url({
  urlParts: 'specific',
  query: true,
  path: false,
  queriesAllowed: 'specific',
  queryKeys: ['q'],
});

function checkerOf(granted: Grant, previewMode = false) {
  return createChecker([granted], () => ({ previewMode, url: 'https://www.example.com/' }));
}

describe('a permission allows', () => {
  it.each<Row>([
    [grant.globals({ a: 'r' }), ['access_globals', 'read', 'a']],
    [grant.globals({ a: 'w' }), ['access_globals', 'write', 'a']],
    [grant.globals({ 'a.b': 'rw' }), ['access_globals', 'readwrite', 'a.b']],
    [grant.globals({ a: 'x' }), ['access_globals', 'execute', 'a']],
    [grant.script('https://a.example/*'), ['inject_script', 'https://a.example/x.js']],
    [grant.iframe('https://*.a.example/'), ['inject_hidden_iframe', 'https://b.a.example/']],
    [grant.pixel('https://a.example/p'), ['send_pixel', 'https://a.example/p']],
    [grant.anyPixel, ['send_pixel', 'http://anywhere.test/']],
    [grant.logging('all'), ['logging']],
    [grant.consent({ ad_storage: 'r' }), ['access_consent', 'ad_storage', 'read']],
    [grant.consent({ custom: 'w' }), ['access_consent', 'custom', 'write']],
    [grant.readData('a.*'), ['read_data_layer', 'a.b']],
    [grant.readAnyData, ['read_data_layer', 'not a dotted name']],
    [grant.writeData('a.b'), ['write_data_layer', 'a.b']],
    [grant.cookies('_ga'), ['get_cookies', '_ga']],
    [grant.anyCookie, ['get_cookies', 'any']],
    [grant.setCookie({}), ['set_cookies', 'any']],
    [
      grant.setCookie({ name: 'a', domain: 'auto', path: '/' }),
      ['set_cookies', 'a', cookie({ domain: 'auto', path: '/' })],
    ],
    [grant.setCookie({ secure: 'secure' }), ['set_cookies', 'a', cookie({ secure: true })]],
    [grant.setCookie({ secure: 'non_secure' }), ['set_cookies', 'a']],
    [grant.setCookie({ session: 'session' }), ['set_cookies', 'a']],
    [grant.setCookie({ session: 'non_session' }), ['set_cookies', 'a', cookie({ 'max-age': 60 })]],
    [grant.url(), ['get_url']],
    [grant.url(), ['get_url', 'fragment']],
    [grant.url(), ['get_url', 'query', 'any']],
    [someParts, ['get_url', 'host']],
    [someParts, ['get_url', 'query']],
    [someKeys, ['get_url', 'query', 'q']],
    [grant.referrer(), ['get_referrer', 'host']],
    [grant.localStorage({ k: 'r' }), ['access_local_storage', 'read', 'k']],
    [grant.localStorage({ k: 'w' }), ['access_local_storage', 'write', 'k']],
    [grant.plain('access_template_storage'), ['access_template_storage']],
    [grant.plain('read_container_data'), ['read_container_data']],
    [grant.plain('read_event_metadata'), ['read_event_metadata']],
    [grant.plain('read_title'), ['read_title']],
    [grant.plain('read_character_set'), ['read_character_set']],
    [grant.plain('read_analytics_storage'), ['read_analytics_storage']],
  ])('%j: %j', (granted, request) => {
    expect(() => checkerOf(granted).demand(...request)).not.toThrow();
    expect(checkerOf(granted).permits(...request)).toBe(true);
  });
});

describe('a permission refuses, in the words of the runtime,', () => {
  it.each<[...Row, string]>([
    [grant.globals({ a: 'w' }), ['access_globals', 'read', 'a'], 'Prohibited read on global variable: a.'],
    [grant.globals({ a: 'r' }), ['access_globals', 'write', 'a'], 'Prohibited write on global variable: a.'],
    [
      grant.globals({ a: 'r' }),
      ['access_globals', 'readwrite', 'a'],
      'Prohibited readwrite on global variable: a.',
    ],
    [
      grant.globals({ a: 'rw' }),
      ['access_globals', 'execute', 'a'],
      'Prohibited execute on global variable: a.',
    ],
    [
      grant.globals({ a: 'rwx' }),
      ['access_globals', 'read', 'a.b'],
      'Prohibited read on global variable: a.b.',
    ],
    [
      grant.globals({ 'a.b': 'rwx' }),
      ['access_globals', 'read', 'a'],
      'Prohibited read on global variable: a.',
    ],
    [
      grant.globals({ 'a.*': 'rwx' }),
      ['access_globals', 'read', 'a.b'],
      'Prohibited read on global variable: a.b.',
    ],
    [grant.globals({ a: 'r' }), ['access_globals', 'read', 5], 'Key must be a string.'],
    [
      grant.globals({ a: 'r' }),
      ['access_globals', 'see', 'a'],
      "Operation must be either 'read', 'write', or 'execute', was see",
    ],
    [
      grant.script('https://a.example/*'),
      ['inject_script', 'https://b.example/x.js'],
      'Prohibited script URL: https://b.example/x.js',
    ],
    [
      grant.script('https://a.example/*'),
      ['inject_script', 'http://a.example/x.js'],
      'Prohibited script URL: http://a.example/x.js',
    ],
    [grant.script(), ['inject_script', 'https://a.example/'], 'Prohibited script URL: https://a.example/'],
    [
      { id: 'inject_script', settings: { allowedUrls: 'any' } },
      ['inject_script', 'https://a.example/'],
      'Prohibited script URL: https://a.example/',
    ],
    [
      grant.iframe('https://a.example/x'),
      ['inject_hidden_iframe', 'https://a.example/y'],
      'Prohibited iframe URL: https://a.example/y',
    ],
    [
      grant.pixel('https://a.example/x'),
      ['send_pixel', 'https://a.example/y'],
      'Prohibited URL: https://a.example/y.',
    ],
    [grant.logging('debug'), ['logging'], 'Logging is not enabled in all environments'],
    [
      grant.consent({ ad_storage: 'r' }),
      ['access_consent', 'ad_storage', 'write'],
      'Prohibited write on consent type: ad_storage.',
    ],
    [
      grant.consent({ ad_storage: 'w' }),
      ['access_consent', 'ad_storage', 'read'],
      'Prohibited read on consent type: ad_storage.',
    ],
    [
      grant.consent({ ad_storage: 'rw' }),
      ['access_consent', 'ad_user_data', 'read'],
      'Prohibited read on consent type: ad_user_data.',
    ],
    [grant.readData('a'), ['read_data_layer', 'a.b'], 'Prohibited read from data layer variable: a.b.'],
    [grant.readData('a.*'), ['read_data_layer', 'a.b c'], 'Prohibited read from data layer variable: a.b c.'],
    [grant.readData('*'), ['read_data_layer', 'a'], 'Invalid key wildcard'],
    [grant.writeData('a'), ['write_data_layer', 'b'], 'Prohibited write to data layer variable: b.'],
    [grant.cookies('_ga'), ['get_cookies', '_gid'], 'Access to cookie "_gid" is prohibited.'],
    [grant.setCookie({ name: 'a' }), ['set_cookies', 'b'], 'Prohibited write to cookie: b.'],
    [grant.setCookie({ domain: 'auto' }), ['set_cookies', 'b'], 'Prohibited write to cookie: b.'],
    [
      grant.setCookie({ path: '/' }),
      ['set_cookies', 'b', cookie({ path: '/a' })],
      'Prohibited write to cookie: b.',
    ],
    [grant.setCookie({ secure: 'secure' }), ['set_cookies', 'b'], 'Prohibited write to cookie: b.'],
    [
      grant.setCookie({ secure: 'non_secure' }),
      ['set_cookies', 'b', cookie({ secure: true })],
      'Prohibited write to cookie: b.',
    ],
    [
      grant.setCookie({ session: 'session' }),
      ['set_cookies', 'b', cookie({ expires: 'x' })],
      'Prohibited write to cookie: b.',
    ],
    [grant.setCookie({ session: 'non_session' }), ['set_cookies', 'b'], 'Prohibited write to cookie: b.'],
    [someParts, ['get_url'], 'Prohibited from getting entire URL when components are specified.'],
    [someParts, ['get_url', 'path'], 'Prohibited URL component: path'],
    [someKeys, ['get_url', 'path'], 'Prohibited URL component: path'],
    [
      someKeys,
      ['get_url', 'query'],
      'Prohibited from getting entire URL query when query keys are specified.',
    ],
    [someKeys, ['get_url', 'query', 'other'], 'Prohibited query key: other'],
    [
      grant.referrer({ urlParts: 'specific', host: true }),
      ['get_referrer', 'path'],
      'Prohibited URL component: path',
    ],
    [
      grant.localStorage({ k: 'w' }),
      ['access_local_storage', 'read', 'k'],
      'Prohibited read on local storage key: k.',
    ],
    [
      grant.localStorage({ k: 'r' }),
      ['access_local_storage', 'write', 'k'],
      'Prohibited write on local storage key: k.',
    ],
    [
      grant.logging('all'),
      ['inject_script', 'https://a.example/'],
      'The requested permission inject_script is not configured.',
    ],
    [
      grant.plain('read_request'),
      ['read_request'],
      'The requested permission read_request is not configured.',
    ],
  ])('%j: %j', (granted, request, message) => {
    expect(() => checkerOf(granted).demand(...request)).toThrow(new SandboxError(message));
    expect(checkerOf(granted).permits(...request)).toBe(false);
  });
});

it('logging for debugging is allowed in preview mode', () => {
  expect(checkerOf(grant.logging('debug'), true).permits('logging')).toBe(true);
});

it('a veto forbids what the template may do, and is told what is asked for', () => {
  const asked: unknown[] = [];
  const checker = createChecker(
    [grant.script('https://a.example/*')],
    () => ({ previewMode: false, url: 'https://www.example.com/' }),
    (id, data) => {
      asked.push([id, data]);
      return 'no scripts here';
    },
  );
  expect(() => checker.demand('inject_script', 'https://a.example/x')).toThrow('no scripts here');
  expect(checker.permits('inject_script', 'https://other.example/')).toBe(false);
  expect(asked).toEqual([['inject_script', { url: 'https://a.example/x' }]]);
});

it('every permission of web containers has a rule that can tell a policy what is asked for', () => {
  expect([...permissionRules.keys()].sort()).toEqual([
    'access_consent',
    'access_globals',
    'access_local_storage',
    'access_template_storage',
    'get_cookies',
    'get_referrer',
    'get_url',
    'inject_hidden_iframe',
    'inject_script',
    'logging',
    'read_analytics_storage',
    'read_character_set',
    'read_container_data',
    'read_data_layer',
    'read_event_metadata',
    'read_title',
    'send_pixel',
    'set_cookies',
    'write_data_layer',
  ]);
  expect(permissionRules.get('access_globals')?.describe(['readwrite', 'a'])).toEqual({
    key: 'a',
    read: true,
    write: true,
    execute: false,
  });
});
