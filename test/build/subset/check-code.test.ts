import { expect, it } from 'vitest';
import { checkCode, type Located } from '../../../build/subset/check-code.ts';

const check = (code: string, globals: string[] = [], locate?: Located['locate']) =>
  checkCode({ code, ...(locate && { locate }) }, globals);

/** What our code must not be compiled to, by the rule of the emulator that says so. */
const broken: Record<string, string[]> = {
  'regex-literal': ['const a = /x/;'],
  bigint: ['const a = 1n;'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text
  'template-literal': ['const b = 1; const a = `x${b}`;'],
  new: ['const f = () => 1; const a = new f();'],
  this: ['const f = function () { return this; };'],
  class: ['const A = class {};', 'class A {}'],
  accessor: ['const a = { get x() { return 1; } };'],
  generator: ['const f = function* () { return 1; };'],
  async: ['const f = async () => 1;'],
  try: ['try { f(); } catch (error) { f(); }'],
  throw: ["const f = () => { throw 'x'; };"],
  label: ['a: while (1) { f(); }'],
  with: ['const a = {}; with (a) { f(); }'],
  debugger: ['debugger;'],
  module: ["import('x');"],
  spread: ['const a = []; const b = [...a];', 'const a = []; f(...a);', 'const a = {}; const b = { ...a };'],
  rest: ['const f = (...a) => a;'],
  destructuring: ['const { a } = f();', 'const [a] = f();', 'const f = ({ a }) => a;'],
  'default-value': ['const f = (a = 1) => a;'],
  'optional-chain': ['const a = {}; const b = a?.b;'],
  nullish: ['const a = 1; const b = a ?? 2;'],
  'logical-assignment': ['let a = 1; a ||= 2;', 'let a = 1; a ??= 2;'],
  exponent: ['const a = 2 ** 3;'],
  in: ["const a = {}; const b = 'x' in a;"],
  instanceof: ['const a = {}; const b = a instanceof f;'],
  delete: ['const a = {}; delete a.b;'],
  void: ['const a = void 0;'],
  'unary-plus': ["const a = +'1';"],
  bitwise: ['const a = 1 | 2;', 'const a = ~1;'],
  'compound-assignment': ['let a = 1; a -= 1;'],
  'comma-operator': ['const a = (1, 2);'],
  'do-while': ['do { f(); } while (1);'],
  'empty-statement': [';'],
  elision: ['const a = [1, , 2];'],
  'shorthand-property': ['const a = 1; const b = { a };'],
  'shorthand-method': ['const a = { b() { return 1; } };'],
  'computed-key': ["const a = { ['b']: 1 };"],
  'nested-function': ['const f = () => { function g() {} };'],
  'default-not-last': ['switch (1) { default: break; case 1: break; }'],
  'number-form': ['const a = 1e6;', 'const a = 0xff;'],
  'escape-form': ["const a = '\\u00e9';", "const a = 'x\\\\\\x41';"],
  directive: ["'use strict';"],
};

const withF = (code: string): string => `const f = () => 1; ${code}`;

for (const [id, samples] of Object.entries(broken))
  for (const sample of samples)
    it(`refuses ${id}: ${sample}`, () => {
      // A directive is one only where it comes first; a module-level name may be declared once.
      const code = /'use|const f/.test(sample) ? sample : withF(sample);
      expect(check(code).map(({ rule }) => rule)).toContain(id);
    });

it('says where: line and column from 1, in the order of the code', () => {
  const findings = check("const a = 1;\nconst b = a ?? 2;\nconst c = [\n  ...'x'\n];\n");
  expect(findings.map(({ rule, place }) => [rule, place.line, place.column])).toEqual([
    ['nullish', 2, 11],
    ['spread', 4, 3],
  ]);
});

it('refuses what no rule knows, rather than let it pass', () => {
  expect(check('for (const a of []) { break; } const b = 1 > 2; const c = import.meta;')).toMatchObject([
    { rule: 'syntax' },
  ]);
  expect(check('const f = (a) => { while (a) { a = 0; } };')).toEqual([]);
  expect(check('const f = function () { return new.target; };')).toMatchObject([{ rule: 'unknown-syntax' }]);
});

it('wants a semicolon after every statement', () => {
  expect(check('const a = 1\nconst b = 2;')).toMatchObject([
    { rule: 'missing-semicolon', place: { line: 1, column: 12 } },
  ]);
});

it('answers text that is no JavaScript with one finding', () => {
  expect(check('const a = ;')).toMatchObject([{ rule: 'syntax', place: { line: 1, column: 11 } }]);
});

it('allows no name that is not declared, but undefined and those it is told', () => {
  expect(check('const a = undefined;')).toEqual([]);
  expect(check('const a = 1;\nconst b = a + data.b;')).toMatchObject([
    { rule: 'free-name', place: { line: 2, column: 15 }, message: expect.stringContaining("'data'") },
  ]);
  expect(check('data.gtmOnSuccess();', ['data'])).toEqual([]);
  expect(check('const f = () => window;')).toMatchObject([{ rule: 'free-name' }]);
});

it('takes all that published templates use', () => {
  const code = `
    const names = ['a', "b"];
    let text = '';
    var count = 0;
    function visit(name) {
      if (!name) return;
      else text += name;
    }
    for (let i = 0; i < names.length; i++) visit(names[i]);
    for (const key in { x: 1, 'y-z': -1.5 }) { if (key === 'x') continue; visit(key); }
    for (const letter of 'ab') visit(letter);
    while (count < 3) { count++; if (count % 2 == 1) break; }
    switch (typeof text) { case 'string': text = text || 'c'; break; default: text = null; }
    const f = function () { return arguments.length > 1 ? arguments[0] : undefined; };
    (() => f(1, 2))();
    return text.match('^[a-z]+$') && true;
  `;
  expect(check(code)).toEqual([]);
});
