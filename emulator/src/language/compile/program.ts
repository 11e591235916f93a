import type { Program } from 'acorn';
import type { CompiledProgram, Globals } from '../../contracts.ts';
import { SandboxArray, type SandboxValue } from '../../values.ts';
import { compileCallBody } from './blocks.ts';
import { callable } from './callable.ts';
import type { Frame, Run } from './compiler.ts';
import { createCompiler } from './nodes.ts';
import { createScope, type Scope } from './scope.ts';

/** A program, and the names that it uses without declaring them, each with the offset of its first use. */
export interface CompiledTree extends CompiledProgram {
  free: ReadonlyMap<string, number>;
}

/** Compiles a syntax tree that the syntax rules let through; it is the body of a function of `data`. */
export function compileSyntaxTree(program: Program): CompiledTree {
  const scope = createScope(undefined, true);
  const compiler = createCompiler(scope);
  const body = callable(compileCallBody(program.body, compiler), compiler);
  return {
    free: scope.free,
    run(globals, meter): SandboxValue {
      const run: Run = { meter, globals: new Map(globals), returned: undefined, levels: 0, probed: 0 };
      return body(outermostFrame(scope, globals), run);
    },
  };
}

/** As `data` is a parameter, `var data;` leaves it what it is; the same goes for the other names handed in. */
function outermostFrame(scope: Scope, globals: Globals): Frame {
  const frame: Frame = { slots: [], parent: undefined };
  for (const [name, { slot }] of scope.bindings) {
    frame.slots[slot] = name === 'arguments' ? new SandboxArray([globals.get('data')]) : globals.get(name);
  }
  return frame;
}
