import type { IfStatement, ReturnStatement, VariableDeclaration } from 'acorn';
import type { Compiler, Execute } from './compiler.ts';
import { unexpectedNode } from './compiler.ts';
import { compileInitialize } from './variables.ts';

export function compileIf(node: IfStatement, compiler: Compiler): Execute {
  const test = compiler.expression(node.test);
  const consequent = compiler.statement(node.consequent);
  const alternate: Execute = node.alternate ? compiler.statement(node.alternate) : () => 'normal';
  return (frame, run) => (test(frame, run) ? consequent : alternate)(frame, run);
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
