import { describe, expect, it } from 'vitest';
import { grant } from '../grants.ts';
import { errorOf, runCode } from '../run-code.ts';

/** No permission is granted here: the arguments are looked at first. */
describe('an API refuses arguments of other types', () => {
  it.each([
    ["aliasInWindow('a')", 'aliasInWindow', 'string,string', 'string'],
    ['callInWindow()', 'callInWindow', 'string,...any', ''],
    ['copyFromWindow(null)', 'copyFromWindow', 'string', 'object'],
    ["setInWindow('a', 1, 'yes')", 'setInWindow', 'string,any,boolean|undefined', 'string,number,string'],
    ['createQueue([])', 'createQueue', 'string', 'Array'],
    ["createArgumentsQueue('a', {})", 'createArgumentsQueue', 'string,string', 'string,Object'],
    ["copyFromDataLayer('a', '1')", 'copyFromDataLayer', 'string,number|undefined', 'string,string'],
    ['gtagSet(1)', 'gtagSet', 'Object|string', 'number'],
    ["addEventCallback('a')", 'addEventCallback', 'function', 'string'],
    ['isConsentGranted()', 'isConsentGranted', 'string', ''],
    ["addConsentListener('ad_storage')", 'addConsentListener', 'string,function', 'string'],
    ["setDefaultConsentState('denied')", 'setDefaultConsentState', 'Object', 'string'],
    ['updateConsentState([])', 'updateConsentState', 'Object', 'Array'],
    [
      "injectScript('https://a.example/', 5)",
      'injectScript',
      'string|Object,function|undefined,function|undefined,string|undefined',
      'string,number',
    ],
    ['injectHiddenIframe(true)', 'injectHiddenIframe', 'string,function|undefined', 'boolean'],
    ['sendPixel(1)', 'sendPixel', 'string,function|undefined,function|undefined', 'number'],
    ['getUrl(1)', 'getUrl', 'string|undefined', 'number'],
    ['getQueryParameters()', 'getQueryParameters', 'string,boolean|undefined', ''],
    ['getReferrerUrl([])', 'getReferrerUrl', 'string|undefined', 'Array'],
    ['getReferrerQueryParameters(1)', 'getReferrerQueryParameters', 'string,boolean|undefined', 'number'],
    ['getCookieValues()', 'getCookieValues', 'string,boolean|undefined', ''],
    ["setCookie('a', 1)", 'setCookie', 'string,string,Object|undefined,boolean|undefined', 'string,number'],
    ['readAnalyticsStorage(1)', 'readAnalyticsStorage', 'Object|undefined', 'number'],
    ['callLater()', 'callLater', 'function', ''],
    ["generateRandom('1', 2)", 'generateRandom', 'number,number', 'string,number'],
    ["makeTableMap({}, 'a', 'b')", 'makeTableMap', 'Array,string,string', 'Object,string,string'],
    ['decodeUriComponent(1)', 'decodeUriComponent', 'string', 'number'],
    ['queryPermission(() => 1)', 'queryPermission', 'string', 'function'],
    ["sha256('a')", 'sha256', 'string,function,function|undefined,Object|undefined', 'string'],
  ])('%s', (call, name, expected, received) => {
    expect(errorOf(`require('${name}')${call.slice(name.length)};`)).toBe(
      `Argument error in ${name}. Expected argument types [${expected}], but received [${received}].`,
    );
  });

  it.each([
    ["localStorage').getItem(1)", 'localStorage.getItem', 'string', 'number'],
    ["localStorage').setItem()", 'localStorage.setItem', 'string,any', ''],
    ["localStorage').removeItem({})", 'localStorage.removeItem', 'string', 'Object'],
  ])('%s', (call, name, expected, received) => {
    expect(errorOf(`require('${call};`)).toBe(
      `Argument error in ${name}. Expected argument types [${expected}], but received [${received}].`,
    );
  });
});

it.each([
  ["require('getUrl')(null);", grant.url()],
  ["require('injectScript')('https://a.example/', null, null, null);", grant.script('https://a.example/')],
  ["require('setCookie')('a', 'b', null);", grant.setCookie({})],
])('null may stand for an argument that is left out: %s', async (code, granted) => {
  const { threw, settled, page } = runCode(code, [granted]);
  await settled;
  expect(threw).toBeUndefined();
  expect(page.swallowedErrors).toEqual([]);
});
