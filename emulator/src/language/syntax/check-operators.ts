import type { AssignmentExpression, BinaryExpression, LogicalExpression, UnaryExpression } from 'acorn';
import type { Report } from './report.ts';

const bitwise = new Set(['&', '|', '^', '<<', '>>', '>>>', '~']);

export function checkBinary({ operator }: BinaryExpression, report: Report): undefined {
  if (operator === 'in' || operator === 'instanceof') report(operator);
  if (operator === '**') report('exponent', operator);
  if (bitwise.has(operator)) report('bitwise', operator);
}

export function checkLogical({ operator }: LogicalExpression, report: Report): undefined {
  if (operator === '??') report('nullish', operator);
}

export function checkUnary({ operator }: UnaryExpression, report: Report): undefined {
  if (operator === '+') report('unary-plus');
  if (operator === 'delete' || operator === 'void') report(operator);
  if (operator === '~') report('bitwise', operator);
}

export function checkAssignment({ operator }: AssignmentExpression, report: Report): undefined {
  if (operator === '=' || operator === '+=') return;
  if (operator === '**=') report('exponent', operator);
  else if (operator === '??=' || operator === '&&=' || operator === '||=')
    report('logical-assignment', operator);
  else report('compound-assignment', operator);
}
