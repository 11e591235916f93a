import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../src/file/index.ts';
import { testTemplate } from '../../src/testing/index.ts';
import { globalKey, permission, type TplParts, writeTpl } from '../file/write-tpl.ts';

async function runTests(parts: TplParts) {
  const text = writeTpl(parts);
  const rows = await testTemplate(parseTemplate(text));
  return rows.map((row) => ({ ...row, source: text.split('\n')[row.line - 1]?.trim() }));
}

/** Runs one scenario; '' where it passed. */
async function verdictOf(scenario: string, parts: TplParts = {}): Promise<string> {
  const [row] = await runTests({ ...parts, scenarios: { One: scenario } });
  if (!row) throw new Error('There was no row.');
  expect(row.passed).toBe(row.message === '');
  return row.message;
}

const scripts = permission('inject_script', { urls: ['https://a.example.com/'] });
const inject =
  "const injectScript = require('injectScript');\ninjectScript('https://a.example.com/x.js', data.gtmOnSuccess, data.gtmOnFailure);";

describe('matchers of assertThat', () => {
  const f = 'const f = () => 1;\nconst g = () => 1;\nconst list = [1];\n';
  it.each<[matcher: string, good: string[], bad: string[]]>([
    ['isUndefined()', ['undefined', '{}.x'], ['null', '0', "''"]],
    ['isDefined()', ['null', '0', "''", '{}'], ['undefined']],
    ['isNull()', ['null'], ['undefined', '0', 'false']],
    ['isNotNull()', ['undefined', '0'], ['null']],
    ['isFalse()', ['false', '1 > 2'], ['0', "''", 'null', 'true']],
    ['isTrue()', ['true'], ['1', "'true'", 'false']],
    ['isFalsy()', ['false', '0', "''", 'null', 'undefined', '0 / 0'], ['1', "'0'", '[]', '{}', 'f']],
    ['isTruthy()', ['1', "'0'", '[]', '{}', 'f'], ['0', "''", 'null', 'undefined', '0 / 0']],
    ['isNaN()', ['0 / 0'], ['0', "'NaN'", 'undefined', "'x'"]],
    ['isNotNaN()', ['0', "'x'", 'undefined'], ['0 / 0']],
    ['isInfinity()', ['1 / 0', '-1 / 0'], ['1', "'Infinity'", '0 / 0']],
    ['isNotInfinity()', ['1', 'undefined'], ['1 / 0', '-1 / 0']],
    ['isEqualTo(1)', ['1', '2 - 1'], ["'1'", 'true', '2']],
    [
      "isEqualTo({a: [1, {b: 'x'}]})",
      ["{a: [1, {b: 'x'}]}"],
      ["{a: [1, {b: 'y'}]}", '{a: [1]}', '[]', 'null'],
    ],
    ['isEqualTo({a: 1, b: 2})', ['{b: 2, a: 1}'], ['{a: 1}', '{a: 1, b: 2, c: 3}']],
    ['isEqualTo([1, 2])', ['[1, 2]'], ['[2, 1]', '[1]', '[1, 2, 3]', "'1,2'"]],
    ['isNotEqualTo(0 / 0)', ['0 / 0', '0'], []],
    ['isEqualTo(undefined)', ['undefined'], ['null', '{}']],
    ['isEqualTo({a: undefined})', ['{a: undefined}'], ['{}', '{b: undefined}']],
    ['isEqualTo(f)', ['f'], ['g']],
    ['isNotEqualTo([1])', ['[2]', '1', '[]'], ['[1]', 'list']],
    ["isAnyOf(1, 'a', [2])", ['1', "'a'", '[2]'], ['2', "'1'", '[]']],
    ["isNoneOf(1, 'a', [2])", ['2', "'1'", '[]'], ['1', "'a'", '[2]']],
    ['isStrictlyEqualTo(list)', ['list'], ['[1]', '1']],
    ['isNotStrictlyEqualTo(list)', ['[1]', '1'], ['list']],
    ['isGreaterThan(1)', ['2', '1.5'], ['1', '0', "'2'", 'undefined', '0 / 0']],
    ['isGreaterThanOrEqualTo(1)', ['1', '2'], ['0.9', 'null', "'1'"]],
    ['isLessThan(1)', ['0', '-5'], ['1', '2', 'null']],
    ["isLessThan('b')", ["'a'"], ["'b'", '1']],
    ['isLessThanOrEqualTo(1)', ['1', '0'], ['1.1', 'undefined']],
    ["contains('a', 'b')", ["['b', 'c', 'a']", "'xaby'"], ["['a']", "'a'", '{a: 1, b: 1}', 'null']],
    ['contains({a: 1})', ['[{a: 1}]'], ['[{a: 2}]', "'{a: 1}'"]],
    ["doesNotContain('a', 'b')", ["['c']", "'c'", '[]'], ["['c', 'a']", "'b'", 'undefined']],
    [
      "containsExactly('a', 'b')",
      ["['a', 'b']", "['b', 'a']", "'ba'"],
      ["['a']", "['a', 'b', 'b']", "['a', 'b', 'c']", '5'],
    ],
    ['containsExactly(1, 1, 2)', ['[1, 2, 1]'], ['[1, 2]', '[1, 2, 2]']],
    ["doesNotContainExactly('a', 'b')", ["['a']", "['a', 'b', 'b']"], ["['b', 'a']", '5']],
    ['hasLength(2)', ["'ab'", '[0, 0]'], ["'a'", '[]', '{length: 2}', '2']],
    ['isEmpty()', ["''", '[]'], ["'a'", '[0]', '{}', 'undefined']],
    ['isNotEmpty()', ["'a'", '[0]'], ["''", '[]', '{}', 'null']],
    ['isArray()', ['[]', 'list'], ['{}', "'a'", 'null']],
    ['isBoolean()', ['true', 'false'], ['0', "'true'", 'null']],
    ['isFunction()', ['f', 'fail'], ['{}', 'null']],
    ['isNumber()', ['1', '0 / 0'], ["'1'", 'null']],
    ['isObject()', ['{}'], ['[]', 'null', 'f', "'a'"]],
    ['isString()', ["''", "'a'"], ['1', 'null', '[]']],
  ])('%s', async (matcher, good, bad) => {
    for (const value of good) expect(await verdictOf(`${f}assertThat(${value}).${matcher};`), value).toBe('');
    for (const value of bad)
      expect(await verdictOf(`${f}assertThat(${value}).${matcher};`), value).toMatch(
        /^Expected .* to |^Expected .* not to /,
      );
  });

  it('says what was found and what was wanted, after the message given', async () => {
    expect(await verdictOf("assertThat({a: [1]}).isEqualTo('x');")).toBe('Expected {a: [1]} to equal "x".');
    expect(await verdictOf("assertThat(1, 'The count').isEqualTo(2);")).toBe(
      'The count: Expected 1 to equal 2.',
    );
  });

  it('compares values that hold themselves', async () => {
    const cyclic = 'const a = {}; a.self = a;\nconst b = {}; b.self = b;\n';
    expect(await verdictOf(`${cyclic}assertThat(a).isEqualTo(b);`)).toBe('');
    expect(await verdictOf(`${cyclic}b.more = 1;\nassertThat(a).isEqualTo(b);`)).toContain('…');
  });

  it('makes one assertion a call', async () => {
    expect(await verdictOf('assertThat([1]).isArray().hasLength(1);')).toBe(
      "TypeError: Can't read property hasLength of undefined.",
    );
  });

  it('has no other matchers', async () => {
    expect(await verdictOf('assertThat(1).isOdd();')).toBe("TypeError: Object has no 'isOdd' property.");
  });
});

