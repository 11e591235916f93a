import { describe, expect, it } from 'vitest';
import { compileProgram, inspectSyntax, SyntaxFault, syntaxRules } from '../../src/language/index.ts';
import { acceptedSyntax } from './conformance/accepted-syntax.ts';
import { doubtedSyntax } from './conformance/doubted-syntax.ts';
import { refusedSyntax } from './conformance/refused-syntax.ts';

function faultOf(code: string): unknown {
  try {
    return compileProgram(code);
  } catch (error) {
    return error;
  }
}

describe('compileProgram refuses what GTM refuses, with the place', () => {
  it.each(refusedSyntax)('$code ($rule)', ({ code, rule, line, column }) => {
    const fault = faultOf(code);
    expect(fault).toBeInstanceOf(SyntaxFault);
    expect(fault).toMatchObject({ rule, line, column });
  });
});

describe('compileProgram runs what no template uses, with a warning', () => {
  it.each(doubtedSyntax)('$code ($rule)', ({ code, rule, line, column }) => {
    expect(compileProgram(code).warnings).toMatchObject([{ rule, level: 'warning', line, column }]);
  });
});

describe('compileProgram takes what published templates use, without a word', () => {
  it.each(acceptedSyntax)('%j', (code) => {
    expect(compileProgram(code).warnings).toEqual([]);
  });
});

describe('inspectSyntax', () => {
  it('lists every finding of a file in the order of the code', () => {
    const findings = inspectSyntax('const a = `b`\nreturn new A(...c) ?? /d/;');
    expect(findings.map(({ rule, line, column }) => `${line}:${column} ${rule}`)).toEqual([
      '1:11 template-literal',
      '1:14 missing-semicolon',
      '2:8 nullish',
      '2:8 new',
      '2:14 spread',
      '2:23 regex-literal',
    ]);
  });

  it("words a missing semicolon as GTM's own parser does, and says what to do", () => {
    expect(inspectSyntax('let a\nconst b = 1;')[0]?.message).toBe(
      "missing ';' at 'const': end the statement with ';' here.",
    );
    expect(inspectSyntax('return 1')[0]?.message).toContain("missing ';' at '<EOF>'");
  });

  it('misses the semicolon after a do loop, where JavaScript needs none', () => {
    expect(inspectSyntax('do { f(); } while (a)\ng();')).toMatchObject([
      { rule: 'do-while', line: 1, column: 1 },
      { rule: 'missing-semicolon', line: 1, column: 22, message: expect.stringContaining("at 'g'") },
    ]);
  });

  it("words a missing bracket as GTM's own parser does", () => {
    expect(inspectSyntax('const a = [b; c = 1;')[0]?.message).toContain("missing ']' at ';'");
  });

  it('names the unexpected word of a text that is no JavaScript', () => {
    expect(inspectSyntax('const = 1;')[0]?.message).toContain("Unexpected '='");
    expect(inspectSyntax('function f() { if (a) {')[0]?.message).toContain('Unexpected end of the code');
  });

  it('puts the word found into the message', () => {
    expect(inspectSyntax('return a ?? b;')[0]?.message).toContain("no operator '??'");
    expect(inspectSyntax('return { data };')[0]?.message).toContain("write 'data: data'");
  });

  it('says at least once for each rule what to write instead', () => {
    for (const row of [...refusedSyntax, ...doubtedSyntax]) {
      const found = inspectSyntax(row.code).find(({ rule }) => rule === row.rule);
      expect(found?.message).toContain(found?.instead);
      expect(found?.instead).not.toContain('%');
    }
  });

  it('has a row of this suite for every rule', () => {
    const covered = new Set([...refusedSyntax, ...doubtedSyntax].map(({ rule }) => rule));
    expect(Object.keys(syntaxRules).filter((rule) => !covered.has(rule as never))).toEqual([]);
  });
});

describe('freeNames', () => {
  it('tells the names that the program does not declare, where each is first used', () => {
    const { freeNames } = compileProgram(
      'const a = data.b;\nwindow.c = () => window + arguments[a] + undefined;',
    );
    expect(freeNames).toEqual([
      { name: 'data', line: 1, column: 11 },
      { name: 'window', line: 2, column: 1 },
    ]);
  });
});
