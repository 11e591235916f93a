import type { CallExpression, Expression, MemberExpression, Super } from 'acorn';
import { SandboxError, SandboxFunction, type SandboxValue } from '../../values.ts';
import { callMember } from '../library/call-member.ts';
import { readProperty } from '../values/read-property.ts';
import { toText } from '../values/to-text.ts';
import { type Compiler, type Evaluate, type Frame, type Run, unexpectedNode } from './compiler.ts';

/** The two halves of `object.key` and `object[key]`. */
export function compileMemberParts(node: MemberExpression, compiler: Compiler): [Evaluate, Evaluate] {
  return [compileCallable(node.object, compiler), compileKey(node, compiler)];
}

export function compileMember(node: MemberExpression, compiler: Compiler): Evaluate {
  const [object, key] = compileMemberParts(node, compiler);
  return (frame, run) => readProperty(object(frame, run), key(frame, run));
}

export function compileCall(node: CallExpression, compiler: Compiler): Evaluate {
  const args = compileArguments(node, compiler);
  if (node.callee.type === 'MemberExpression') {
    const [object, key] = compileMemberParts(node.callee, compiler);
    return (frame, run) => callMember(object(frame, run), key(frame, run), args(frame, run), run.meter);
  }
  const callee = compileCallable(node.callee, compiler);
  const name = node.callee.type === 'Identifier' ? node.callee.name : undefined;
  return (frame, run) => {
    const target = callee(frame, run);
    const values = args(frame, run);
    if (target instanceof SandboxFunction) return target.invoke(values);
    throw new SandboxError(`Attempting to execute non-function ${name ?? toText(target)}.`);
  };
}

function compileCallable(node: Expression | Super, compiler: Compiler): Evaluate {
  if (node.type === 'Super') throw unexpectedNode(node);
  return compiler.expression(node);
}

function compileKey({ property, computed }: MemberExpression, compiler: Compiler): Evaluate {
  if (property.type === 'PrivateIdentifier') throw unexpectedNode(property);
  if (computed) return compiler.expression(property);
  if (property.type !== 'Identifier') throw unexpectedNode(property);
  const { name } = property;
  return () => name;
}

function compileArguments(
  node: CallExpression,
  compiler: Compiler,
): (frame: Frame, run: Run) => SandboxValue[] {
  const args = node.arguments.map((arg) => {
    if (arg.type === 'SpreadElement') throw unexpectedNode(arg);
    return compiler.expression(arg);
  });
  return (frame, run) => args.map((arg) => arg(frame, run));
}
