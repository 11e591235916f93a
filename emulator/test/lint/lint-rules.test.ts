import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../src/file/index.ts';
import { lintTemplate } from '../../src/lint/index.ts';
import { globalKey, permission, type TplParts, writeTpl } from '../file/write-tpl.ts';

/** `found` lists the findings of the rule as `level line-of-the-code`, for code, or as level alone. */
interface Row extends TplParts {
  title: string;
  rule: string;
  found: string[];
}

const codeStart = (text: string) => text.split('\n').indexOf('___SANDBOXED_JS_FOR_WEB_TEMPLATE___') + 2;

function lint(parts: TplParts) {
  const text = writeTpl(parts);
  return lintTemplate(parseTemplate(text)).map((finding) => ({
    ...finding,
    line: finding.line - codeStart(text),
  }));
}

const done = '\ndata.gtmOnSuccess();';
const log = permission('logging', { environments: 'debug' });
const globals = (...keys: string[]) =>
  permission('access_globals', { keys: keys.map((key) => globalKey(key)) });
const scripts = (...urls: string[]) => permission('inject_script', { urls });
const text = (name: string, more: object = {}) => ({
  type: 'TEXT',
  name,
  displayName: name,
  simpleValueType: true,
  ...more,
});
const select = (name: string, ...values: string[]) => ({
  type: 'SELECT',
  name,
  selectItems: values.map((value) => ({ value, displayValue: value })),
});
const when = (paramName: string, paramValue: unknown = '', type = 'PRESENT') => ({
  enablingConditions: [{ paramName, paramValue, type }],
});

