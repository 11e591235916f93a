import type { Expression, FunctionDeclaration, Literal, ModuleDeclaration, Statement } from 'acorn';
import type { Meter } from '../../contracts.ts';
import type { SandboxValue } from '../../values.ts';
import type { StackUse } from '../host-stack.ts';
import type { Scope } from './scope.ts';

/** The variables of one scope while it runs; scopes that declare nothing have no frame. */
export interface Frame {
  readonly slots: SandboxValue[];
  readonly parent: Frame | undefined;
}

/** One run of a program, shared by all its functions, also by those called after it has ended. */
export interface Run extends StackUse {
  readonly meter: Meter;
  /** The names handed in; a copy, as the program may assign to them. */
  readonly globals: Map<string, SandboxValue>;
  /** What the `return` that is under way returns. */
  returned: SandboxValue;
}

/** How a statement ended. */
export type Completion = 'normal' | 'break' | 'continue' | 'return';

export type Evaluate = (frame: Frame, run: Run) => SandboxValue;
export type Execute = (frame: Frame, run: Run) => Completion;

/** How deep the closures of one function are nested, counted while they are made. */
export interface Nesting {
  current: number;
  deepest: number;
}

/** What the compilers of the single nodes need of one another: a syntax tree in, a closure out. */
export interface Compiler {
  readonly scope: Scope;
  readonly nesting: Nesting;
  expression(node: Expression | Literal): Evaluate;
  statement(node: Statement | ModuleDeclaration): Execute;
  callable(node: FunctionDeclaration): Evaluate;
  /** The same compiler inside `scope`; the scope of a function has a nesting of its own. */
  within(scope: Scope): Compiler;
}

/** A node that the syntax rules should have refused: a mistake of the emulator, not of the program. */
export function unexpectedNode(node: { type: string }): Error {
  return new Error(
    `The interpreter has no instruction for ${node.type}, which the syntax rules let through.`,
  );
}
