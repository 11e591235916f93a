import type { ArrowFunctionExpression, FunctionDeclaration, FunctionExpression } from 'acorn';
import { SandboxArray, SandboxFunction, type SandboxValue } from '../../values.ts';
import { compileCallBody } from './blocks.ts';
import { callable } from './callable.ts';
import { type Compiler, type Evaluate, type Frame, unexpectedNode } from './compiler.ts';
import { createScope, declare, type Scope } from './scope.ts';

type FunctionNode = ArrowFunctionExpression | FunctionDeclaration | FunctionExpression;

/**
 * Evaluates to a new function each time, which keeps the frame it was made in. The runtime gives a function
 * expression its name for `toString()` only: inside, the name is not declared.
 */
export function compileFunction(node: FunctionNode, compiler: Compiler): Evaluate {
  const name = node.id?.name ?? '';
  const scope = createScope(compiler.scope, true);
  const slots = node.params.map((param) => {
    if (param.type !== 'Identifier') throw unexpectedNode(param);
    return declare(scope, param.name).slot;
  });
  const inside = compiler.within(scope);
  const { body } = node;
  const evaluate =
    body.type === 'BlockStatement' ? compileCallBody(body.body, inside) : inside.expression(body);
  const call = callable(evaluate, inside);
  return (frame, run) =>
    new SandboxFunction(name, (args) => call(frameForCall(scope, slots, args, frame), run));
}

/** Arguments that are left out stay undefined; `arguments` is an array apart from the parameters. */
function frameForCall(scope: Scope, slots: number[], args: SandboxValue[], parent: Frame): Frame {
  const frame: Frame = { slots: [], parent };
  slots.forEach((slot, index) => {
    frame.slots[slot] = args[index];
  });
  const own = scope.bindings.get('arguments');
  if (own && !slots.includes(own.slot)) frame.slots[own.slot] = new SandboxArray([...args]);
  return frame;
}