const codeRows: [rule: string, title: string, code: string, found: string[], more?: TplParts][] = [
  ['undeclared-names', 'a misspelt name', 'const value = 1;\nvalu;', ['error 2']],
  ['undeclared-names', 'a page object', 'window.x = 1;', ['error 1']],
  ['undeclared-names', 'an assignment to nothing', 'total = 1;', ['error 1']],
  ['undeclared-names', 'each name once', 'a;\nb;\na;', ['error 1', 'error 2']],
  ['undeclared-names', 'a name declared in another block', 'if (data.x) { const a = 1; }\na;', ['error 2']],
  ['undeclared-names', 'a let of a loop after the loop', 'for (let i = 0; i < 1; i++) { }\ni;', ['error 2']],
  ['undeclared-names', 'a parameter outside its function', 'const f = (x) => x;\nx;', ['error 2']],
  ['undeclared-names', 'the default of a shorthand', 'const a = {b: c};', ['error 1']],
  ['undeclared-names', 'the sandbox names', 'require; data; undefined;', []],
  [
    'undeclared-names',
    'arguments inside a function',
    'const f = function() { return arguments; };\nf();',
    [],
  ],
  [
    'undeclared-names',
    'a var used before its line and outside its block',
    'x;\nif (data.a) { var x = 1; }',
    [],
  ],
  ['undeclared-names', 'a function used before its line', 'go();\nfunction go() { }', []],
  [
    'undeclared-names',
    'a function expression that calls itself by its own name, which GTM does not declare',
    'const f = function self() {\n  self();\n};\nf();',
    ['error 2'],
  ],
  ['undeclared-names', 'property names and keys', 'const a = {window: 1};\na.document;', []],
  ['undeclared-names', 'names of a switch', 'switch (data.a) { case 1: const b = 1; break; case 2: b; }', []],
  ['undeclared-names', 'a for-of variable', 'for (const x of data.rows) { x; }', []],

  ['const-assignments', 'a const that is set again', 'const a = 1;\na = 2;', ['warning 2']],
  [
    'const-assignments',
    'a const that is counted up',
    'const a = 1;\nconst f = () => { a++; };\nf();',
    ['warning 2'],
  ],
  ['const-assignments', 'a member of a const', 'const a = {};\na.b = 1;\na.b += 1;', []],
  ['const-assignments', 'a variable of the same name inside', 'const a = 1;\n{ let a = 2; a = 3; }\na;', []],

  ['unknown-methods', 'includes', "'abc'.includes('a');", ['error 1']],
  ['unknown-methods', 'find on a list', 'const f = data.rows.find((row) => row.a);', ['error 1']],
  ['unknown-methods', 'startsWith on a field', "data.url.startsWith('https');", ['error 1']],
  ['unknown-methods', 'call of a function', 'const f = () => 1;\nf.call(null);', ['error 2']],
  [
    'unknown-methods',
    'an unknown member of Math',
    "const Math = require('Math');\nMath.random();",
    ['error 2'],
  ],
  [
    'unknown-methods',
    'Object.assign',
    "const Object = require('Object');\nObject.assign({}, {});",
    ['error 2'],
  ],
  ['unknown-methods', 'a member of a direct require', "require('JSON').tidy(data);", ['error 1']],
  [
    'unknown-methods',
    'the methods that exist',
    "const s = 'a'.split('').map((c) => c.toUpperCase()).join('').trim();\ns;",
    [],
  ],
  ['unknown-methods', 'a known member', "const Math = require('Math');\nMath.floor(1.5);", []],
  ['unknown-methods', 'a function the code defines', 'const api = {find: (x) => x};\napi.find(1);', []],
  ['unknown-methods', 'a function the code assigns', 'const api = {};\napi.bind = () => 1;\napi.bind();', []],
  [
    'unknown-methods',
    'a function copied from the page',
    "const lib = require('copyFromWindow')('lib');\nlib.find(1);",
    [],
  ],
  ['unknown-methods', 'a property that is only read', 'data.find;', []],

  ['unknown-apis', 'a name in the wrong case', "require('injectscript');", ['error 1']],
  ['unknown-apis', 'an API of server containers', "require('sendHttpRequest');", ['error 1']],
  ['unknown-apis', 'every known one', "require('sha256');\nrequire('Math');\nrequire('injectScript');", []],
  ['unknown-apis', 'a computed name', 'require(data.name);', ['warning 1']],
  ['unknown-apis', 'a name from a constant', "const name = 'getUrl';\nrequire(name)();", ['warning 2']],
  ['unknown-apis', 'a require the code declares', "const f = (require) => require('x');\nf();", []],

  [
    'missing-permissions',
    'a script without its permission',
    "const inject = require('injectScript');\ninject(data.url, data.gtmOnSuccess);",
    ['error 1'],
  ],
  ['missing-permissions', 'logging', "const log = require('logToConsole');\nlog('x');", ['warning 1']],
  [
    'missing-permissions',
    'an API that is passed on',
    "const log = require('logToConsole');\n[1].forEach(log);",
    ['warning 1'],
  ],
  ['missing-permissions', 'a chained call', "require('readTitle')();", ['error 1']],
  ['missing-permissions', 'an API that is required and not used', "const log = require('logToConsole');", []],
  ['missing-permissions', 'what needs none', "const later = require('callLater');\nlater(() => 1);", []],
  [
    'missing-permissions',
    'a permission that is there',
    "const log = require('logToConsole');\nlog('x');",
    [],
    { permissions: [log] },
  ],

  ['unused-permissions', 'one that nothing needs', '', ['warning'], { permissions: [log] }],
  ['unused-permissions', 'one that is needed', "require('logToConsole')('x');", [], { permissions: [log] }],
  [
    'unused-permissions',
    'code that asks for computed names',
    'require(data.name);',
    [],
    { permissions: [log] },
  ],

  [
    'unused-keys',
    'a key no call names',
    "require('copyFromWindow')('a');",
    ['warning'],
    { permissions: [globals('a', 'b')] },
  ],
  [
    'unused-keys',
    'keys that are constants',
    "const key = 'a' + '.b';\nrequire('copyFromWindow')(key);",
    [],
    { permissions: [globals('a.b')] },
  ],
  [
    'unused-keys',
    'the parent of a key',
    "require('copyFromWindow')('a.b');",
    [],
    { permissions: [globals('a', 'a.b')] },
  ],
  [
    'unused-keys',
    'keys that are known at run time',
    "require('copyFromWindow')(data.key);",
    [],
    { permissions: [globals('a')] },
  ],
  [
    'unused-keys',
    'an API that is passed on',
    "const read = require('copyFromWindow');\nread('a');\n['b'].map(read);",
    [],
    { permissions: [globals('a', 'b')] },
  ],

  [
    'refused-calls',
    'another host',
    "require('injectScript')('https://a.example.com/x.js', data.gtmOnSuccess);",
    ['error 1'],
    { permissions: [scripts('https://b.example.com/')] },
  ],
  [
    'refused-calls',
    'plain http',
    "require('injectScript')('http://b.example.com/x.js', data.gtmOnSuccess);",
    ['error 1'],
    { permissions: [scripts('https://b.example.com/')] },
  ],
  [
    'refused-calls',
    'a constant URL',
    "const url = 'https://a.example.com/x.js';\nrequire('injectScript')(url, data.gtmOnSuccess);",
    ['error 2'],
    { permissions: [scripts('https://b.example.com/')] },
  ],
  [
    'refused-calls',
    'a global of another name',
    "require('setInWindow')('a.b', 1);",
    ['error 1'],
    { permissions: [globals('a')] },
  ],
  [
    'refused-calls',
    'a right that is not given',
    "require('callInWindow')('a');",
    ['error 1'],
    { permissions: [permission('access_globals', { keys: [globalKey('a', true, true, false)] })] },
  ],
  [
    'refused-calls',
    'a consent type',
    "require('isConsentGranted')('ad_storage');",
    ['error 1'],
    {
      permissions: [
        permission('access_consent', {
          consentTypes: [{ consentType: 'analytics_storage', read: true, write: false }],
        }),
      ],
    },
  ],
  [
    'refused-calls',
    'a cookie',
    "require('getCookieValues')('_ga');",
    ['error 1'],
    { permissions: [permission('get_cookies', { cookieAccess: 'specific', cookieNames: ['_fbp'] })] },
  ],
  [
    'refused-calls',
    'a data layer key',
    "require('copyFromDataLayer')('user.id');",
    ['error 1'],
    {
      permissions: [permission('read_data_layer', { allowedKeys: 'specific', keyPatterns: ['ecommerce.*'] })],
    },
  ],
  [
    'refused-calls',
    'a stored key',
    "require('localStorage').setItem('k', 'v');",
    ['error 1'],
    { permissions: [permission('access_local_storage', { keys: [{ key: 'k', read: true, write: false }] })] },
  ],
  [
    'refused-calls',
    'a matching URL',
    "require('injectScript')('https://b.example.com/x.js', data.gtmOnSuccess);",
    [],
    { permissions: [scripts('https://*.example.com/*')] },
  ],
  [
    'refused-calls',
    'a URL known at run time',
    "require('injectScript')(data.url, data.gtmOnSuccess);",
    [],
    { permissions: [scripts('https://b.example.com/')] },
  ],
  [
    'refused-calls',
    'a URL with a part known at run time',
    "require('injectScript')('https://a.example.com/' + data.id, data.gtmOnSuccess);",
    ['error 1'],
    { permissions: [scripts('https://b.example.com/')] },
  ],
  [
    'refused-calls',
    'a constant that a URL begins with, under another path',
    "const base = 'https://a.example.com/v2/';\nconst url = base + data.id + '.js';\nrequire('injectScript')(url, data.gtmOnSuccess);",
    ['error 3'],
    { permissions: [scripts('https://a.example.com/v1/*')] },
  ],
  [
    'refused-calls',
    'a query after a path that is not covered',
    "require('sendPixel')('https://a.example.com/p?id=' + data.id, data.gtmOnSuccess);",
    ['error 1'],
    {
      permissions: [
        permission('send_pixel', { allowedUrls: 'specific', urls: ['https://a.example.com/q*'] }),
      ],
    },
  ],
  [
    'refused-calls',
    'a URL that begins as a pattern does',
    "require('injectScript')('https://a.example.com/v1/' + data.id, data.gtmOnSuccess);",
    [],
    { permissions: [scripts('https://*.example.com/v1/*/lib.js')] },
  ],
  [
    'refused-calls',
    'a URL whose host is not yet at its end',
    "require('injectScript')('https://a' + data.id, data.gtmOnSuccess);",
    [],
    { permissions: [scripts('https://b.example.com/')] },
  ],
  [
    'refused-calls',
    'a URL that grows in a variable',
    "let url = 'https://a.example.com/';\nurl += data.id;\nrequire('injectScript')(url, data.gtmOnSuccess);",
    [],
    { permissions: [scripts('https://b.example.com/')] },
  ],
  [
    'refused-calls',
    'any pixel',
    "require('sendPixel')('https://a.example.com/' + data.id, data.gtmOnSuccess);",
    [],
    { permissions: [permission('send_pixel', { allowedUrls: 'any' })] },
  ],
  [
    'refused-calls',
    'a variable that changes',
    "let url = 'https://a.example.com/';\nurl = data.url;\nrequire('injectScript')(url, data.gtmOnSuccess);",
    [],
    { permissions: [scripts('https://b.example.com/')] },
  ],
  [
    'refused-calls',
    'a matching data layer key',
    "require('copyFromDataLayer')('ecommerce.items');",
    [],
    {
      permissions: [permission('read_data_layer', { allowedKeys: 'specific', keyPatterns: ['ecommerce.*'] })],
    },
  ],
  [
    'refused-calls',
    'a global with its right',
    "require('createQueue')('dataLayer');",
    [],
    { permissions: [globals('dataLayer')] },
  ],
  [
    'refused-calls',
    'cookie options known at run time',
    "require('setCookie')('a', 'b', {domain: data.domain});",
    [],
    {
      permissions: [
        permission('set_cookies', {
          allowedCookies: [{ name: 'a', domain: 'x.com', path: '*', secure: 'any', session: 'any' }],
        }),
      ],
    },
  ],

  [
    'undeclared-fields',
    'a field in the wrong case',
    'data.URL;',
    ['warning 1'],
    { parameters: [text('url')] },
  ],
  ['undeclared-fields', 'a field that is not there', 'if (data.log) { }', ['warning 1']],
  [
    'unheard-failures',
    'a script without callbacks',
    "require('injectScript')('https://a.example.com/');",
    ['warning 1'],
  ],
  [
    'unheard-failures',
    'a script with one callback',
    "require('injectScript')('https://a.example.com/', data.gtmOnSuccess);",
    ['warning 1'],
  ],
  [
    'unheard-failures',
    'an empty callback',
    "require('injectScript')('https://a.example.com/', data.gtmOnSuccess, () => {});",
    ['warning 1'],
  ],
  [
    'unheard-failures',
    'undefined for a callback',
    "require('injectScript')('https://a.example.com/', data.gtmOnSuccess, undefined, 'token');",
    ['warning 1'],
  ],
  [
    'unheard-failures',
    'both callbacks',
    "require('injectScript')('https://a.example.com/', data.gtmOnSuccess, data.gtmOnFailure);",
    [],
  ],
  [
    'unheard-failures',
    'a callback that does something',
    "require('injectScript')('https://a.example.com/', data.gtmOnSuccess, () => { data.gtmOnFailure(); });",
    [],
  ],
  [
    'unheard-failures',
    'a pixel, which may go unheard',
    "require('sendPixel')('https://a.example.com/');",
    [],
  ],
  [
    'unheard-failures',
    'a variable',
    "require('injectScript')('https://a.example.com/');",
    [],
    { info: { type: 'MACRO' } },
  ],

  [
    'undeclared-fields',
    'the name of a group',
    'data.more;',
    ['warning 1'],
    { parameters: [{ type: 'GROUP', name: 'more', subParams: [text('a')] }] },
  ],
  [
    'undeclared-fields',
    'a column, which only rows have',
    'data.key;',
    ['warning 1'],
    { parameters: [{ type: 'SIMPLE_TABLE', name: 'rows', simpleTableColumns: [text('key')] }] },
  ],
  ['undeclared-fields', 'a field in brackets', "data['nope'];", ['warning 1']],
  ['undeclared-fields', 'a field', 'data.url;', [], { parameters: [text('url')] }],
  [
    'undeclared-fields',
    'a field in a group',
    'data.a;',
    [],
    { parameters: [{ type: 'GROUP', name: 'more', subParams: [text('a')] }] },
  ],
  [
    'undeclared-fields',
    'a field under a radio button',
    'data.a;',
    [],
    {
      parameters: [
        { type: 'RADIO', name: 'r', radioItems: [{ value: 'x', displayValue: 'x', subParams: [text('a')] }] },
      ],
    },
  ],
  ['undeclared-fields', 'what GTM adds', 'data.gtmTagId; data.gtmEventId; data.gtmOnFailure;', []],
  ['undeclared-fields', 'another object called data', 'const f = (data) => data.anything;\nf({});', []],
  [
    'undeclared-fields',
    'a property the code may set by a computed name',
    'for (const key in data.rows) { data[key] = 1; }\ndata.mine;',
    [],
    { parameters: [text('rows')] },
  ],
  [
    'undeclared-fields',
    'a property of the name of a variable',
    "const key = 'mine';\ndata[key] = 1;\ndata.key;",
    ['warning 3'],
  ],
  ['undeclared-fields', 'a property the code sets', 'data.mine = 1;\ndata.mine;', []],

  ['unread-fields', 'a field nobody reads', '', ['warning'], { parameters: [text('a')] }],
  [
    'unread-fields',
    'a field that a condition reads',
    'data.b;',
    [],
    { parameters: [text('a'), text('b', when('a'))] },
  ],
  [
    'unread-fields',
    "a field that a validator's condition reads",
    'data.b;',
    [],
    { parameters: [text('a'), text('b', { valueValidators: [{ type: 'NON_EMPTY', ...when('a') }] })] },
  ],
  [
    'unread-fields',
    'a radio field that is there for the fields under its choices',
    'data.a;',
    [],
    {
      parameters: [
        { type: 'RADIO', name: 'r', radioItems: [{ value: 'x', displayValue: 'x', subParams: [text('a')] }] },
      ],
    },
  ],
  [
    'unread-fields',
    'a radio field without fields under its choices',
    '',
    ['warning'],
    { parameters: [{ type: 'RADIO', name: 'r', radioItems: [{ value: 'x', displayValue: 'x' }] }] },
  ],
  [
    'unread-fields',
    'data passed on as a whole',
    'const f = (all) => all;\nf(data);',
    [],
    { parameters: [text('a')] },
  ],
  ['unread-fields', 'a computed field', 'data[data.b];', [], { parameters: [text('a'), text('b')] }],
  [
    'unread-fields',
    'labels and groups',
    '',
    [],
    {
      parameters: [
        { type: 'LABEL', name: 'l' },
        { type: 'GROUP', name: 'g', subParams: [] },
      ],
    },
  ],
  ['unread-fields', 'a field read in brackets', "data['a'];", [], { parameters: [text('a')] }],
];

