import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { apis } from '../../src/apis/index.ts';
import { errorOf, evaluate, runCode } from '../run-code.ts';

/** `name(…)` or `name.member(…)`, required and evaluated. */
function call(expression: string, options = {}): unknown {
  const name = expression.slice(0, expression.search(/[.(]/));
  return evaluate(`const ${name} = require('${name}'); return ${expression};`, [], options);
}

describe('a helper', () => {
  it.each([
    ['getType(1)', 'number'],
    ['getType(() => 1)', 'function'],
    ['getType({})', 'object'],
    ['getType("")', 'string'],
    ['getType(true)', 'boolean'],
    ['getType()', 'undefined'],
    ['makeInteger("12.5")', 13],
    ['makeInteger("x")', 0],
    ['makeInteger(null)', 0],
    ['makeInteger(true)', 1],
    ['makeInteger(0 - 0.4)', 0],
    ['makeNumber("")', 0],
    ['makeNumber({})', Number.NaN],
    ['makeNumber(null)', 0],
    ['makeNumber(undefined)', Number.NaN],
    ['makeString(1.5)', '1.5'],
    ['makeString({})', '[object Object]'],
    ['makeString([1, [2, null]])', '1,2,'],
    ['encodeUri("a b/ü?")', 'a%20b/%C3%BC?'],
    ['encodeUriComponent("a b/ü?")', 'a%20b%2F%C3%BC%3F'],
    ['encodeUriComponent(undefined)', 'undefined'],
    ['decodeUri("%20%2F")', ' %2F'],
    ['decodeUriComponent("%20%2F%C3%BC")', ' /ü'],
    ['decodeUri("%E0")', undefined],
    ['decodeUriComponent("%")', undefined],
    ['toBase64("")', ''],
    ['toBase64("Grüße 👋")', 'R3LDvMOfZSDwn5GL'],
    ['fromBase64("R3LDvMOfZSDwn5GL")', 'Grüße 👋'],
    ['fromBase64("not base64!")', undefined],
    ['fromBase64("/w==")', undefined],
    ['makeTableMap([{k: "a", v: 1}, {k: "b"}, {v: 2}], "k", "v")', { a: 1 }],
    ['makeTableMap([{k: "b"}], "k", "v")', null],
    ['makeTableMap([{k: 1, v: undefined}], "k", "v")', { 1: undefined }],
    ['Math.abs("-3")', 3],
    ['Math.ceil(1.2)', 2],
    ['Math.floor(0 - 1.2)', -2],
    ['Math.max(1, "3", 2)', 3],
    ['Math.max()', Number.NEGATIVE_INFINITY],
    ['Math.min(2, 1)', 1],
    ['Math.pow(2, 0.5)', Math.SQRT2],
    ['Math.round("2.5")', 3],
    ['Math.sqrt(0 - 1)', Number.NaN],
    ['Math.random', undefined],
    ['Object.keys({b: 1, 1: 2})', ['b', '1']],
    ['Object.keys("ab")', ['0', '1']],
    ['Object.keys(5)', []],
    ['Object.values({b: 1, a: [2]})', [1, [2]]],
    ['Object.values([5])', [5]],
    ['Object.entries([5])', [['0', 5]]],
    ['Object.delete([5, 6], 0)', false],
    ['Object.delete("ab", 0)', false],
    ['JSON.parse("[1,{\\"a\\":null}]")', [1, { a: null }]],
    ['JSON.parse("")', undefined],
    ['JSON.parse(undefined)', undefined],
    ['JSON.parse(5)', 5],
    ['JSON.stringify({a: [1, "b", undefined], f: () => 1}, ["a"], 2)', '{"a":[1,"b",null]}'],
    ['JSON.stringify(() => 1)', undefined],
    ['generateRandom(5, 5)', 5],
  ])('%s gives %j', (expression, expected) => {
    expect(call(expression)).toEqual(expected);
  });

  it.each([
    [0, 3],
    [0.49, 4],
    [0.999, 5],
  ])('generateRandom takes both ends in: at %s it gives %i', (random, expected) => {
    expect(call('generateRandom(3, 5)', { random: () => random })).toBe(expected);
  });

  it.each(['getTimestamp()', 'getTimestampMillis()'])('%s reads the clock of the page', (expression) => {
    expect(call(expression, { now: 1_700_000_000_123 })).toBe(1_700_000_000_123);
    expect(call(expression, { now: () => 5 })).toBe(5);
    vi.useFakeTimers({ now: 1_800_000_000_000, toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    expect(call(expression)).toBe(1_800_000_000_000);
  });

  it('freezes an object: later writes and deletions are ignored', () => {
    const code = `
      const Object = require('Object');
      const frozen = Object.freeze({a: 1});
      frozen.a = 2; frozen.b = 3;
      return [frozen, Object.delete(frozen, 'a'), Object.freeze(5)];`;
    expect(evaluate(code)).toEqual([{ a: 1 }, false, 5]);
  });

  it('deletes nothing from arrays and functions', () => {
    const code = `
      const remove = require('Object').delete;
      const list = [1, 2]; list.extra = 3; const f = () => 1; f.mark = 1;
      return [remove(list, 'extra'), remove(list, 1), list.length, list.hasOwnProperty(1), remove(f, 'mark'), f.mark];`;
    expect(evaluate(code)).toEqual([false, false, 2, true, false, 1]);
  });

  it('gives undefined for the JSON of an object that contains itself', () => {
    expect(evaluate("const o = {}; o.o = o; return require('JSON').stringify(o);")).toBeUndefined();
  });
});

describe('parseUrl', () => {
  it('takes a URL to pieces', () => {
    expect(call('parseUrl("https://u:p@a.example:8443/x?a=1&b=2&a=%20#h")')).toEqual({
      href: 'https://u:p@a.example:8443/x?a=1&b=2&a=%20#h',
      origin: 'https://a.example:8443',
      protocol: 'https:',
      username: 'u',
      password: 'p',
      host: 'a.example:8443',
      hostname: 'a.example',
      port: '8443',
      pathname: '/x',
      search: '?a=1&b=2&a=%20',
      searchParams: { a: ['1', ' '], b: '2' },
      hash: '#h',
    });
  });

  it.each([
    ['//a.example/x', 'http://site.test/', 'http://a.example/x'],
    ['//a.example/x', 'https://site.test/', 'https://a.example/x'],
    ['/x', 'https://site.test/', undefined],
    ['', 'https://site.test/', undefined],
    ['https://', 'https://site.test/', undefined],
  ])('%s on %s: %s', (text, url, href) => {
    expect(call(`parseUrl("${text}")`, { url })).toEqual(href && expect.objectContaining({ href }));
  });
});

it('text survives base64 and URI coding', () => {
  const template = `
    const through = (there, back) => require(back)(require(there)(data.text));
    return [
      through('toBase64', 'fromBase64'), through('encodeUri', 'decodeUri'),
      through('encodeUriComponent', 'decodeUriComponent'),
    ];`;
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(evaluate(template, [], { data: { text } })).toEqual([text, text, text]);
    }),
  );
});

