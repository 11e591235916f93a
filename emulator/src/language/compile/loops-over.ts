import type { ForInStatement, ForOfStatement, VariableDeclaration } from 'acorn';
import { SandboxArray, SandboxError, type SandboxValue } from '../../values.ts';
import { consume } from '../meter.ts';
import { ownKeys } from '../values/keys.ts';
import { type Compiler, type Execute, unexpectedNode } from './compiler.ts';
import { insideLoop } from './loops.ts';
import { compileInitialize, compileStore, type Store } from './variables.ts';

/** `for…in` walks the keys that were there at the start; numbers, booleans, null and undefined have none. */
export function compileForIn(node: ForInStatement, compiler: Compiler): Execute {
  // The runtime gives the places in a text as numbers, the keys of everything else as texts.
  return compileLoopOver(node, compiler, (value) =>
    typeof value === 'string' ? ownKeys(value).map(Number) : ownKeys(value),
  );
}

/** `for…of` takes arrays and strings, these by UTF-16 code unit; an array may grow while it is walked. */
export function compileForOf(node: ForOfStatement, compiler: Compiler): Execute {
  return compileLoopOver(node, compiler, (value) => {
    if (value instanceof SandboxArray) return value.items.values();
    if (typeof value === 'string') return codeUnits(value);
    throw new SandboxError('The value is not iterable.');
  });
}

function* codeUnits(text: string): Iterable<string> {
  for (let index = 0; index < text.length; index++) yield text.charAt(index);
}

function compileLoopOver(
  node: ForInStatement | ForOfStatement,
  outside: Compiler,
  valuesOf: (value: SandboxValue) => Iterable<SandboxValue>,
): Execute {
  const right = outside.expression(node.right);
  const declaration = lexicalDeclaration(node);
  const compiler = declaration ? insideLoop(declaration, outside) : outside;
  const store = compileLoopVariable(node, compiler);
  const body = compiler.statement(node.body);

  return (outer, run) => {
    for (const value of valuesOf(right(outer, run))) {
      consume(run.meter, 1);
      const frame = declaration ? { slots: [], parent: outer } : outer;
      store(frame, run, value);
      const completion = body(frame, run);
      if (completion === 'break') break;
      if (completion === 'return') return completion;
    }
    return 'normal';
  };
}

function lexicalDeclaration({ left }: ForInStatement | ForOfStatement): VariableDeclaration | undefined {
  return left.type === 'VariableDeclaration' && left.kind !== 'var' ? left : undefined;
}

function compileLoopVariable({ left }: ForInStatement | ForOfStatement, compiler: Compiler): Store {
  if (left.type === 'Identifier') return compileStore(left, compiler);
  const id = left.type === 'VariableDeclaration' ? left.declarations[0]?.id : undefined;
  if (id?.type !== 'Identifier') throw unexpectedNode(left);
  return compileInitialize(id, compiler);
}
