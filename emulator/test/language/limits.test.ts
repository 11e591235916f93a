import { describe, expect, it } from 'vitest';
import { compileProgram, createMeter, LimitError } from '../../src/language/index.ts';
import { SandboxFunction } from '../../src/values.ts';

function errorOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

function run(code: string, meter = createMeter()): unknown {
  return compileProgram(code).run(new Map(), meter);
}

describe('the meter', () => {
  it('counts one step for each syntax node that is evaluated', () => {
    const meter = createMeter();
    run('return 1 + 2;', meter);
    expect(meter.steps).toBe(4);
    run('if (false) { return 1; }', meter);
    expect(meter.steps).toBe(6);
  });

  it('counts the elements that a member walks', () => {
    const few = createMeter();
    const many = createMeter();
    run('const a = []; a.length = 10; a.indexOf(1);', few);
    run('const a = []; a.length = 500; a.indexOf(1);', many);
    expect(many.steps - few.steps).toBe(490);
  });

  it.each([
    'while (true) {}',
    'for (;;) {}',
    'do {} while (true);',
    'for (const i = 0; i < 1; i++) {}',
    'const a = [1]; for (const x of a) { a.push(x); }',
    'const a = []; a.length = 900000; while (true) { a.join(); }',
    "const f = () => { while (true) { 'a'.trim(); } }; [1].map(f);",
    "let s = 'x'; for (let i = 0; i < 20; i++) { s += s; } while (true) { s.split('y'); }",
  ])('ends a script that never ends: %s', (code) => {
    const error = errorOf(() => run(code, createMeter({ budget: 2_000_000 })));
    expect(error).toBeInstanceOf(LimitError);
    expect(error).toMatchObject({
      message: expect.stringContaining('after 2000000 steps (the limit "budget")'),
    });
  });

  it('goes on counting in functions that are called after the program has ended', () => {
    const meter = createMeter({ budget: 100 });
    const spin = run('return () => { while (true) {} };', meter);
    expect(spin).toBeInstanceOf(SandboxFunction);
    expect(errorOf(() => (spin as SandboxFunction).invoke([]))).toBeInstanceOf(LimitError);
  });

  it('ends a script that calls itself without end, naming the limit', () => {
    const error = errorOf(() => run('const f = () => f(); f();', createMeter({ maxDepth: 50 })));
    expect(error).toBeInstanceOf(LimitError);
    expect(error).toMatchObject({
      message: expect.stringContaining('at 50 calls inside one another (the limit "maxDepth")'),
    });
  });

  it('allows as many calls inside one another as it says, the program being the first', () => {
    const code = (depth: number) => `const f = (n) => n === 1 ? 1 : f(n - 1); return f(${depth});`;
    expect(run(code(19), createMeter({ maxDepth: 20 }))).toBe(1);
    expect(errorOf(() => run(code(20), createMeter({ maxDepth: 20 })))).toBeInstanceOf(LimitError);
  });

  it('is back at depth 0 after an error, so that it can be used again', () => {
    const meter = createMeter();
    errorOf(() => run('const f = () => undefined.a; f();', meter));
    expect(meter.depth).toBe(0);
  });
});

describe('an exhausted host', () => {
  it.each([
    'const f = (n) => f(n + 1); f(0);',
    'const f = (n) => [n].map((m) => f(m))[0]; f(0);',
    "const f = (n) => 'a'.replace('a', () => f(n)); f(0);",
    'const f = (a, b) => [2, 1].sort(f); f();',
    // V8 would end the process if it had to compile these patterns on a full stack.
    "const f = (n) => { 'a'.match('(a|b)+' + n); f(n + 1); }; f(0);",
  ])('is a LimitError, not a crash: %s', (code) => {
    const error = errorOf(() => run(code, createMeter({ maxDepth: 1e9 })));
    expect(error).toBeInstanceOf(LimitError);
    expect(error).toMatchObject({ message: expect.stringContaining("the host's stack is full") });
  });

  it('is a LimitError when values are nested too deeply to be made text', () => {
    const code = "let a = []; for (let i = 0; i < 50000; i++) { a = [a]; } return '' + a;";
    expect(errorOf(() => run(code))).toBeInstanceOf(LimitError);
  });
});

