import { describe, expect, it } from 'vitest';
import { grant } from '../grants.ts';
import { errorOf, runCode } from '../run-code.ts';

describe('an API that needs a permission', () => {
  it.each([
    ["aliasInWindow('a', 'b')", 'access_globals'],
    ["callInWindow('a')", 'access_globals'],
    ["copyFromWindow('a')", 'access_globals'],
    ["setInWindow('a', 1)", 'access_globals'],
    ["createQueue('a')", 'access_globals'],
    ["createArgumentsQueue('a', 'b')", 'access_globals'],
    ["copyFromDataLayer('a')", 'read_data_layer'],
    ['gtagSet({a: 1})', 'write_data_layer'],
    ['addEventCallback(() => 1)', 'read_event_metadata'],
    ["isConsentGranted('ad_storage')", 'access_consent'],
    ["addConsentListener('ad_storage', () => 1)", 'access_consent'],
    ["setDefaultConsentState({ad_storage: 'denied'})", 'access_consent'],
    ["updateConsentState({ad_storage: 'denied'})", 'access_consent'],
    ["injectScript('https://a.example/')", 'inject_script'],
    ["injectHiddenIframe('https://a.example/')", 'inject_hidden_iframe'],
    ["sendPixel('https://a.example/')", 'send_pixel'],
    ['getUrl()', 'get_url'],
    ["getQueryParameters('a')", 'get_url'],
    ['getReferrerUrl()', 'get_referrer'],
    ["getReferrerQueryParameters('a')", 'get_referrer'],
    ['readTitle()', 'read_title'],
    ['readCharacterSet()', 'read_character_set'],
    ["getCookieValues('a')", 'get_cookies'],
    ["setCookie('a', 'b')", 'set_cookies'],
    ['readAnalyticsStorage()', 'read_analytics_storage'],
    ['getContainerVersion()', 'read_container_data'],
    ["localStorage.getItem('a')", 'access_local_storage'],
    ["localStorage.setItem('a', 'b')", 'access_local_storage'],
    ["localStorage.removeItem('a')", 'access_local_storage'],
    ["templateStorage.getItem('a')", 'access_template_storage'],
    ["templateStorage.setItem('a', 1)", 'access_template_storage'],
    ["templateStorage.removeItem('a')", 'access_template_storage'],
    ['templateStorage.clear()', 'access_template_storage'],
  ])('%s is refused without %s', (call, permission) => {
    const name = call.slice(0, call.search(/[.(]/));
    const code = `const ${name} = require('${name}'); ${call};`;
    expect(errorOf(code)).toBe(`The requested permission ${permission} is not configured.`);
  });

  it.each([
    ["aliasInWindow('a', 'b')", { a: 'rx', b: 'rwx' }, 'Prohibited write on global variable: a.'],
    ["aliasInWindow('a', 'b')", { a: 'rwx', b: 'wx' }, 'Prohibited read on global variable: b.'],
    ["callInWindow('a')", { a: 'rw' }, 'Prohibited execute on global variable: a.'],
    ["setInWindow('a', 1)", { a: 'w' }, 'Prohibited readwrite on global variable: a.'],
    ["setInWindow('a', 1)", { a: 'r' }, 'Prohibited readwrite on global variable: a.'],
    ["createQueue('a')", { a: 'r' }, 'Prohibited readwrite on global variable: a.'],
    ["createArgumentsQueue('a', 'b')", { a: 'rw', b: 'r' }, 'Prohibited readwrite on global variable: b.'],
  ])('%s is refused with the rights %j', (call, rights, message) => {
    const name = call.slice(0, call.indexOf('('));
    expect(errorOf(`require('${name}')${call.slice(name.length)};`, [grant.globals(rights)])).toBe(message);
  });

  it('is given by `require` without it, and refused in a later callback too', async () => {
    const { page, settled, threw } = runCode(
      "const later = require('callLater'); const read = require('readTitle'); later(() => { read(); });",
    );
    await settled;
    expect(threw).toBeUndefined();
    expect(page.swallowedErrors).toMatchObject([
      { where: 'callLater', error: { message: 'The requested permission read_title is not configured.' } },
    ]);
  });

  it.each([
    [
      'gtagSet({allowed: 1, other: {deep: 2}})',
      grant.writeData('allowed'),
      'Prohibited write to data layer variable: other.deep.',
    ],
    [
      "updateConsentState({ad_storage: 'granted', ad_user_data: 'denied'})",
      grant.consent({ ad_storage: 'w' }),
      'Prohibited write on consent type: ad_user_data.',
    ],
  ])('%s is refused for the key that is not granted, and does nothing', (call, granted, message) => {
    const name = call.slice(0, call.indexOf('('));
    const { threw, page } = runCode(`require('${name}')${call.slice(name.length)};`, [granted], {
      consent: { ad_storage: 'denied' },
    });
    expect(threw?.message).toBe(message);
    expect(page.consent.isGranted('ad_storage')).toBe(false);
    expect(page.model.read('allowed')).toBeUndefined();
  });

  it('logs nothing and does not throw without the permission to log', () => {
    const code = "require('logToConsole')('a');";
    expect(runCode(code).page.consoleMessages).toEqual([]);
    expect(runCode(code, [grant.logging('debug')]).page.consoleMessages).toEqual([]);
    expect(runCode(code, [grant.logging('debug')], { previewMode: true }).page.consoleMessages).toEqual([
      ['a'],
    ]);
    expect(runCode(code).threw).toBeUndefined();
  });
});

it('queryPermission answers what the call would', () => {
  const code = `
    const query = require('queryPermission');
    return [
      query('access_globals', 'readwrite', 'a'), query('access_globals', 'execute', 'a'),
      query('get_url', 'query', 'q'), query('send_pixel', 'https://b.example/'), query('no_such'),
    ];`;
  const { returned } = runCode(code, [
    grant.globals({ a: 'rw' }),
    grant.url(),
    grant.pixel('https://a.example/'),
  ]);
  expect(returned).toEqual([true, false, true, false, false]);
});
