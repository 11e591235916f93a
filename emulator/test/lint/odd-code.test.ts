import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../src/file/index.ts';
import { lintTemplate } from '../../src/lint/index.ts';
import { testTemplate } from '../../src/testing/index.ts';
import { writeTpl } from '../file/write-tpl.ts';

const pieces =
  `const let var x y data . , ; ( ) { } [ ] => = === + - * / % && || ! ? : 'a' "b" 1 0 if else for while switch case
  default break continue return function arguments require('injectScript') data.gtmOnSuccess() data.x /re/ \`t\` ... new this
  class async await typeof delete in of instanceof try catch throw get set static yield super // /* */ <!-- # @ \\ \n
  {a} {a:1} [a,b] ({a:b})=>c x=>x (a,b)=>{} ?. ?? ** 1n 0x1 1e5 label: $at(0); __proto__ constructor toString`.split(
    /[ ]+/,
  );

const program = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(' '));

/** Programs that parse more often than not. */
const { statements } = fc.letrec((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      'x',
      'data',
      'data.a',
      '1',
      "'s'",
      "require('makeString')",
      'data.gtmOnSuccess',
      'arguments',
    ),
    fc
      .tuple(tie('expression'), fc.constantFrom('+', '&&', '||', '===', '='), tie('expression'))
      .map(([a, op, b]) => (op === '=' ? `(x.y = ${b})` : `(${a} ${op} ${b})`)),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `(${a})(${b})`),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `(${a})[${b}]`),
    fc
      .tuple(tie('expression'), tie('expression'), tie('expression'))
      .map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    tie('statements').map((body) => `(function(x) { ${body} })`),
    tie('expression').map((body) => `((x) => ${body})`),
    tie('expression').map((value) => `({a: ${value}, b: [${value}]})`),
  ),
  statement: fc.oneof(
    { depthSize: 'small' },
    tie('expression').map((e) => `${e};`),
    tie('expression').map((e) => `{ const x = ${e}; x; }`),
    tie('expression').map((e) => `return ${e};`),
    fc.constantFrom('return;', ';', 'var z;', 'while (data.a) { break; }'),
    fc
      .tuple(tie('expression'), tie('statement'), tie('statement'))
      .map(([e, a, b]) => `if (${e}) { ${a} } else { ${b} }`),
    fc
      .tuple(tie('expression'), tie('statement'))
      .map(([e, a]) => `switch (${e}) { case 1: ${a} break; default: ${a} }`),
    fc.tuple(tie('expression'), tie('statement')).map(([e, a]) => `for (const k of ${e}) { ${a} continue; }`),
  ),
  statements: fc.array(tie('statement'), { maxLength: 4 }).map((all) => all.join('\n')),
}));

describe('whatever the code', () => {
  it.each([
    ['pieces of syntax', program],
    ['programs', statements],
    ['any text', fc.string({ unit: 'binary' })],
  ])('the linter answers with places in the file: %s', (_title, codes) => {
    fc.assert(
      fc.property(codes as fc.Arbitrary<string>, (code) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: a file with these is refused before it is linted.
        fc.pre(!/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|^___/m.test(code));
        const text = writeTpl({ code, scenarios: { One: 'runCode({});' } });
        const lines = text.split(/\r\n|\n|\r|\u2028|\u2029/).length;
        for (const { line, column, message } of lintTemplate(parseTemplate(text), { gallery: true })) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(message).not.toContain('undefined (');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('the test runner gives one row a scenario', async () => {
    await fc.assert(
      fc.asyncProperty(statements, statements, async (code, test) => {
        const rows = await testTemplate(
          parseTemplate(writeTpl({ code, scenarios: { One: test, Two: 'runCode({});' } })),
        );
        expect(rows.map(({ scenario }) => scenario)).toEqual(['One', 'Two']);
        for (const { passed, message } of rows) expect(passed).toBe(message === '');
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['deeply nested brackets', `${'('.repeat(5000)}1${')'.repeat(5000)};`],
    ['a long sum', `const x = ${Array.from({ length: 5000 }, () => '1').join(' + ')};\nx;`],
    ['a long chain of calls', `const s = 'a'${'.trim()'.repeat(3000)};\ns;`],
    ['deeply nested functions', `${'const f = () => { '.repeat(500)}${'};'.repeat(500)}`],
    [
      'many functions that call one another in a row',
      `${Array.from({ length: 2000 }, (_, i) => `const f${i + 1} = () => { f${i}(); };`).join('\n')}\nconst f0 = data.gtmOnFailure;\nf2000();`,
    ],
    ['a very long text', `const s = '${'x'.repeat(500_000)}';\ns;`],
    ['many statements', 'data.a;\n'.repeat(20_000)],
    [
      'names of Object.prototype',
      'const constructor = 1;\nconstructor;\nconst o = {__proto__: 1, hasOwnProperty: 2};\no.toString;\ndata.constructor;',
    ],
  ])('%s get an answer', (_title, code) => {
    const findings = lintTemplate(parseTemplate(writeTpl({ code: `${code}\ndata.gtmOnSuccess();` })));
    expect(Array.isArray(findings)).toBe(true);
  });
});
