import type { IfStatement, ReturnStatement, Statement, VariableDeclaration } from 'acorn';
import { consume } from '../meter.ts';
import type { Compiler, Evaluate, Execute } from './compiler.ts';
import { unexpectedNode } from './compiler.ts';
import { compileInitialize } from './variables.ts';

/** The branches of `else if` one after the other, not inside one another, so that they can be many. */
export function compileIf(node: IfStatement, compiler: Compiler): Execute {
  const branches: { test: Evaluate; consequent: Execute }[] = [];
  let rest: Statement | null | undefined = node;
  for (; rest?.type === 'IfStatement'; rest = rest.alternate) {
    branches.push({ test: compiler.expression(rest.test), consequent: compiler.statement(rest.consequent) });
  }
  const otherwise: Execute = rest ? compiler.statement(rest) : () => 'normal';
  return (frame, run) => {
    let inner = 0;
    for (const { test, consequent } of branches) {
      consume(run.meter, inner);
      if (test(frame, run)) return consequent(frame, run);
      inner = 1;
    }
    return otherwise(frame, run);
  };
}

export function compileReturn(node: ReturnStatement, compiler: Compiler): Execute {
  const argument = node.argument ? compiler.expression(node.argument) : () => undefined;
  return (frame, run) => {
    run.returned = argument(frame, run);
    return 'return';
  };
}

/** A `let` without a value makes its variable undefined, a `var` without a value leaves it as it is. */
export function compileDeclaration(node: VariableDeclaration, compiler: Compiler): Execute {
  const executes = node.declarations
    .filter(({ init }) => init || node.kind !== 'var')
    .map(({ id, init }): Execute => {
      if (id.type !== 'Identifier') throw unexpectedNode(id);
      const value = init ? compiler.expression(init) : () => undefined;
      const store = compileInitialize(id, compiler);
      return (frame, run) => {
        store(frame, run, value(frame, run));
        return 'normal';
      };
    });
  return (frame, run) => {
    for (const execute of executes) execute(frame, run);
    return 'normal';
  };
}
