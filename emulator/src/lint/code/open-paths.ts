import type { AnyNode, IfStatement } from 'acorn';
import type { Completion, Completions } from './completion.ts';
import { after, join, type Path } from './paths.ts';

/** A comparison that a branch waits for. */
export interface Test {
  value: AnyNode;
  equals: AnyNode;
}

export type CoversAll = (tests: readonly Test[]) => boolean;

interface Walk {
  completions: Completions;
  /** Whether these tests of one value leave no other value over. */
  coversAll: CoversAll;
  /** The `return`s that are reached on an open path. */
  gaps: AnyNode[];
  /** What `break` carries out of the loop or switch that is being walked. */
  broken: Path[];
}

/** Where a body ends with the tag not completed: its `return`s, and whether its end is such a place. */
export function findOpenPaths(
  body: AnyNode,
  completions: Completions,
  coversAll: CoversAll,
): { gaps: AnyNode[]; end: Path } {
  const walk: Walk = { completions, coversAll, gaps: [], broken: [] };
  if (body.type === 'Program' || body.type === 'BlockStatement') {
    return { end: walkAll(body.body, 'open', walk), gaps: walk.gaps };
  }
  return { end: after(completions.of(body), 'open'), gaps: [] };
}

/** How calling a function with this body completes the tag. */
export function checkBody(body: AnyNode, completions: Completions, coversAll: CoversAll): Completion {
  const { gaps, end } = findOpenPaths(body, completions, coversAll);
  if (gaps.length === 0 && end === 'closed') return 'yes';
  return completions.mentions(body) ? 'maybe' : 'no';
}

function walkAll(statements: readonly AnyNode[], entry: Path, walk: Walk): Path {
  let path = entry;
  for (const statement of statements) {
    if (path === 'closed') break;
    path = walkStatement(statement, path, walk);
  }
  return path;
}

function walkStatement(node: AnyNode, path: Path, walk: Walk): Path {
  const { completions } = walk;
  const evaluate = (...nodes: (AnyNode | null | undefined)[]) =>
    nodes.reduce<Path>((now, inner) => (inner ? after(completions.of(inner), now) : now), path);
  switch (node.type) {
    case 'ExpressionStatement': {
      const completion = completions.of(node.expression);
      // A function that completes on some of its paths only, its answer thrown away, completes nothing here.
      const dropped = completion === 'maybe' && node.expression.type === 'CallExpression';
      return dropped ? path : after(completion, path);
    }
    case 'VariableDeclaration':
      return evaluate(...node.declarations.map(({ init }) => init));
    case 'ReturnStatement':
      if (evaluate(node.argument) === 'open') walk.gaps.push(node);
      return 'closed';
    case 'IfStatement':
      return walkIf(node, evaluate(node.test), walk);
    case 'BlockStatement':
      return walkAll(node.body, path, walk);
    case 'LabeledStatement':
      return walkStatement(node.body, path, walk);
    case 'SwitchStatement':
      return walkSwitch(node, evaluate(node.discriminant), walk);
    case 'ForStatement':
      return walkLoop(node.body, evaluate(node.init, node.test), walk);
    case 'WhileStatement':
      return walkLoop(node.body, evaluate(node.test), walk);
    case 'ForInStatement':
    case 'ForOfStatement':
      return walkLoop(node.body, evaluate(node.right), walk);
    case 'DoWhileStatement':
      return walkOnce(node.body, path, walk);
    case 'BreakStatement':
    case 'ContinueStatement':
      walk.broken.push(path);
      return 'closed';
    case 'ThrowStatement':
      return 'closed';
    case 'FunctionDeclaration':
    case 'EmptyStatement':
      return path;
    default:
      return evaluate(node);
  }
}

/** `chain` holds the tests before this one in `if … else if`: together they may leave no value over. */
function walkIf(node: IfStatement, path: Path, walk: Walk, chain: readonly Test[] = []): Path {
  if (path === 'closed') return path;
  const consequent = walkStatement(node.consequent, path, walk);
  if (node.alternate?.type === 'IfStatement') {
    const inner = after(walk.completions.of(node.alternate.test), path);
    return join([consequent, walkIf(node.alternate, inner, walk, [...chain, ...testsOf(node)])]);
  }
  if (node.alternate) return join([consequent, walkStatement(node.alternate, path, walk)]);
  return join([consequent, walk.coversAll([...chain, ...testsOf(node)]) ? 'closed' : path]);
}

function testsOf({ test }: IfStatement): Test[] {
  const isTest = test.type === 'BinaryExpression' && (test.operator === '===' || test.operator === '==');
  return isTest ? [{ value: test.left, equals: test.right }] : [];
}

function walkSwitch(node: Extract<AnyNode, { type: 'SwitchStatement' }>, path: Path, walk: Walk): Path {
  if (path === 'closed') return path;
  const outer = walk.broken;
  walk.broken = [];
  let fallen: Path = 'closed';
  for (const { consequent } of node.cases) fallen = walkAll(consequent, join([path, fallen]), walk);
  const tests = node.cases.flatMap(({ test }) => (test ? [{ value: node.discriminant, equals: test }] : []));
  const isComplete = tests.length < node.cases.length || walk.coversAll(tests);
  const result = join([fallen, ...walk.broken, isComplete ? 'closed' : path]);
  walk.broken = outer;
  return result;
}

/** The body may run no time at all. */
function walkLoop(body: AnyNode, path: Path, walk: Walk): Path {
  if (path !== 'closed') walkOnce(body, path, walk);
  return path;
}

function walkOnce(body: AnyNode, path: Path, walk: Walk): Path {
  const outer = walk.broken;
  walk.broken = [];
  const result = join([walkStatement(body, path, walk), ...walk.broken]);
  walk.broken = outer;
  return result;
}
