import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compileProgram,
  createMeter,
  inspectSyntax,
  SyntaxFault,
  standardLibrary,
} from '../../src/language/index.ts';
import { SandboxError } from '../../src/values.ts';
import { acceptedSyntax } from './conformance/accepted-syntax.ts';
import { doubtedSyntax } from './conformance/doubted-syntax.ts';
import { refusedSyntax } from './conformance/refused-syntax.ts';

const words = [
  ...[
    'const',
    'let',
    'var',
    'function',
    'return',
    'if',
    'else',
    'for',
    'while',
    'do',
    'switch',
    'case',
    'default',
  ],
  ...[
    'break',
    'continue',
    'in',
    'of',
    'typeof',
    'new',
    'this',
    'try',
    'catch',
    'class',
    'async',
    'await',
    'yield',
  ],
  ...[
    'a',
    'b',
    'data',
    'undefined',
    'arguments',
    'null',
    'true',
    '0',
    '1.5',
    "'x'",
    '`x`',
    '/x/',
    '017',
    '1n',
  ],
  ...[
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    ';',
    ',',
    '.',
    ':',
    '?',
    '=>',
    '=',
    '+=',
    '==',
    '===',
    '+',
    '-',
    '*',
    '++',
    '!',
  ],
  ...[
    '&&',
    '||',
    '??',
    '?.',
    '...',
    '<',
    '<<',
    '~',
    '\n',
    '//',
    '/*',
    '*/',
    '<!--',
    '\\',
    '#',
    '@',
    '\u2028',
    '😀',
  ],
];
const soup = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(' '));

const corpus = [...acceptedSyntax, ...[...doubtedSyntax, ...refusedSyntax].map(({ code }) => code)];
const damaged = fc
  .tuple(fc.constantFrom(...corpus), fc.nat(), fc.nat(10), fc.oneof(fc.constantFrom(...words), fc.string()))
  .map(([code, at, length, put]) => {
    const offset = at % (code.length + 1);
    return code.slice(0, offset) + put + code.slice(offset + length);
  });

const source = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), soup, damaged);

function compileAndRun(code: string): unknown {
  try {
    return compileProgram(code).run(new Map(), createMeter({ budget: 20_000 }));
  } catch (error) {
    return error;
  }
}

describe('any source text', () => {
  it('ends in a value, a SyntaxFault or a SandboxError, never in a crash', () => {
    fc.assert(
      fc.property(source, (code) => {
        const outcome = compileAndRun(code);
        if (!(outcome instanceof Error)) return;
        expect(outcome instanceof SyntaxFault || outcome instanceof SandboxError, `${outcome.stack}`).toBe(
          true,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('has a place inside the text for every finding', () => {
    fc.assert(
      fc.property(source, (code) => {
        const lines = code.split(/\r\n|[\n\r\u2028\u2029]/);
        for (const { line, column, message } of inspectSyntax(code)) {
          expect(lines[line - 1], `line ${line} of ${JSON.stringify(code)}: ${message}`).toBeDefined();
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is compiled if and only if nothing in it is refused', () => {
    fc.assert(
      fc.property(source, (code) => {
        const refused = inspectSyntax(code).some(({ level }) => level === 'error');
        expect(compileAndRun(code) instanceof SyntaxFault).toBe(refused);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    '(',
    '[',
    '{',
    '!',
    '- ',
    'a(',
    'a[',
    '[1,',
    '{ a: ',
    '() => ',
    'function f() {',
    'a ? ',
    'a.a + ',
    'a &&',
    'if (a) ',
    'while (a) ',
  ])('may nest %j without end', (part) => {
    const fault = compileAndRun(part.repeat(50_000));
    expect(fault).toBeInstanceOf(SyntaxFault);
    expect(fault).toMatchObject({ line: 1, column: expect.any(Number) });
  });

  it.each([
    ['+ 1', 'return 1', ';'],
    ['.a', 'return data', ';'],
    ['(1)', 'return data', ';'],
    ['else if (a) { f(); }', 'if (a) { f(); } ', ''],
  ])('may chain %j without end', (part, before, after) => {
    expect(compileAndRun(before + part.repeat(50_000) + after)).toMatchObject({ rule: 'too-deep' });
  });
});

describe('any call of a standard member', () => {
  const members = Object.values(standardLibrary).flat();
  const value = fc.constantFrom(
    ...[
      'undefined',
      'null',
      'true',
      '0',
      '-1',
      '1.5',
      '1e9',
      '0 / 0',
      "''",
      "'ab'",
      "'('",
      '[]',
      '[1, [2]]',
      '{}',
    ],
    ...['() => 1', '(a) => a', '{ a: 1 }', '[undefined, null]', 'self'],
  );

  it('ends in a value or in a SandboxError', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...members),
        value,
        fc.array(value, { maxLength: 3 }),
        (name, target, args) => {
          const code = `const self = [1]; self.push(self); const target = ${target}; return '' + target.${name}(${args.join(', ')});`;
          const outcome = compileAndRun(code);
          expect(typeof outcome === 'string' || outcome instanceof SandboxError, `${code}: ${outcome}`).toBe(
            true,
          );
        },
      ),
      { numRuns: 3000 },
    );
  });
});