describe('what a test can see of the template', () => {
  it.each<[title: string, scenario: string, parts: TplParts, verdict: string]>([
    ['success in the same turn', "runCode({});\nassertApi('gtmOnSuccess').wasCalled();", {}, ''],
    ['failure not called', "runCode({});\nassertApi('gtmOnFailure').wasNotCalled();", {}, ''],
    [
      'success that did not come',
      "runCode({});\nassertApi('gtmOnFailure').wasCalled();",
      {},
      'Expected gtmOnFailure to have been called, but it was not called.',
    ],
    [
      'success that should not have come',
      "runCode({});\nassertApi('gtmOnSuccess').wasNotCalled();",
      {},
      'Expected gtmOnSuccess not to have been called, but it was called with ().',
    ],
    [
      'what a variable returns',
      'assertThat(runCode({a: 2})).isEqualTo(4);',
      { info: { type: 'MACRO' }, code: 'return data.a * 2;' },
      '',
    ],
    [
      'its own data, unchanged',
      'const d = {a: 1};\nrunCode(d);\nassertThat(d).isEqualTo({a: 1});',
      { code: 'data.a = 2;\ndata.gtmOnSuccess();' },
      '',
    ],
    [
      'no defaults of the form',
      'assertThat(runCode({})).isUndefined();',
      {
        info: { type: 'MACRO' },
        parameters: [{ type: 'TEXT', name: 'a', defaultValue: 'x' }],
        code: 'return data.a;',
      },
      '',
    ],
    ['`data`, which is empty in the test itself', 'assertThat(data).isEqualTo({});', {}, ''],
    ['a tag that returns nothing', 'assertThat(runCode({})).isUndefined();', {}, ''],
    [
      'what a tag returns',
      'assertThat(runCode({})).isEqualTo(5);',
      { code: 'data.gtmOnSuccess(); return 5;' },
      '',
    ],
    ['runCode without data', "runCode();\nassertApi('gtmOnSuccess').wasCalled();", {}, ''],
    [
      'callbacks of its own in data',
      "let called = 0;\nrunCode({gtmOnSuccess: () => { called++; }});\nassertThat(called).isEqualTo(1);\nassertApi('gtmOnSuccess').wasCalled();",
      {},
      '',
    ],
    [
      'real pure APIs',
      'assertThat(runCode({})).isEqualTo(\'{"a":1}\');',
      { info: { type: 'MACRO' }, code: "return require('JSON').stringify({a: 1});" },
      '',
    ],
    [
      'calls of real APIs',
      "runCode({});\nassertApi('makeNumber').wasCalledWith('5');",
      { info: { type: 'MACRO' }, code: "return require('makeNumber')('5');" },
      '',
    ],
    [
      'what real APIs left on the page',
      "runCode({});\nassertThat(require('copyFromWindow')('lib')).isEqualTo(5);",
      {
        code: "require('setInWindow')('lib', 5);\ndata.gtmOnSuccess();",
        permissions: [permission('access_globals', { keys: [globalKey('lib')] })],
      },
      '',
    ],
    [
      'the shared template storage',
      "require('templateStorage').setItem('k', 1);\nassertThat(runCode({})).isEqualTo(1);",
      {
        info: { type: 'MACRO' },
        code: "return require('templateStorage').getItem('k');",
        permissions: [permission('access_template_storage')],
      },
      '',
    ],
    [
      'members of object APIs',
      "runCode({});\nassertApi('templateStorage.setItem').wasCalledWith('k', 1);\nassertApi('templateStorage').wasCalled();\nassertApi('templateStorage.getItem').wasNotCalled();",
      {
        code: "require('templateStorage').setItem('k', 1);\ndata.gtmOnSuccess();",
        permissions: [permission('access_template_storage')],
      },
      '',
    ],
    [
      'calls over several runs',
      "runCode({v: 1});\nrunCode({v: 2});\nassertApi('makeString').wasCalledWith(1);\nassertApi('makeString').wasCalledWith(2);",
      { code: "require('makeString')(data.v);\ndata.gtmOnSuccess();" },
      '',
    ],
    [
      'the calls of the test itself',
      "require('makeString')(1);\nassertApi('makeString').wasCalledWith(1);",
      {},
      '',
    ],
    [
      'an error of the code',
      'runCode({});',
      { code: 'data.a.b.c;\ndata.gtmOnSuccess();' },
      "TypeError: Cannot read properties of undefined (reading 'b')",
    ],
    ['its fail()', "fail('No good.');", {}, 'No good.'],
    ['its fail() without a word', 'fail();', {}, 'The test called fail().'],
  ])('%s', async (_title, scenario, parts, verdict) => {
    expect(await verdictOf(scenario, parts)).toBe(verdict);
  });
});