describe('values that grow', () => {
  it.each([
    ["let s = 'x'; while (true) { s += s; }", 'limit of text length'],
    ["let s = 'x'; while (true) { s = s.concat(s, s); }", 'limit of text length'],
    ["let s = 'x'; while (true) { s = [s, s].join(s); }", 'limit of text length'],
    ["let s = 'x'; while (true) { s = s.replace('x', s + s); }", 'limit of text length'],
    ["let s = 'x'; while (true) { s = s.replace('x', () => s + s); }", 'limit of text length'],
    ['let a = [1]; while (true) { a = a.concat(a); }', 'limit of array length'],
    ['const a = []; a[1000000] = 1;', 'limit of array length'],
    ['const a = []; a.length = 4000000000;', 'limit of array length'],
    ["let s = 'x'; for (let i = 0; i < 21; i++) { s += s; } s.split('');", 'limit of array length'],
    ["let a = ['']; for (let i = 0; i < 60; i++) { a = [a, a]; } '' + a;", 'limit of joined elements'],
  ])('end with an error that names the limit: %s', (code, limit) => {
    const error = errorOf(() => run(code));
    expect(error).toBeInstanceOf(LimitError);
    expect(error).toMatchObject({ message: expect.stringContaining(limit) });
  });
});

describe('what is within the limits', () => {
  it('comes to its end, as a loop of hundreds of thousands of steps does', () => {
    const meter = createMeter();
    run(
      'let sum = 0; const add = (a, b) => a + b; for (let i = 0; i < 60000; i++) { sum = add(sum, i); }',
      meter,
    );
    expect(meter.steps).toBeGreaterThan(700_000);
  });
});

describe('a pattern that backtracks without end', () => {
  it.each(["text.match('^(a+)+$');", "text.search('(?:a|a)+b');"])('ends the script: %s', (call) => {
    const error = errorOf(() => run(`const text = '${'a'.repeat(50)}!'; ${call}`));
    expect(error).toBeInstanceOf(LimitError);
    expect(error).toMatchObject({ message: expect.stringContaining('the limit of one match') });
  });

  it('is told from one that only could', () => {
    expect(run("return 'xxaab'.match('(a+)+b').index;")).toBe(2);
    expect(run("return 'xxaab'.search('(a+)+c');")).toBe(-1);
  });
});

describe('a long chain', () => {
  const repeat = (link: (index: number) => string, between: string) =>
    Array.from({ length: 900 }, (_, index) => link(index)).join(between);
  const many = {
    '+': [`return (${repeat(() => "'a'", ' + ')}).length;`, 900],
    '-': [`return 900 - ${repeat(() => '1', ' - ')};`, 0],
    '||': [`return ${repeat(() => "''", ' || ')} || 'last';`, 'last'],
    '&& and ||': [`return ${repeat((index) => `${index} && 0`, ' || ')} || 'last';`, 'last'],
    'else if': [
      `${repeat((index) => `if (${index} === 899) { return ${index}; }`, ' else ')} return 'none';`,
      899,
    ],
    else: [
      `${repeat((index) => `if (${index} > 899) { return 1; }`, ' else ')} else { return 'none'; }`,
      'none',
    ],
  } as const;

  it.each(Object.entries(many))('of %s is run link by link', (_name, [code, value]) => {
    expect(run(code)).toBe(value);
  });

  it('counts a step for each link that is reached', () => {
    const stepsOf = (code: string) => {
      const meter = createMeter();
      run(code, meter);
      return meter.steps;
    };
    expect(stepsOf('return 1 + 2 + 3;')).toBe(6);
    expect(stepsOf('if (false) { } else if (true) { } else if (true) { }')).toBe(5);
  });

  it('has an end', () => {
    const error = errorOf(() => run(`return ${Array.from({ length: 2000 }, () => '1').join(' + ')};`));
    expect(error).toMatchObject({ rule: 'too-deep' });
  });
});
