import type { SwitchStatement } from 'acorn';
import { strictlyEqual } from '../values/equality.ts';
import { compileStatements } from './blocks.ts';
import type { Compiler, Execute } from './compiler.ts';
import { declareLexical } from './hoist.ts';
import { createScope } from './scope.ts';

/** The runtime keeps `default` apart and takes it last, wherever it is written. */
export function compileSwitch(node: SwitchStatement, outside: Compiler): Execute {
  const discriminant = outside.expression(node.discriminant);
  const scope = createScope(outside.scope);
  declareLexical(
    scope,
    node.cases.flatMap((branch) => branch.consequent),
  );
  const compiler = outside.within(scope);
  const cases = node.cases.flatMap(({ test, consequent }) =>
    test ? [{ test: compiler.expression(test), execute: compileStatements(consequent, compiler) }] : [],
  );
  const byDefault = node.cases.find(({ test }) => !test)?.consequent ?? [];
  const executeDefault = compileStatements(byDefault, compiler);

  return (outer, run) => {
    const value = discriminant(outer, run);
    const frame = { slots: [], parent: outer };
    let matched = false;
    for (const { test, execute } of cases) {
      matched = matched || strictlyEqual(test(frame, run), value);
      const completion = matched ? execute(frame, run) : 'normal';
      if (completion !== 'normal') return completion === 'break' ? 'normal' : completion;
    }
    const completion = executeDefault(frame, run);
    return completion === 'break' ? 'normal' : completion;
  };
}