describe('wasCalledWith', () => {
  const code =
    "const push = require('createQueue')('q');\nconst later = require('callLater');\nconst f = () => 1;\nlater(data.f || f);\nrequire('makeString')([1, {a: 2}], 'x');\nrequire('makeString')(undefined);\ndata.gtmOnSuccess();";
  it.each([
    ["assertApi('makeString').wasCalledWith([1, {a: 2}], 'x');", true],
    ["assertApi('makeString').wasCalledWith([1, {a: 3}], 'x');", false],
    ["assertApi('makeString').wasCalledWith([1, {a: 2}]);", false],
    ["assertApi('makeString').wasCalledWith([1, {a: 2}], 'x', undefined);", false],
    ["assertApi('makeString').wasCalledWith(undefined);", true],
    ["assertApi('makeString').wasCalledWith();", false],
    ["assertApi('callLater').wasCalledWith(mine);", true],
    ["assertApi('callLater').wasCalledWith(() => 1);", false],
    ["assertApi('makeString').wasNotCalledWith('y');", true],
    ["assertApi('makeString').wasNotCalledWith([1, {a: 2}], 'x');", false],
    ["assertApi('createQueue').wasCalledWith('q');", true],
    ["assertApi('sha256').wasNotCalledWith('q');", true],
  ])('%s is %s', async (assertion, holds) => {
    const test = `const mine = () => 1;\nmock('createQueue', () => () => 1);\nrunCode({f: mine});\n${assertion}`;
    expect((await verdictOf(test, { code })) === '').toBe(holds);
  });

  it('takes arguments for the array that they are', async () => {
    const parts = {
      code: "const all = function() { return arguments; };\nrequire('makeString')(all('a', 1));\ndata.gtmOnSuccess();",
    };
    expect(await verdictOf("runCode({});\nassertApi('makeString').wasCalledWith(['a', 1]);", parts)).toBe('');
  });

  it('tells which calls there were', async () => {
    const parts = { code: "const s = require('makeString');\ns('a');\ns({b: [1]});\ndata.gtmOnSuccess();" };
    const message = await verdictOf("runCode({});\nassertApi('makeString').wasCalledWith('c');", parts);
    expect(message).toBe(
      'Expected makeString to have been called with ("c"), but it was called with ("a"), then ({b: [1]}).',
    );
  });
});

