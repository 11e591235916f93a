import type { AnyNode } from 'acorn';
import { judgeDeclaredName, judgeLiteral, judgeProperty } from './judge-literals.ts';
import { judgeAssignment, judgeBinary, judgeLogical, judgeUnary } from './judge-operators.ts';
import { judgeFunction, judgeLoopOver, judgeSwitch } from './judge-statements.ts';
import { refuseNode } from './refused-nodes.ts';
import type { Report } from './report.ts';

/**
 * Judges one node by the list of what is allowed; whatever is not in the list is refused. Answers 'skip' to
 * leave out what is inside the node.
 */
export function judgeNode(node: AnyNode, parents: readonly AnyNode[], report: Report): 'skip' | undefined {
  switch (node.type) {
    case 'BlockStatement':
    case 'CatchClause':
    case 'ChainExpression':
    case 'ConditionalExpression':
    case 'ForStatement':
    case 'Identifier':
    case 'IfStatement':
    case 'ObjectExpression':
    case 'Program':
    case 'ReturnStatement':
    case 'SwitchCase':
    case 'TemplateElement':
    case 'UpdateExpression':
    case 'WhileStatement':
      return;
    case 'ArrayExpression':
      return reportIf(node.elements.includes(null), 'elision');
    case 'AssignmentExpression':
      return judgeAssignment(node, report);
    case 'BinaryExpression':
      return judgeBinary(node, report);
    case 'BreakStatement':
    case 'ContinueStatement':
      return reportIf(Boolean(node.label), 'label');
    case 'CallExpression':
    case 'MemberExpression':
      return reportIf(node.optional, 'optional-chain');
    case 'DoWhileStatement':
      return reportIf(true, 'do-while');
    case 'EmptyStatement':
      return reportIf(true, 'empty-statement');
    case 'ExpressionStatement':
      return reportIf('directive' in node, 'directive');
    case 'ForInStatement':
    case 'ForOfStatement':
      return judgeLoopOver(node, report);
    case 'ArrowFunctionExpression':
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      return judgeFunction(node, parents, report);
    case 'Literal':
      return judgeLiteral(node, report);
    case 'LogicalExpression':
      return judgeLogical(node, report);
    case 'Property':
      return judgeProperty(node, report);
    case 'SequenceExpression':
      return reportIf(true, 'comma-operator');
    case 'SwitchStatement':
      return judgeSwitch(node, report);
    case 'UnaryExpression':
      return judgeUnary(node, report);
    case 'VariableDeclaration':
      return reportIf(node.kind.endsWith('using'), 'unknown-syntax', `declaration '${node.kind}'`);
    case 'VariableDeclarator':
      return judgeDeclaredName(node.id, report);
    default:
      return refuseNode(node, report);
  }

  function reportIf(broken: boolean, ...finding: Parameters<Report>): undefined {
    if (broken) report(...finding);
  }
}
