import type {
  AnyNode,
  ForInStatement,
  ForOfStatement,
  Function as FunctionNode,
  SwitchStatement,
} from 'acorn';
import { judgeDeclaredName, judgeLiteral, judgeProperty } from './judge-literals.ts';
import { judgeAssignment, judgeBinary, judgeLogical, judgeUnary } from './judge-operators.ts';
import type { SyntaxRuleId } from './rules.ts';

/** Notes that a rule is broken, at the start of the node unless an offset is given. */
export type Report = (rule: SyntaxRuleId, word?: string, offset?: number) => void;

export type Parents = readonly AnyNode[];

/**
 * Judges one node; what is not in the list is refused. Answers 'skip' where the inside of a refused node would
 * only repeat the refusal.
 */
export function judgeNode(node: AnyNode, parents: Parents, report: Report): 'skip' | undefined {
  switch (node.type) {
    case 'Program':
    case 'BlockStatement':
    case 'ReturnStatement':
    case 'IfStatement':
    case 'ForStatement':
    case 'WhileStatement':
    case 'SwitchCase':
    case 'CatchClause':
    case 'CallExpression':
    case 'MemberExpression':
    case 'ConditionalExpression':
    case 'ObjectExpression':
    case 'TemplateElement':
    case 'ChainExpression':
      if ('optional' in node && node.optional) report('optional-chain');
      return;
    case 'ExpressionStatement':
      if ('directive' in node) report('directive');
      return;
    case 'SwitchStatement':
      return judgeSwitch(node, report);
    case 'ForInStatement':
    case 'ForOfStatement':
      return judgeLoopOver(node, report);
    case 'DoWhileStatement':
      return judgeAs('do-while');
    case 'EmptyStatement':
      return judgeAs('empty-statement');
    case 'BreakStatement':
    case 'ContinueStatement':
      if (node.label) report('label');
      return 'skip';
    case 'LabeledStatement':
      return judgeAs('label');
    case 'VariableDeclaration':
      if (node.kind.endsWith('using')) report('unknown-syntax', `'${node.kind}'`);
      return;
    case 'VariableDeclarator':
      return judgeDeclaredName(node.id, report);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return judgeFunction(node, parents, report);
    case 'Identifier':
      return;
    case 'Literal':
      return judgeLiteral(node, report);
    case 'Property':
      return judgeProperty(node, report);
    case 'ArrayExpression':
      if (node.elements.includes(null)) report('elision');
      return;
    case 'BinaryExpression':
      return judgeBinary(node, report);
    case 'LogicalExpression':
      return judgeLogical(node, report);
    case 'UnaryExpression':
      return judgeUnary(node, report);
    case 'AssignmentExpression':
      return judgeAssignment(node, report);
    case 'UpdateExpression':
      return;
    case 'SequenceExpression':
      return judgeAs('comma-operator');
    default:
      return judgeRefused(node, report);
  }

  function judgeAs(rule: SyntaxRuleId): undefined {
    report(rule);
  }
}

const refusedNodes: Partial<Record<AnyNode['type'], SyntaxRuleId>> = {
  NewExpression: 'new',
  ThisExpression: 'this',
  Super: 'class',
  ClassDeclaration: 'class',
  ClassExpression: 'class',
  TryStatement: 'try',
  ThrowStatement: 'throw',
  WithStatement: 'with',
  DebuggerStatement: 'debugger',
  TemplateLiteral: 'template-literal',
  TaggedTemplateExpression: 'template-literal',
  SpreadElement: 'spread',
  RestElement: 'rest',
  ObjectPattern: 'destructuring',
  ArrayPattern: 'destructuring',
  AssignmentPattern: 'default-value',
  YieldExpression: 'generator',
  AwaitExpression: 'async',
  ImportExpression: 'module',
  ImportDeclaration: 'module',
  ExportNamedDeclaration: 'module',
  ExportDefaultDeclaration: 'module',
  ExportAllDeclaration: 'module',
};

const skippedInside = new Set<AnyNode['type']>([
  'ClassDeclaration',
  'ClassExpression',
  'TaggedTemplateExpression',
  'ObjectPattern',
  'ArrayPattern',
  'RestElement',
  'MetaProperty',
]);

function judgeRefused(node: AnyNode, report: Report): 'skip' | undefined {
  const rule = refusedNodes[node.type];
  if (rule) report(rule);
  else report('unknown-syntax', node.type);
  return skippedInside.has(node.type) ? 'skip' : undefined;
}

function judgeSwitch(node: SwitchStatement, report: Report): undefined {
  const index = node.cases.findIndex(({ test }) => !test);
  const branch = node.cases[index];
  if (branch && index < node.cases.length - 1) report('default-not-last', '', branch.start);
}

function judgeLoopOver(node: ForInStatement | ForOfStatement, report: Report): undefined {
  if (node.type === 'ForOfStatement' && node.await) report('async');
  if (node.left.type === 'MemberExpression') report('loop-target', '', node.left.start);
  const initial = node.left.type === 'VariableDeclaration' && node.left.declarations[0]?.init;
  if (initial) report('loop-target', '', initial.start);
}

function judgeFunction(node: FunctionNode & AnyNode, parents: Parents, report: Report): undefined {
  if (node.async) report('async');
  if (node.generator) report('generator');
  if (node.type === 'FunctionDeclaration' && parents.length > 1) report('nested-function');
  if (node.id) judgeDeclaredName(node.id, report);
  for (const param of node.params) judgeDeclaredName(param, report);
}