describe('mocks', () => {
  const variable = (code: string, ...permissions: unknown[]): TplParts => ({
    info: { type: 'MACRO' },
    code,
    permissions,
  });
  it.each<[title: string, scenario: string, parts: TplParts, verdict: string | RegExp]>([
    [
      'give a plain value',
      "mock('getUrl', 'https://x');\nassertThat(runCode({})).isEqualTo('https://x');",
      variable("return require('getUrl')();"),
      '',
    ],
    [
      'give undefined',
      "mock('getUrl', undefined);\nassertThat(runCode({})).isUndefined();",
      variable("return require('getUrl')();"),
      '',
    ],
    [
      'give a list as it is',
      "const list = [1];\nmock('getCookieValues', list);\nassertThat(runCode({})).isStrictlyEqualTo(list);",
      variable("return require('getCookieValues')('a');"),
      '',
    ],
    [
      'run a function',
      "mock('copyFromWindow', (key) => key + '!');\nassertThat(runCode({})).isEqualTo('a!');",
      variable("return require('copyFromWindow')('a');"),
      '',
    ],
    [
      'call back at once',
      "mock('injectScript', (url, ok) => { ok(); });\nrunCode({});\nassertApi('gtmOnSuccess').wasCalled();",
      { code: inject },
      '',
    ],
    [
      'give a function',
      "const pushed = [];\nmock('createQueue', () => (item) => { pushed.push(item); });\nrunCode({});\nassertThat(pushed).isEqualTo([{event: 'e'}]);",
      { code: "require('createQueue')('dataLayer')({event: 'e'});\ndata.gtmOnSuccess();" },
      '',
    ],
    [
      'are watched like the real ones',
      "mock('sendPixel', 5);\nrunCode({});\nassertApi('sendPixel').wasCalledWith('u');",
      { code: "require('sendPixel')('u');\ndata.gtmOnSuccess();" },
      '',
    ],
    ['need no permission', "mock('injectScript', undefined);\nrunCode({});", { code: inject }, ''],
    [
      'leave the other APIs to their permissions',
      "mock('sendPixel', undefined);\nrunCode({});",
      { code: inject },
      /inject_script is not configured/,
    ],
    [
      'are bound at require',
      "let get;\nmock('callLater', (f) => { get = f; });\nmock('getUrl', 'one');\nrunCode({});\nmock('getUrl', 'two');\nassertThat(get()).isEqualTo('one');",
      {
        code: "const getUrl = require('getUrl');\nrequire('callLater')(() => getUrl());\ndata.gtmOnSuccess();",
      },
      '',
    ],
    [
      'can change between runs',
      "mock('getUrl', 'one');\nassertThat(runCode({})).isEqualTo('one');\nmock('getUrl', 'two');\nassertThat(runCode({})).isEqualTo('two');",
      variable("return require('getUrl')();"),
      '',
    ],
    [
      'of an object',
      "mockObject('localStorage', {getItem: (key) => 'v-' + key});\nassertThat(runCode({})).isEqualTo('v-k');\nassertApi('localStorage.getItem').wasCalledWith('k');",
      variable("return require('localStorage').getItem('k');"),
      '',
    ],
    [
      'of an object have only the members named',
      "mockObject('localStorage', {});\nrunCode({});",
      variable("return require('localStorage').getItem('k');"),
      "TypeError: Object has no 'getItem' property.",
    ],
    [
      'reach the test itself',
      "mock('makeString', 'mocked');\nassertThat(require('makeString')(1)).isEqualTo('mocked');",
      {},
      '',
    ],
    [
      'of an API that is an object, by an object',
      "mock('localStorage', {getItem: () => 'mocked'});\nrunCode({});\nassertApi('gtmOnSuccess').wasCalled();",
      { code: "if (require('localStorage').getItem('a') === 'mocked') data.gtmOnSuccess();" },
      '',
    ],
    [
      'of a callback',
      "let called = false;\nmock('gtmOnSuccess', () => { called = true; });\nrunCode({});\nassertThat(called).isTrue();",
      {},
      '',
    ],
    [
      'with an assertion that fails',
      "mock('injectScript', (url) => { assertThat(url).isEqualTo('y'); });\nrunCode({});",
      { code: inject },
      'Expected "https://a.example.com/x.js" to equal "y".',
    ],
    ['of nothing', "mock('sendPixl', 1);", {}, 'sendPixl is not a valid API name.'],
    [
      'of one member of an object',
      "mock('localStorage.getItem', 1);",
      {},
      'localStorage.getItem cannot be mocked alone: use mockObject.',
    ],
    [
      'without a name',
      'mock(5, 1);',
      {},
      'Argument error in mock. Expected argument types [string,any], but received [number,number].',
    ],
    [
      'of an object that is none',
      "mockObject('JSON', 5);",
      {},
      'Argument error in mockObject. Expected argument types [string,Object], but received [string,number].',
    ],
    [
      'asserted by a wrong name',
      "assertApi('sendPixl').wasNotCalled();",
      {},
      'sendPixl is not a valid API name.',
    ],
    [
      'asserted without a name',
      'assertApi(undefined);',
      {},
      'Argument error in assertApi. Expected argument types [string], but received [undefined].',
    ],
  ])('%s', async (_title, scenario, parts, verdict) => {
    const message = await verdictOf(scenario, parts);
    if (typeof verdict === 'string') expect(message).toBe(verdict);
    else expect(message).toMatch(verdict);
  });
});

