import type { BinaryExpression, BinaryOperator, LogicalExpression, UnaryExpression } from 'acorn';
import type { SandboxValue } from '../../values.ts';
import { checkTextLength } from '../limits.ts';
import { consume } from '../meter.ts';
import { type Primitive, toNumber, toPrimitive } from '../values/coerce.ts';
import { looselyEqual, strictlyEqual } from '../values/equality.ts';
import { typeOf } from '../values/type-of.ts';
import { type Compiler, type Evaluate, type Frame, type Run, unexpectedNode } from './compiler.ts';

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

/** `a + b + c` link by link, not one inside the other, so that the links can be many. */
export function compileBinary(node: BinaryExpression, compiler: Compiler): Evaluate {
  return compileChain(node, compiler, ({ operator }) => {
    const operate = binaryOperator(operator);
    return (right) => (left, frame, run) => operate(left, right(frame, run));
  });
}

export function compileLogical(node: LogicalExpression, compiler: Compiler): Evaluate {
  return compileChain(node, compiler, ({ operator }) => {
    if (operator === '&&') return (right) => (left, frame, run) => left && right(frame, run);
    if (operator === '||') return (right) => (left, frame, run) => left || right(frame, run);
    throw unexpectedNode({ type: `the operator ${operator}` });
  });
}

type Link = (left: SandboxValue, frame: Frame, run: Run) => SandboxValue;

function compileChain<Node extends BinaryExpression | LogicalExpression>(
  node: Node,
  compiler: Compiler,
  compileLink: (node: Node) => (right: Evaluate) => Link,
): Evaluate {
  const nodes: Node[] = [];
  let first: BinaryExpression['left'] = node;
  for (; first.type === node.type; first = first.left) nodes.unshift(first as Node);
  if (first.type === 'PrivateIdentifier') throw unexpectedNode(first);
  const start = compiler.expression(first);
  const links = nodes.map((link) => compileLink(link)(compiler.expression(link.right)));
  return (frame, run) => {
    consume(run.meter, links.length - 1);
    let value = start(frame, run);
    for (const link of links) value = link(value, frame, run);
    return value;
  };
}

export function compileUnary(node: UnaryExpression, compiler: Compiler): Evaluate {
  const argument = compiler.expression(node.argument);
  switch (node.operator) {
    case '!':
      return (frame, run) => !argument(frame, run);
    case '-':
      // The runtime keeps numbers that stand in the code as JSON, which makes 0 of -0.
      if (node.argument.type === 'Literal') return (frame, run) => 0 - toNumber(argument(frame, run));
      return (frame, run) => -toNumber(argument(frame, run));
    case '~':
      return (frame, run) => ~toNumber(argument(frame, run));
    case 'typeof':
      return (frame, run) => typeOf(argument(frame, run));
    default:
      throw unexpectedNode({ type: `the operator ${node.operator}` });
  }
}
