import type { BinaryExpression, BinaryOperator, LogicalExpression, UnaryExpression } from 'acorn';
import type { SandboxValue } from '../../values.ts';
import { checkTextLength } from '../limits.ts';
import { type Primitive, toNumber, toPrimitive } from '../values/coerce.ts';
import { looselyEqual, strictlyEqual } from '../values/equality.ts';
import { typeOf } from '../values/type-of.ts';
import { type Compiler, type Evaluate, unexpectedNode } from './compiler.ts';

type Binary = (left: SandboxValue, right: SandboxValue) => SandboxValue;

/** The operators that the runtime has instructions for. */
const binaryOperators = new Map<BinaryOperator, Binary>([
  ['+', add],
  ['-', (left, right) => toNumber(left) - toNumber(right)],
  ['*', (left, right) => toNumber(left) * toNumber(right)],
  ['/', (left, right) => toNumber(left) / toNumber(right)],
  ['%', (left, right) => toNumber(left) % toNumber(right)],
  ['&', (left, right) => toNumber(left) & toNumber(right)],
  ['|', (left, right) => toNumber(left) | toNumber(right)],
  ['^', (left, right) => toNumber(left) ^ toNumber(right)],
  ['<<', (left, right) => toNumber(left) << toNumber(right)],
  ['>>', (left, right) => toNumber(left) >> toNumber(right)],
  ['>>>', (left, right) => toNumber(left) >>> toNumber(right)],
  ['<', (left, right) => comparable(left) < comparable(right)],
  ['<=', (left, right) => comparable(left) <= comparable(right)],
  ['>', (left, right) => comparable(left) > comparable(right)],
  ['>=', (left, right) => comparable(left) >= comparable(right)],
  ['==', looselyEqual],
  ['!=', (left, right) => !looselyEqual(left, right)],
  ['===', strictlyEqual],
  ['!==', (left, right) => !strictlyEqual(left, right)],
]);

/** The function behind a binary operator, or behind a compound assignment without its `=`. */
export function binaryOperator(operator: string): Binary {
  const operate = binaryOperators.get(operator as BinaryOperator);
  if (!operate) throw unexpectedNode({ type: `the operator ${operator}` });
  return operate;
}

function add(left: SandboxValue, right: SandboxValue): SandboxValue {
  const [first, second] = [toPrimitive(left), toPrimitive(right)];
  if (typeof first !== 'string' && typeof second !== 'string') return Number(first) + Number(second);
  const text = `${first}${second}`;
  checkTextLength(text.length);
  return text;
}

/** Only the type is bent: the host compares all primitives as JavaScript does. */
function comparable(value: SandboxValue): Exclude<Primitive, null | undefined> {
  return toPrimitive(value) as Exclude<Primitive, null | undefined>;
}

export function compileBinary(node: BinaryExpression, compiler: Compiler): Evaluate {
  if (node.left.type === 'PrivateIdentifier') throw unexpectedNode(node.left);
  const operate = binaryOperator(node.operator);
  const left = compiler.expression(node.left);
  const right = compiler.expression(node.right);
  return (frame, run) => operate(left(frame, run), right(frame, run));
}

export function compileLogical(node: LogicalExpression, compiler: Compiler): Evaluate {
  const left = compiler.expression(node.left);
  const right = compiler.expression(node.right);
  switch (node.operator) {
    case '&&':
      return (frame, run) => left(frame, run) && right(frame, run);
    case '||':
      return (frame, run) => left(frame, run) || right(frame, run);
    default:
      throw unexpectedNode({ type: `the operator ${node.operator}` });
  }
}

export function compileUnary(node: UnaryExpression, compiler: Compiler): Evaluate {
  const argument = compiler.expression(node.argument);
  switch (node.operator) {
    case '!':
      return (frame, run) => !argument(frame, run);
    case '-':
      // Not the host's minus: the runtime answers 0, not -0, for -0.
      return (frame, run) => 0 - toNumber(argument(frame, run));
    case '~':
      return (frame, run) => ~toNumber(argument(frame, run));
    case 'typeof':
      return (frame, run) => typeOf(argument(frame, run));
    default:
      throw unexpectedNode({ type: `the operator ${node.operator}` });
  }
}
