import { getLineInfo } from 'acorn';
import type { Place } from '../../contracts.ts';
import { type SyntaxRuleId, syntaxRules } from './rules.ts';

/** Something in the code that GTM refuses (error), or that it is not known to accept (warning). */
export interface SyntaxFinding extends Place {
  rule: SyntaxRuleId;
  level: 'error' | 'warning';
  /** A sentence with the problem and, after a colon, what to write instead. */
  message: string;
  instead: string;
}

/** `offset` counts from 0; `word` is what stands for `%` in the texts of the rule. */
export function createFinding(source: string, rule: SyntaxRuleId, offset: number, word = ''): SyntaxFinding {
  const { level, problem, instead } = syntaxRules[rule];
  const fix = instead.replaceAll('%', () => word);
  const { line, column } = getLineInfo(source, offset);
  return {
    rule,
    level,
    message: `${problem.replaceAll('%', () => word)}: ${fix}.`,
    instead: fix,
    line,
    column: column + 1,
  };
}

/** The code cannot be compiled; the same facts as the finding that it is made of. */
export class SyntaxFault extends Error implements Place {
  override name = 'SyntaxFault';
  readonly rule: SyntaxRuleId;
  readonly instead: string;
  readonly line: number;
  readonly column: number;

  constructor({ message, rule, instead, line, column }: SyntaxFinding) {
    super(message);
    this.rule = rule;
    this.instead = instead;
    this.line = line;
    this.column = column;
  }
}
