import type { AnyNode } from 'acorn';
import { checkDeclaredName, checkLiteral, checkProperty } from './check-literals.ts';
import { checkAssignment, checkBinary, checkLogical, checkUnary } from './check-operators.ts';
import { checkFunction, checkLoopOver, checkSwitch } from './check-statements.ts';
import { refuseNode } from './refused-nodes.ts';
import type { Report } from './report.ts';

/**
 * Checks one node by the list of what is allowed; what is not in the list is refused. Answers 'skip' to
 * leave out what is inside the node.
 */
export function checkNode(node: AnyNode, parents: readonly AnyNode[], report: Report): 'skip' | undefined {
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
      return checkAssignment(node, report);
    case 'BinaryExpression':
      return checkBinary(node, report);
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
      return checkLoopOver(node, report);
    case 'ArrowFunctionExpression':
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      return checkFunction(node, parents, report);
    case 'Literal':
      return checkLiteral(node, report);
    case 'LogicalExpression':
      return checkLogical(node, report);
    case 'Property':
      return checkProperty(node, report);
    case 'SequenceExpression':
      return reportIf(true, 'comma-operator');
    case 'SwitchStatement':
      return checkSwitch(node, report);
    case 'UnaryExpression':
      return checkUnary(node, report);
    case 'VariableDeclaration':
      return reportIf(node.kind.endsWith('using'), 'unknown-syntax', `declaration '${node.kind}'`);
    case 'VariableDeclarator':
      return checkDeclaredName(node.id, report);
    default:
      return refuseNode(node, report);
  }

  function reportIf(broken: boolean, ...finding: Parameters<Report>): undefined {
    if (broken) report(...finding);
  }
}
