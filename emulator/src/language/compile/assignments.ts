import type { AssignmentExpression, Expression, Identifier, Pattern, UpdateExpression } from 'acorn';
import type { SandboxValue } from '../../values.ts';
import { readProperty } from '../values/read-property.ts';
import { writeProperty } from '../values/write-property.ts';
import { type Compiler, type Evaluate, type Frame, type Run, unexpectedNode } from './compiler.ts';
import { compileMemberParts } from './members.ts';
import { binaryOperator } from './operators.ts';
import { compileRead, compileStore } from './variables.ts';

/** The left side of an assignment: its parts are evaluated once, before the value. */
interface Target {
  assign(frame: Frame, run: Run, value: Evaluate): SandboxValue;
  change(frame: Frame, run: Run, next: (current: SandboxValue) => SandboxValue): SandboxValue;
}

export function compileAssignment(node: AssignmentExpression, compiler: Compiler): Evaluate {
  const target = compileTarget(node.left, compiler);
  const value = compiler.expression(node.right);
  if (node.operator === '=') return (frame, run) => target.assign(frame, run, value);
  const operate = binaryOperator(node.operator.slice(0, -1));
  return (frame, run) => target.change(frame, run, (current) => operate(current, value(frame, run)));
}

export function compileUpdate(node: UpdateExpression, compiler: Compiler): Evaluate {
  const target = compileTarget(node.argument, compiler);
  // The runtime has no such operators: `a++` is `a + 1`, which joins texts, and answers `a` as it was.
  const operate = binaryOperator(node.operator === '++' ? '+' : '-');
  if (node.prefix) return (frame, run) => target.change(frame, run, (current) => operate(current, 1));
  return (frame, run) => {
    let before: SandboxValue;
    target.change(frame, run, (current) => {
      before = current;
      return operate(current, 1);
    });
    return before;
  };
}

function compileTarget(node: Expression | Pattern, compiler: Compiler): Target {
  if (node.type === 'Identifier') return variableTarget(node, compiler);
  if (node.type !== 'MemberExpression') throw unexpectedNode(node);
  const [object, key] = compileMemberParts(node, compiler);
  return {
    assign(frame, run, value) {
      const [owner, name, assigned] = [object(frame, run), key(frame, run), value(frame, run)];
      writeProperty(owner, name, assigned);
      return assigned;
    },
    change(frame, run, next) {
      const [owner, name] = [object(frame, run), key(frame, run)];
      const changed = next(readProperty(owner, name));
      writeProperty(owner, name, changed);
      return changed;
    },
  };
}

function variableTarget(node: Identifier, compiler: Compiler): Target {
  const read = compileRead(node, compiler);
  const store = compileStore(node, compiler);
  return {
    assign(frame, run, value) {
      const assigned = value(frame, run);
      store(frame, run, assigned);
      return assigned;
    },
    change(frame, run, next) {
      const changed = next(read(frame, run));
      store(frame, run, changed);
      return changed;
    },
  };
}