describe.each(codeRows)('%s: %s', (rule, _title, code, found, more = {}) => {
  it(found.length > 0 ? 'is reported' : 'is not reported', () => {
    const findings = lint({ ...more, code: code + done }).filter((finding) => finding.rule === rule);
    const seen = findings.map(({ level, line }, index) =>
      found[index]?.includes(' ') ? `${level} ${line}` : level,
    );
    expect(seen).toEqual(found);
  });
});

const pathRows: [title: string, code: string, found: string[], more?: TplParts][] = [
  ['no call at all', 'const a = 1;', ['error']],
  ['a call that only a comment names', '// data.gtmOnSuccess();\nconst a = 1;', ['error']],
  ['an early return', 'if (!data.a) { return; }\ndata.gtmOnSuccess();', ['warning 1']],
  ['an if without else', 'if (data.a) { data.gtmOnSuccess(); }', ['warning 1']],
  [
    'an else that forgets',
    "if (data.a) {\n  data.gtmOnSuccess();\n} else {\n  require('logToConsole')('no');\n}",
    ['warning 1'],
  ],
  ['a switch without default', "switch (data.a) { case 'x': data.gtmOnSuccess(); break; }", ['warning 1']],
  ['a case that leaves', "switch (data.a) { case 'x': break; default: data.gtmOnSuccess(); }", ['warning 1']],
  ['a loop that may not run', 'for (const x of data.rows) { data.gtmOnSuccess(); }', ['warning 1']],
  [
    'a helper that forgets one path',
    'const go = () => { if (data.a) { data.gtmOnSuccess(); } };\ngo();',
    ['warning 2'],
  ],
  ['a helper that is never called', 'const fail = () => { data.gtmOnFailure(); };', ['warning 1']],
  ['a call after &&', 'data.a && data.gtmOnSuccess();', []],
  ['one straight call', 'data.gtmOnSuccess();', []],
  ['both branches', 'if (data.a) { data.gtmOnSuccess(); } else { data.gtmOnFailure(); }', []],
  ['an early failure', 'if (!data.a) { data.gtmOnFailure(); return; }\ndata.gtmOnSuccess();', []],
  ['a returned call', 'if (!data.a) { return data.gtmOnFailure(); }\ndata.gtmOnSuccess();', []],
  [
    'callbacks handed to an API',
    "require('injectScript')('https://a.example.com/', data.gtmOnSuccess, data.gtmOnFailure);",
    [],
  ],
  [
    'a callback that completes',
    "const ok = () => { data.gtmOnSuccess(); };\nrequire('injectScript')('https://a.example.com/', ok);",
    [],
  ],
  ['a function defined later', 'finish();\nfunction finish() { data.gtmOnSuccess(); }', []],
  ['a function that names itself', 'const go = function self() { data.gtmOnSuccess(); };\ngo();', []],
  ['a name set later', 'let ok;\nok = data.gtmOnSuccess;\nok();', []],
  ['a callback kept in an object', 'const state = {};\nstate.done = data.gtmOnSuccess;\nstate.done();', []],
  ['an alias', 'const ok = data.gtmOnSuccess;\nok();', []],
  ['an arrow without braces', 'const ok = () => data.gtmOnSuccess();\nok();', []],
  ['functions in an object', 'const actions = {a: () => data.gtmOnSuccess()};\nactions[data.a]();', []],
  ['either callback by a condition', '(data.a ? data.gtmOnSuccess : data.gtmOnFailure)();', []],
  ['a call in each arm of a condition', 'data.a ? data.gtmOnSuccess() : data.gtmOnFailure();', []],
  [
    'a guard that answers',
    'const check = () => { if (!data.a) { data.gtmOnFailure(); return false; } return true; };\nif (!check()) { return; }\ndata.gtmOnSuccess();',
    [],
  ],
  [
    'a guard whose answer is kept',
    'const check = () => { if (!data.a) { data.gtmOnFailure(); return false; } return true; };\nconst fine = check();\nif (!fine) { return; }\ndata.gtmOnSuccess();',
    [],
  ],
  [
    'a switch with default',
    "switch (data.a) { case 'x': data.gtmOnSuccess(); break; default: data.gtmOnFailure(); }",
    [],
  ],
  [
    'cases that fall through',
    "switch (data.a) { case 'x': case 'y': data.gtmOnSuccess(); break; default: data.gtmOnFailure(); }",
    [],
  ],
  [
    'a switch over every choice',
    "switch (data.a) { case 'x': data.gtmOnSuccess(); break; case 'y': data.gtmOnFailure(); }",
    [],
    { parameters: [select('a', 'x', 'y')] },
  ],
  [
    'else if over every choice',
    "if (data.a === 'x') { data.gtmOnSuccess(); } else if (data.a === 'y') { data.gtmOnFailure(); }",
    [],
    { parameters: [select('a', 'x', 'y')] },
  ],
  [
    'else if over every choice by a constant',
    "const a = data.a;\nif (a === 'x') { data.gtmOnSuccess(); } else if (a === 'y') { data.gtmOnFailure(); }",
    [],
    { parameters: [select('a', 'x', 'y')] },
  ],
  [
    'else if that misses a choice',
    "if (data.a === 'x') { data.gtmOnSuccess(); } else if (data.a === 'y') { data.gtmOnFailure(); }",
    ['warning 1'],
    { parameters: [select('a', 'x', 'y', 'z')] },
  ],
  [
    'a loop that returns when done',
    'for (const x of data.rows) { if (x.a) { data.gtmOnSuccess(); return; } }\ndata.gtmOnFailure();',
    [],
  ],
  ['a loop body that leaves', 'while (data.a) { if (data.b) { break; } }\ndata.gtmOnSuccess();', []],
  [
    'a recursive helper',
    'const go = (n) => { if (n === 0) { data.gtmOnSuccess(); } else { go(n - 1); } };\ngo(3);',
    [],
  ],
  [
    'a consent listener',
    "require('addConsentListener')('ad_storage', (type, granted) => { if (granted) { data.gtmOnSuccess(); } });",
    [],
  ],
  ['a function called at once', '(function() { data.gtmOnSuccess(); })();', []],
  ['a variable, which has no callbacks', 'return 1;', [], { info: { type: 'MACRO' } }],
];