describe('permissions', () => {
  it('are checked for what is not mocked', async () => {
    expect(await verdictOf('runCode({});', { code: inject })).toContain('inject_script is not configured');
    expect(await verdictOf('runCode({});', { code: inject, permissions: [scripts] })).toBe('');
    const other = permission('inject_script', { urls: ['https://b.example.com/'] });
    expect(await verdictOf('runCode({});', { code: inject, permissions: [other] })).toBe(
      'Prohibited script URL: https://a.example.com/x.js',
    );
  });

  it('are not asked of the test itself', async () => {
    expect(await verdictOf("assertThat(require('copyFromWindow')('x')).isUndefined();")).toBe('');
  });
});

describe('every scenario starts afresh', () => {
  it('with its own mocks, calls, page and storage', async () => {
    const rows = await runTests({
      info: { type: 'MACRO' },
      code: "const storage = require('templateStorage');\nconst seen = storage.getItem('n') || 0;\nstorage.setItem('n', seen + 1);\nrequire('setInWindow')('x', 1);\nreturn require('getUrl')('path') + seen;",
      permissions: [
        permission('access_template_storage'),
        permission('get_url', { urlParts: 'any', queriesAllowed: 'any' }),
        permission('access_globals', { keys: [globalKey('x')] }),
      ],
      setup: 'let count = 0;\nconst data1 = {};',
      scenarios: {
        One: "mock('getUrl', 'mocked');\ncount++;\nassertThat(count).isEqualTo(1);\nassertThat(runCode(data1)).isEqualTo('mocked0');\nassertThat(runCode(data1)).isEqualTo('mocked1');",
        Two: "assertApi('getUrl').wasNotCalled();\ncount++;\nassertThat(count).isEqualTo(1);\nassertThat(require('copyFromWindow')('x')).isUndefined();\nassertThat(runCode(data1)).isEqualTo('/0');",
      },
    });
    expect(rows.map(({ message }) => message)).toEqual(['', '']);
  });

  it('and a failure ends only its own', async () => {
    const rows = await runTests({
      scenarios: { One: "fail('first');\nfail('second');", Two: 'runCode({});' },
    });
    expect(rows).toMatchObject([
      { scenario: 'One', passed: false, message: 'first' },
      { scenario: 'Two', passed: true, message: '' },
    ]);
  });

  it('with the setup run before it', async () => {
    const parts = { setup: "const log = [];\nmock('makeString', (v) => { log.push(v); });" };
    const code = "require('makeString')('x');\ndata.gtmOnSuccess();";
    expect(await verdictOf("runCode({});\nassertThat(log).isEqualTo(['x']);", { ...parts, code })).toBe('');
  });
});

