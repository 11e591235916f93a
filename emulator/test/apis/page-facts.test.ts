import { describe, expect, it } from 'vitest';
import { grant } from '../grants.ts';
import { evaluate } from '../run-code.ts';

const url = 'https://www.Example.com:8443/shop/list.tar.html?a=1&b=x%20y&a=2&c=#top';

describe('getUrl', () => {
  it.each([
    ['', 'https://www.example.com:8443/shop/list.tar.html?a=1&b=x%20y&a=2&c=#top'],
    ["'protocol'", 'https'],
    ["'host'", 'www.example.com'],
    ["'port'", '8443'],
    ["'path'", '/shop/list.tar.html'],
    ["'query'", 'a=1&b=x%20y&a=2&c='],
    ["'extension'", 'html'],
    ["'fragment'", 'top'],
  ])('(%s) gives %s', (args, expected) => {
    expect(evaluate(`return require('getUrl')(${args});`, [grant.url()], { url })).toBe(expected);
  });

  it.each([
    ['https://a.example/', "'port'", '443'],
    ['http://a.example/', "'port'", '80'],
    ['https://a.example', "'path'", '/'],
    ['https://a.example', '', 'https://a.example/'],
    ['https://a.example/a.b/c', "'extension'", ''],
    ['https://a.example/', "'query'", ''],
    ['https://a.example/', "'fragment'", ''],
  ])('on %s (%s) gives "%s"', (page, args, expected) => {
    expect(evaluate(`return require('getUrl')(${args});`, [grant.url()], { url: page })).toBe(expected);
  });
});

describe('getReferrerUrl', () => {
  it.each([
    ["'host'", 'www.example.com'],
    ["'query'", 'a=1&b=x%20y&a=2&c='],
    ["'path'", '/shop/list.tar.html'],
  ])('(%s) gives %s', (args, expected) => {
    const code = `return require('getReferrerUrl')(${args});`;
    expect(evaluate(code, [grant.referrer()], { referrer: url })).toBe(expected);
  });

  it.each(['', "'host'", "'port'"])('(%s) is empty where there is no referrer', (args) => {
    expect(evaluate(`return require('getReferrerUrl')(${args});`, [grant.referrer()])).toBe('');
  });
});

describe.each([
  ['getQueryParameters', grant.url(), 'url'],
  ['getReferrerQueryParameters', grant.referrer(), 'referrer'],
] as const)('%s', (name, granted, option) => {
  it.each([
    ["'a'", '1'],
    ["'a', true", ['1', '2']],
    ["'b'", 'x y'],
    ["'c'", ''],
    ["'d'", undefined],
    ["'d', true", []],
  ])('(%s) gives %j', (args, expected) => {
    expect(evaluate(`return require('${name}')(${args});`, [granted], { [option]: url })).toEqual(expected);
  });
});

describe('what a page says about itself', () => {
  it.each([
    ['readTitle', 'read_title', { title: 'Shop' }, 'Shop'],
    ['readTitle', 'read_title', {}, ''],
    ['readTitle', 'read_title', { window: { document: { title: 'Real' } } }, 'Real'],
    ['readCharacterSet', 'read_character_set', { charset: 'windows-1252' }, 'windows-1252'],
    ['readCharacterSet', 'read_character_set', {}, 'UTF-8'],
  ])('%s (%s) with %j gives "%s"', (name, id, options, expected) => {
    expect(evaluate(`return require('${name}')();`, [grant.plain(id)], options)).toBe(expected);
  });

  it('getContainerVersion tells the container and the preview mode', () => {
    const options = { containerId: 'GTM-TEST', previewMode: true };
    expect(
      evaluate("return require('getContainerVersion')();", [grant.plain('read_container_data')], options),
    ).toEqual({
      containerId: 'GTM-TEST',
      debugMode: true,
      environmentMode: false,
      environmentName: '',
      previewMode: true,
      version: '1',
    });
  });
});

describe('readAnalyticsStorage', () => {
  const cookies = {
    _ga: 'GA1.1.123.456',
    _ga_ABC: 'GS1.1.1700000000.3.0.1700000000.0.0.0',
    _ga_DEF: 'GS2.1.s1747132561$o7$g0$t1747132561$j60$l0$h0',
    shop__ga: 'GA1.2.7.8',
    _gat: 'x',
  };
  it.each([
    [
      '',
      cookies,
      {
        client_id: '123.456',
        sessions: [
          { measurement_id: 'G-ABC', session_id: '1700000000', session_number: 3 },
          { measurement_id: 'G-DEF', session_id: '1747132561', session_number: 7 },
        ],
      },
    ],
    ["{cookie_prefix: 'shop'}", cookies, { client_id: '7.8', sessions: [] }],
    ['', {}, { client_id: undefined, sessions: [] }],
  ])('(%s) with %j', (args, jar, expected) => {
    const code = `return require('readAnalyticsStorage')(${args});`;
    expect(evaluate(code, [grant.plain('read_analytics_storage')], { cookies: jar })).toEqual(expected);
  });
});