describe.each(pathRows)('open-ends: %s', (_title, code, found, more = {}) => {
  it(found.length > 0 ? 'is reported' : 'is not reported', () => {
    const findings = lint({ ...more, code }).filter((finding) => finding.rule === 'open-ends');
    expect(
      findings.map(({ level, line }, index) => (found[index]?.includes(' ') ? `${level} ${line}` : level)),
    ).toEqual(found);
  });
});

const partRows: Row[] = [
  {
    title: 'a key of the browser',
    rule: 'browser-globals',
    found: ['error'],
    permissions: [globals('document.title')],
  },
  { title: 'a keyword', rule: 'browser-globals', found: ['error'], permissions: [globals('new')] },
  {
    title: 'a listener',
    rule: 'browser-globals',
    found: ['error'],
    permissions: [globals('addEventListener')],
  },
  {
    title: 'names of libraries',
    rule: 'browser-globals',
    found: [],
    permissions: [globals('dataLayer', 'fbq', 'gtag', 'my.document')],
  },
  {
    title: 'a pattern without a path',
    rule: 'permission-patterns',
    found: ['error'],
    permissions: [scripts('https://a.example.com')],
  },
  {
    title: 'a pattern for any host',
    rule: 'permission-patterns',
    found: ['error'],
    permissions: [scripts('https://*/')],
  },
  {
    title: 'a pattern without TLS',
    rule: 'permission-patterns',
    found: ['error'],
    permissions: [scripts('http://a.example.com/')],
  },
  {
    title: 'a good pattern',
    rule: 'permission-patterns',
    found: [],
    permissions: [scripts('https://*.example.com/x/*.js')],
  },
  {
    title: 'any pixel',
    rule: 'permission-patterns',
    found: [],
    permissions: [permission('send_pixel', { allowedUrls: 'any' })],
  },
  {
    title: 'a key with a wildcard inside',
    rule: 'permission-patterns',
    found: ['error'],
    permissions: [permission('write_data_layer', { keyPatterns: ['a.*.b'] })],
  },
  {
    title: 'an unknown permission',
    rule: 'permission-patterns',
    found: ['error'],
    permissions: [permission('send_http')],
  },
  { title: 'a permission twice', rule: 'permission-patterns', found: ['error'], permissions: [log, log] },
  {
    title: 'two fields of one name',
    rule: 'field-names',
    found: ['error'],
    parameters: [text('a'), { type: 'GROUP', name: 'g', subParams: [text('a')] }],
  },
  { title: 'a field without a name', rule: 'field-names', found: ['error'], parameters: [text('')] },
  {
    title: 'columns of one name in two tables',
    rule: 'field-names',
    found: [],
    parameters: ['t', 'u'].map((name) => ({ type: 'SIMPLE_TABLE', name, simpleTableColumns: [text('key')] })),
  },
  {
    title: 'columns of one name in one table',
    rule: 'field-names',
    found: ['error'],
    parameters: [
      { type: 'PARAM_TABLE', name: 't', paramTableColumns: [{ param: text('k') }, { param: text('k') }] },
    ],
  },
  {
    title: 'an unknown type',
    rule: 'field-types',
    found: ['error'],
    parameters: [{ type: 'COLOUR', name: 'a' }],
  },
  { title: 'a select without choices', rule: 'field-types', found: ['warning'], parameters: [select('a')] },
  {
    title: 'a select whose only choices are variables',
    rule: 'field-types',
    found: [],
    parameters: [
      { ...select('a'), macrosInSelect: true },
      { ...select('b'), selectItems: undefined, macrosInSelect: true },
    ],
  },
  {
    title: 'a condition that waits for an empty field',
    rule: 'enabling-conditions',
    found: [],
    parameters: [text('a'), text('b', when('a', '', 'NOT_PRESENT'))],
  },
  { title: 'a variable by its older name', rule: 'sections', found: ['warning'], info: { type: 'VARIABLE' } },
  {
    title: 'a description with a text inside',
    rule: 'sections',
    found: [],
    info: { description: { text: 'What it does.' } },
  },
  {
    title: 'a table without columns',
    rule: 'field-types',
    found: ['error'],
    parameters: [{ type: 'SIMPLE_TABLE', name: 'a' }],
  },
  {
    title: 'a check box in a simple table',
    rule: 'field-types',
    found: ['error'],
    parameters: [{ type: 'SIMPLE_TABLE', name: 'a', simpleTableColumns: [{ type: 'CHECKBOX', name: 'b' }] }],
  },
  {
    title: 'a check box in a dialog table',
    rule: 'field-types',
    found: [],
    parameters: [
      { type: 'PARAM_TABLE', name: 'a', paramTableColumns: [{ param: { type: 'CHECKBOX', name: 'b' } }] },
    ],
  },
  {
    title: 'a broken pattern',
    rule: 'field-types',
    found: ['error'],
    parameters: [text('a', { valueValidators: [{ type: 'REGEX', args: ['('] }] })],
  },
  {
    title: 'a sound pattern',
    rule: 'field-types',
    found: [],
    parameters: [text('a', { valueValidators: [{ type: 'REGEX', args: ['[a-z]+'] }] })],
  },
  {
    title: 'a condition on nothing',
    rule: 'enabling-conditions',
    found: ['warning'],
    parameters: [text('a', when('b'))],
  },
  {
    title: 'a condition of unknown type',
    rule: 'enabling-conditions',
    found: ['error'],
    parameters: [text('b'), text('a', when('b', '', 'MATCHES'))],
  },
  {
    title: 'a choice that is not offered',
    rule: 'enabling-conditions',
    found: ['warning'],
    parameters: [select('b', 'x'), text('a', when('b', 'y', 'EQUALS'))],
  },
  {
    title: 'a choice that is offered',
    rule: 'enabling-conditions',
    found: [],
    parameters: [select('b', 'x'), text('a', when('b', 'x', 'EQUALS'))],
  },
  {
    title: 'a condition on a column beside it',
    rule: 'enabling-conditions',
    found: [],
    parameters: [
      {
        type: 'PARAM_TABLE',
        name: 't',
        paramTableColumns: [{ param: text('k') }, { param: text('v', when('k')) }],
      },
    ],
  },
  {
    title: 'a condition in a group on a field outside',
    rule: 'enabling-conditions',
    found: [],
    parameters: [text('b'), { type: 'GROUP', name: 'g', ...when('b'), subParams: [] }],
  },
  {
    title: 'a variable that returns nothing',
    rule: 'missing-return',
    found: ['error'],
    info: { type: 'MACRO' },
    code: 'const f = () => { return 1; };',
  },
  {
    title: 'a variable with a bare return',
    rule: 'missing-return',
    found: ['error'],
    info: { type: 'MACRO' },
    code: 'return;',
  },
  {
    title: 'a variable that returns in a branch',
    rule: 'missing-return',
    found: [],
    info: { type: 'MACRO' },
    code: 'if (data.a) { return 1; }',
  },
  { title: 'a tag without return', rule: 'missing-return', found: [] },
  {
    title: 'two scenarios of one name',
    rule: 'scenario-names',
    found: ['warning'],
    scenarios: { One: '', '"One"': '' },
  },
  {
    title: 'a name with a full stop',
    rule: 'scenario-names',
    found: ['warning'],
    scenarios: { 'Reads data.url': '' },
  },
  { title: 'an empty name', rule: 'scenario-names', found: ['error'], scenarios: { '""': '' } },
  {
    title: 'usual names',
    rule: 'scenario-names',
    found: [],
    scenarios: { 'Sends (one) pixel, twice': '', 'Fails [early]': '' },
  },
  { title: 'an unknown kind of template', rule: 'sections', found: ['error'], info: { type: 'TRIGGER' } },
  { title: 'a template without a name', rule: 'sections', found: ['error'], info: { displayName: ' ' } },
  {
    title: 'a template for servers',
    rule: 'sections',
    found: ['warning'],
    info: { containerContexts: ['SERVER'] },
  },
  {
    title: 'names of the setup in scenarios',
    rule: 'undeclared-names',
    found: [],
    setup: "const log = require('logToConsole');",
    scenarios: { One: "log('x');\nrunCode({});\nassertThat(1).isEqualTo(1);" },
  },
  {
    title: 'an undeclared name in a scenario',
    rule: 'undeclared-names',
    found: ['error'],
    scenarios: { One: 'runCode(mockData);' },
  },
  { title: 'data in a scenario', rule: 'undeclared-names', found: ['error'], scenarios: { One: 'data.x;' } },
  { title: 'test functions in the code', rule: 'undeclared-names', found: ['error'], code: 'runCode();' },
  {
    title: 'a missing semicolon in a scenario',
    rule: 'missing-semicolon',
    found: ['error'],
    scenarios: { One: 'runCode({})' },
  },
  {
    title: 'a missing semicolon in the setup',
    rule: 'missing-semicolon',
    found: ['error'],
    setup: 'const a = 1',
  },
  {
    title: 'a regular expression in the code',
    rule: 'regex-literal',
    found: ['error'],
    code: 'const r = /a/;',
  },
  {
    title: 'a template literal in the code',
    rule: 'template-literal',
    found: ['error'],
    code: 'const t = `a`;',
  },
  {
    title: 'a line that begins with an operator',
    rule: 'leading-operator',
    found: ['warning'],
    code: 'const t = 1\n  + 2;',
  },
  {
    title: 'a const of the setup that a scenario sets again',
    rule: 'const-assignments',
    found: ['warning'],
    setup: 'const a = {};',
    scenarios: { One: 'a = {b: 1};\nrunCode(a);' },
  },
  { title: 'an unknown API in the setup', rule: 'unknown-apis', found: ['error'], setup: "require('nope');" },
];

describe.each(partRows)('$rule: $title', ({ rule, found, title: _title, ...parts }) => {
  it(found.length > 0 ? 'is reported' : 'is not reported', () => {
    const findings = lint(parts).filter((finding) => finding.rule === rule);
    expect(findings.map(({ level }) => level)).toEqual(found);
  });
});