describe('the line of a row', () => {
  it('is where the scenario begins when it passed', async () => {
    expect(await runTests({ scenarios: { 'All well': 'runCode({});' } })).toMatchObject([
      { source: '- name: All well' },
    ]);
  });

  it.each([
    [
      'a failed assertion',
      'runCode({});\nassertThat(1).isEqualTo(2);\nassertThat(3).isEqualTo(3);',
      'assertThat(1).isEqualTo(2);',
    ],
    ['an assertion in a block', 'if (true) {\n  const a = 1;\n  fail();\n}', 'fail();'],
    [
      'an assertion in a callback',
      "mock('makeString', () => {\n  fail('inside');\n});\nrunCode({});",
      "fail('inside');",
    ],
    ['an error of the code', 'const a = 1;\nrunCode({broken: 1});\nconst b = 2;', 'runCode({broken: 1});'],
    [
      'an error of the code after a mock ran',
      "mock('makeString', () => {\n  const x = 1;\n});\nrunCode({broken: true});",
      'runCode({broken: true});',
    ],
    ['a statement over two lines', 'const a = 1;\nassertThat(\n  a).isEqualTo(2);', 'assertThat('],
    ['a switch', 'switch (1) {\n  case 1:\n    fail();\n}', 'fail();'],
    [
      'a loop',
      'for (let i = 0; i < 3; i++) {\n  assertThat(i).isLessThan(2);\n}',
      'assertThat(i).isLessThan(2);',
    ],
  ])('is that of %s', async (_title, scenario, source) => {
    const code = "require('makeString')(1);\nif (data.broken) { data.x.y; }\ndata.gtmOnSuccess();";
    const [row] = await runTests({ code, scenarios: { One: scenario } });
    expect(row).toMatchObject({ passed: false, source });
  });

  it('is in the setup when the setup failed', async () => {
    const rows = await runTests({ setup: "const a = 1;\nfail('setup');", scenarios: { One: '', Two: '' } });
    expect(rows).toMatchObject([{ source: "fail('setup');" }, { source: "fail('setup');" }]);
  });
});

