import type { DoWhileStatement, ForStatement, VariableDeclaration, WhileStatement } from 'acorn';
import type { Compiler, Evaluate, Execute, Frame } from './compiler.ts';
import { declaredNames } from './hoist.ts';
import { createScope, declare } from './scope.ts';

export function compileWhile(node: WhileStatement, compiler: Compiler): Execute {
  const test = compiler.expression(node.test);
  const body = compiler.statement(node.body);
  return (frame, run) => {
    while (test(frame, run)) {
      const completion = body(frame, run);
      if (completion === 'break') break;
      if (completion === 'return') return completion;
    }
    return 'normal';
  };
}

export function compileDoWhile(node: DoWhileStatement, compiler: Compiler): Execute {
  const test = compiler.expression(node.test);
  const body = compiler.statement(node.body);
  return (frame, run) => {
    do {
      const completion = body(frame, run);
      if (completion === 'break') break;
      if (completion === 'return') return completion;
    } while (test(frame, run));
    return 'normal';
  };
}

/** `let` variables are copied to a new frame for each turn, so that a closure keeps those of its own turn. */
export function compileFor(node: ForStatement, outside: Compiler): Execute {
  const declaration = node.init?.type === 'VariableDeclaration' ? node.init : undefined;
  const ownFrame = declaration !== undefined && declaration.kind !== 'var';
  const compiler = ownFrame ? insideLoop(declaration, outside) : outside;
  const start = compileStart(node, compiler);
  const test = node.test ? compiler.expression(node.test) : () => true;
  const update: Evaluate = node.update ? compiler.expression(node.update) : () => undefined;
  const body = compiler.statement(node.body);
  const nextTurn = (frame: Frame): Frame => ({ slots: [...frame.slots], parent: frame.parent });

  return (outer, run) => {
    let frame = ownFrame ? { slots: [], parent: outer } : outer;
    start(frame, run);
    while (test(frame, run)) {
      const completion = body(frame, run);
      if (completion === 'break') break;
      if (completion === 'return') return completion;
      if (ownFrame) frame = nextTurn(frame);
      update(frame, run);
    }
    return 'normal';
  };
}

function compileStart({ init }: ForStatement, compiler: Compiler): Evaluate | Execute {
  if (!init) return () => undefined;
  return init.type === 'VariableDeclaration' ? compiler.statement(init) : compiler.expression(init);
}

/** The compiler inside a loop head that declares `let` or `const`. */
export function insideLoop(declaration: VariableDeclaration, compiler: Compiler): Compiler {
  const scope = createScope(compiler.scope);
  for (const name of declaredNames(declaration)) declare(scope, name, declaration.kind === 'const');
  return compiler.within(scope);
}
