import { describe, expect, it } from 'vitest';
import { compileProgram, createMeter, sandboxTypeOf, toText } from '../../src/language/index.ts';
import { SandboxArray, SandboxFunction, SandboxObject, type SandboxValue } from '../../src/values.ts';

function run(code: string, globals: Record<string, SandboxValue>): SandboxValue {
  return compileProgram(code).run(new Map(Object.entries(globals)), createMeter());
}

const double = new SandboxFunction('', ([value]) => Number(value) * 2);

describe('the names handed in', () => {
  it('are known to the program', () => {
    const data = new SandboxObject([['n', 4]]);
    expect(run('return double(data.n);', { data, double })).toBe(8);
  });

  it('can be assigned to, for this run only', () => {
    const globals = { data: 1 };
    const program = compileProgram('data += 1; return data;');
    expect(program.run(new Map(Object.entries(globals)), createMeter())).toBe(2);
    expect(program.run(new Map(Object.entries(globals)), createMeter())).toBe(2);
  });

  it('keep their value when declared again with var, as parameters do', () => {
    expect(run('var data = data || 5; return data;', { data: 3 })).toBe(3);
    expect(run('var other = other || 5; return other;', { data: 3 })).toBe(5);
  });

  it('give way to variables of the same name in inner scopes', () => {
    expect(run('const f = (data) => data; return f(9);', { data: 3 })).toBe(9);
  });

  it('show `data` as the one argument of the code', () => {
    expect(run('return arguments[0] + arguments.length;', { data: 3 })).toBe(4);
  });
});

describe('frozen values', () => {
  const frozen = <Value extends { frozen: boolean }>(value: Value): Value => {
    value.frozen = true;
    return value;
  };

  it('ignore writes', () => {
    const api = frozen(new SandboxObject([['a', 1]]));
    const list = frozen(new SandboxArray([1, 2]));
    const callable = frozen(new SandboxFunction('', () => 1));
    run('api.a = 2; api.b = 3; list[0] = 9; list.length = 0; list.x = 1; callable.x = 1;', {
      api,
      list,
      callable,
    });
    expect([...api.entries]).toEqual([['a', 1]]);
    expect(list.items).toEqual([1, 2]);
    expect([list.extra.size, callable.properties.size]).toEqual([0, 0]);
  });

  it('stay as they are when a member would change them', () => {
    const list = frozen(new SandboxArray([3, 1, 2]));
    const code = 'return [list.push(4), list.pop(), list.shift()];';
    expect(toText(run(code, { list }))).toBe('4,2,3');
    expect(() => run('list.splice(0, 1);', { list })).toThrow('Cannot assign to read only property');
    expect(() => run('list.unshift(0);', { list })).toThrow(
      'Cannot add property 3, object is not extensible',
    );
    run('list.sort(); list.reverse();', { list });
    expect(list.items).toEqual([3, 1, 2]);
  });
});

describe('functions of the program', () => {
  it('can be called by the host after the program has ended', () => {
    const counter = run('let n = 0; return (step) => { n += step; return n; };', {});
    expect(counter).toBeInstanceOf(SandboxFunction);
    const { invoke } = counter as SandboxFunction;
    expect([invoke([2]), invoke([3])]).toEqual([2, 5]);
  });

  it('share nothing between two runs of one program', () => {
    const program = compileProgram('let n = 0; return () => { n++; return n; };');
    const [one, other] = [0, 1].map(() => program.run(new Map(), createMeter()) as SandboxFunction);
    one?.invoke([]);
    expect([one?.invoke([]), other?.invoke([])]).toEqual([2, 1]);
  });

  it('let an error of the host through as it is', () => {
    const refusal = new Error('page error');
    const refuse = new SandboxFunction('', () => {
      throw refusal;
    });
    expect(() => run('[1].forEach(() => refuse());', { refuse })).toThrow(refusal);
  });
});

describe('sandboxTypeOf', () => {
  it.each<[SandboxValue, string]>([
    [undefined, 'undefined'],
    [null, 'null'],
    [true, 'boolean'],
    [0, 'number'],
    ['', 'string'],
    [new SandboxArray(), 'array'],
    [new SandboxObject(), 'object'],
    [double, 'function'],
  ])('%o is %s', (value, type) => {
    expect(sandboxTypeOf(value)).toBe(type);
  });
});
