import type { Expression, Literal, ModuleDeclaration, Statement } from 'acorn';
import { consume } from '../meter.ts';
import { compileAssignment, compileUpdate } from './assignments.ts';
import { compileBlock } from './blocks.ts';
import { type Compiler, type Evaluate, type Execute, type Nesting, unexpectedNode } from './compiler.ts';
import { compileFunction } from './functions.ts';
import { compileArray, compileLiteral, compileObject } from './literals.ts';
import { compileDoWhile, compileFor, compileWhile } from './loops.ts';
import { compileForIn, compileForOf } from './loops-over.ts';
import { compileCall, compileMember } from './members.ts';
import { compileBinary, compileLogical, compileUnary } from './operators.ts';
import type { Scope } from './scope.ts';
import { compileDeclaration, compileIf, compileReturn } from './statements.ts';
import { compileSwitch } from './switch.ts';
import { compileRead } from './variables.ts';

/** A compiler for the nodes inside `scope`; each node it compiles counts one step whenever it is evaluated. */
export function createCompiler(scope: Scope, nesting: Nesting = { current: 0, deepest: 0 }): Compiler {
  const compiler: Compiler = {
    scope,
    nesting,
    expression: (node) => countEvaluation(nested(nesting, () => compileExpression(node, compiler))),
    statement: (node) => countExecution(nested(nesting, () => compileStatement(node, compiler))),
    callable: (node) => compileFunction(node, compiler),
    within: (inner) => (inner.isFunction ? createCompiler(inner) : createCompiler(inner, nesting)),
  };
  return compiler;
}

function nested<Closure>(nesting: Nesting, compile: () => Closure): Closure {
  nesting.current += 1;
  nesting.deepest = Math.max(nesting.deepest, nesting.current);
  const closure = compile();
  nesting.current -= 1;
  return closure;
}

function countEvaluation(evaluate: Evaluate): Evaluate {
  return (frame, run) => {
    consume(run.meter, 1);
    return evaluate(frame, run);
  };
}

function countExecution(execute: Execute): Execute {
  return (frame, run) => {
    consume(run.meter, 1);
    return execute(frame, run);
  };
}

function compileExpression(node: Expression | Literal, compiler: Compiler): Evaluate {
  switch (node.type) {
    case 'Literal':
      return compileLiteral(node);
    case 'Identifier':
      return compileRead(node, compiler);
    case 'MemberExpression':
      return compileMember(node, compiler);
    case 'CallExpression':
      return compileCall(node, compiler);
    case 'BinaryExpression':
      return compileBinary(node, compiler);
    case 'LogicalExpression':
      return compileLogical(node, compiler);
    case 'UnaryExpression':
      return compileUnary(node, compiler);
    case 'UpdateExpression':
      return compileUpdate(node, compiler);
    case 'AssignmentExpression':
      return compileAssignment(node, compiler);
    case 'ConditionalExpression': {
      const test = compiler.expression(node.test);
      const consequent = compiler.expression(node.consequent);
      const alternate = compiler.expression(node.alternate);
      return (frame, run) => (test(frame, run) ? consequent : alternate)(frame, run);
    }
    case 'SequenceExpression': {
      const parts = node.expressions.map((part) => compiler.expression(part));
      return (frame, run) => parts.map((part) => part(frame, run)).pop();
    }
    case 'ArrayExpression':
      return compileArray(node, compiler);
    case 'ObjectExpression':
      return compileObject(node, compiler);
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return compileFunction(node, compiler);
    default:
      throw unexpectedNode(node);
  }
}

function compileStatement(node: Statement | ModuleDeclaration, compiler: Compiler): Execute {
  switch (node.type) {
    case 'ExpressionStatement': {
      const evaluate = compiler.expression(node.expression);
      return (frame, run) => {
        evaluate(frame, run);
        return 'normal';
      };
    }
    case 'VariableDeclaration':
      return compileDeclaration(node, compiler);
    case 'IfStatement':
      return compileIf(node, compiler);
    case 'ReturnStatement':
      return compileReturn(node, compiler);
    case 'BlockStatement':
      return compileBlock(node, compiler);
    case 'ForStatement':
      return compileFor(node, compiler);
    case 'ForInStatement':
      return compileForIn(node, compiler);
    case 'ForOfStatement':
      return compileForOf(node, compiler);
    case 'WhileStatement':
      return compileWhile(node, compiler);
    case 'DoWhileStatement':
      return compileDoWhile(node, compiler);
    case 'SwitchStatement':
      return compileSwitch(node, compiler);
    case 'BreakStatement':
      return () => 'break';
    case 'ContinueStatement':
      return () => 'continue';
    case 'EmptyStatement':
      return () => 'normal';
    default:
      throw unexpectedNode(node);
  }
}