it('JSON survives a round through the sandbox', () => {
  const template = "const JSON = require('JSON'); return JSON.stringify(JSON.parse(data.text));";
  fc.assert(
    fc.property(fc.json(), (text) => {
      // Keys that mean something to JavaScript's own objects do not cross the boundary unharmed.
      fc.pre(!/__proto__|hasOwnProperty/.test(text));
      expect(evaluate(template, [], { data: { text } })).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
});

it('JSON ends a script that writes one list out very many times', () => {
  const code =
    "let a = ['x']; for (let i = 0; i < 60; i++) { a = [a, a]; } return require('JSON').stringify(a);";
  expect(errorOf(code)).toContain('the limit of joined elements');
});

describe('what `require` gives', () => {
  it('is frozen', () => {
    const code = `
      const Math = require('Math'); const getType = require('getType');
      Math.abs = 1; Math.extra = 1; getType.extra = 1;
      return [Math.abs(0 - 1), Math.extra, getType.extra];`;
    expect(evaluate(code)).toEqual([1, undefined, undefined]);
  });

  it('is the same thing each time', () => {
    expect(evaluate("return require('getType') === require('getType');")).toBe(true);
  });

  it.each([
    ["'internal.x'", 'internal.x'],
    ["'constructor'", 'constructor'],
    ["'math'", 'math'],
    ["'sendHttpRequest'", 'sendHttpRequest'],
    ["'addWindowEventListener'", 'addWindowEventListener'],
    ['', 'undefined'],
    ['5', '5'],
  ])('is an error for require(%s)', (given, name) => {
    expect(runCode(`require(${given});`).threw?.message).toBe(`${name} is not a valid API name.`);
  });
});

it('every API names its documentation, and says of gaps in whole sentences', () => {
  expect(apis.size).toBe(50);
  for (const { name, link, gaps } of apis.values()) {
    expect(link).toBe(
      `https://developers.google.com/tag-platform/tag-manager/templates/api#${name.toLowerCase()}`,
    );
    expect(gaps).toMatch(/^$|\.$/);
  }
});
