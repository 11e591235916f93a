import type { AnyNode } from 'acorn';
import type { Report } from './report.ts';
import type { SyntaxRuleId } from './rules.ts';

const rulesOfNodes: Partial<Record<AnyNode['type'], SyntaxRuleId>> = {
  ArrayPattern: 'destructuring',
  AssignmentPattern: 'default-value',
  AwaitExpression: 'async',
  ClassDeclaration: 'class',
  ClassExpression: 'class',
  DebuggerStatement: 'debugger',
  ExportAllDeclaration: 'module',
  ExportDefaultDeclaration: 'module',
  ExportNamedDeclaration: 'module',
  ImportDeclaration: 'module',
  ImportExpression: 'module',
  LabeledStatement: 'label',
  NewExpression: 'new',
  ObjectPattern: 'destructuring',
  RestElement: 'rest',
  SpreadElement: 'spread',
  Super: 'class',
  TaggedTemplateExpression: 'template-literal',
  TemplateLiteral: 'template-literal',
  ThisExpression: 'this',
  ThrowStatement: 'throw',
  TryStatement: 'try',
  WithStatement: 'with',
  YieldExpression: 'generator',
};

/** Nodes whose inside would only repeat the refusal. */
const closedNodes = new Set<AnyNode['type']>([
  'ArrayPattern',
  'ClassDeclaration',
  'ClassExpression',
  'MetaProperty',
  'ObjectPattern',
  'RestElement',
  'TaggedTemplateExpression',
]);

/** Refuses a node that is not in the list of the allowed ones; answers 'skip' to leave out what is inside. */
export function refuseNode(node: AnyNode, report: Report): 'skip' | undefined {
  const rule = rulesOfNodes[node.type];
  if (rule) report(rule);
  else report('unknown-syntax', node.type);
  return closedNodes.has(node.type) ? 'skip' : undefined;
}