describe('what the parser refuses', () => {
  it('in the code, fails every scenario with its message', async () => {
    const rows = await runTests({
      code: 'const r = /x/;\ndata.gtmOnSuccess();',
      scenarios: { One: '', Two: 'runCode({});' },
    });
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      expect(row).toMatchObject({ passed: false, source: 'const r = /x/;' });
      expect(row.message).toContain('no regular expression literals');
    }
  });

  it('in the setup, fails every scenario', async () => {
    const rows = await runTests({ setup: 'const a = 1', scenarios: { One: '', Two: '' } });
    expect(rows.map(({ message }) => message)).toEqual(
      rows.map(() => expect.stringContaining("missing ';'")),
    );
    expect(rows).toHaveLength(2);
  });

  it('in one scenario, fails that one, at its line', async () => {
    const rows = await runTests({
      setup: 'const a = 1;',
      scenarios: { One: 'runCode({});\nconst b = new Thing();', Two: 'runCode({});' },
    });
    expect(rows).toMatchObject([{ passed: false, source: 'const b = new Thing();' }, { passed: true }]);
  });

  it('and names declared in both setup and scenario', async () => {
    expect(await verdictOf('const a = 2;', { setup: 'const a = 1;' })).toContain("'a'");
  });

  it('shows in a template without scenarios too', async () => {
    expect(await runTests({ code: 'throw 1;' })).toMatchObject([
      { scenario: null, passed: false, source: 'throw 1;' },
    ]);
  });
});

describe('a template without scenarios', () => {
  it('gives one row that says so', async () => {
    expect(await runTests({})).toMatchObject([
      { scenario: null, passed: true, message: 'The template has no scenarios.' },
    ]);
  });
});

describe('what happens after a test', () => {
  it('is reported when an assertion fails in it', async () => {
    const late = "require('callLater')(() => {\n  assertThat(1).isEqualTo(2);\n});";
    const [row] = await runTests({ scenarios: { One: late } });
    expect(row).toMatchObject({
      passed: false,
      message: 'After the test had ended: Expected 1 to equal 2.',
      source: 'assertThat(1).isEqualTo(2);',
    });
  });

  it('is told by its first failure where there are several', async () => {
    const late =
      "const callLater = require('callLater');\ncallLater(() => { fail('first'); });\ncallLater(() => { fail('second'); });";
    expect(await verdictOf(late)).toBe('After the test had ended: first');
  });

  it('is waited for when all is well', async () => {
    expect(await verdictOf("require('callLater')(() => { assertThat(1).isEqualTo(1); });")).toBe('');
  });

  it('does not hide a failure that an API swallowed in the test', async () => {
    const parts = { code: "require('callLater')(() => { data.gtmOnSuccess(); });", info: { type: 'TAG' } };
    expect(await verdictOf("mock('gtmOnSuccess', () => { fail('late'); });\nrunCode({});", parts)).toBe(
      'After the test had ended: late',
    );
  });

  it('does not hold up a test whose code never ends', async () => {
    expect(await verdictOf('runCode({});', { code: 'while (true) { }' })).toContain(
      'The script was ended after',
    );
  });
});

it('keeps localStorage from one scenario to the next, also after one that fails', async () => {
  const rows = await runTests({
    scenarios: {
      First: "require('localStorage').setItem('a', '1');\nfail('on purpose');",
      Second: "assertThat(require('localStorage').getItem('a')).isEqualTo('1');",
    },
  });
  expect(rows.map(({ passed }) => passed)).toEqual([false, true]);
  // The next run begins with an empty one.
  expect(await verdictOf("assertThat(require('localStorage').getItem('a')).isNull();")).toBe('');
});
