import type { BlockStatement, FunctionDeclaration, ModuleDeclaration, Statement } from 'acorn';
import type { Compiler, Evaluate, Execute, Frame, Run } from './compiler.ts';
import { declareLexical, functionDeclarations, hasLexical, varNames } from './hoist.ts';
import { createScope, declare } from './scope.ts';
import { compileInitialize } from './variables.ts';

type Statements = readonly (Statement | ModuleDeclaration)[];

/** The statements of a function, in the scope of the function; evaluates to what they return. */
export function compileCallBody(statements: Statements, compiler: Compiler): Evaluate {
  for (const name of statements.flatMap(varNames)) declare(compiler.scope, name);
  declareLexical(compiler.scope, statements);
  const execute = compileStatements(statements, compiler);
  return (frame, run) => (execute(frame, run) === 'return' ? run.returned : undefined);
}

/** A block that declares something has a frame of its own, new each time it is entered. */
export function compileBlock(node: BlockStatement, compiler: Compiler): Execute {
  if (!hasLexical(node.body)) return compileStatements(node.body, compiler);
  const scope = createScope(compiler.scope);
  declareLexical(scope, node.body);
  const execute = compileStatements(node.body, compiler.within(scope));
  return (frame, run) => execute({ slots: [], parent: frame }, run);
}

/** Function declarations come first, so that a function can be called above its declaration. */
export function compileStatements(statements: Statements, compiler: Compiler): Execute {
  const hoist = compileHoisted(functionDeclarations(statements), compiler);
  const executes = statements
    .filter((node) => node.type !== 'FunctionDeclaration')
    .map((node) => compiler.statement(node));
  return (frame, run) => {
    hoist(frame, run);
    for (const execute of executes) {
      const completion = execute(frame, run);
      if (completion !== 'normal') return completion;
    }
    return 'normal';
  };
}

function compileHoisted(nodes: FunctionDeclaration[], compiler: Compiler) {
  const creators = nodes.map((node) => ({
    create: compiler.callable(node),
    store: compileInitialize(node.id, compiler),
  }));
  return (frame: Frame, run: Run) => {
    for (const { create, store } of creators) store(frame, run, create(frame, run));
  };
}
