import type {
  AnyNode,
  ForInStatement,
  ForOfStatement,
  Function as FunctionNode,
  SwitchStatement,
} from 'acorn';
import { checkDeclaredName } from './check-literals.ts';
import type { Report } from './report.ts';

export function checkSwitch({ cases }: SwitchStatement, report: Report): undefined {
  const index = cases.findIndex(({ test }) => !test);
  const branch = cases[index];
  if (branch && index < cases.length - 1) report('default-not-last', '', branch.start);
}

/** The instructions for these loops take the name of a variable, nothing else. */
export function checkLoopOver(node: ForInStatement | ForOfStatement, report: Report): undefined {
  if (node.type === 'ForOfStatement' && node.await) report('async');
  if (node.left.type === 'MemberExpression') report('loop-target', '', node.left.start);
  const initial = node.left.type === 'VariableDeclaration' && node.left.declarations[0]?.init;
  if (initial) report('loop-target', '', initial.start);
}

export function checkFunction(
  node: FunctionNode & AnyNode,
  parents: readonly AnyNode[],
  report: Report,
): undefined {
  if (node.async) report('async');
  if (node.generator) report('generator');
  if (node.type === 'FunctionDeclaration' && parents.at(-1)?.type === 'IfStatement') {
    report('unknown-syntax', "function as the body of an 'if'");
  } else if (node.type === 'FunctionDeclaration' && parents.length > 1) {
    report('nested-function');
  }
  if (node.id) checkDeclaredName(node.id, report);
  for (const param of node.params) checkDeclaredName(param, report);
}
