import type { SyntaxRuleId } from '../../../src/language/index.ts';

/** A program and what page code would get of it: a value, or the message of an error. */
export interface RunRow {
  code: string;
  gives?: unknown;
  fails?: string;
}

export const gives = (code: string, value: unknown): RunRow => ({ code, gives: value });
export const fails = (code: string, message: string): RunRow => ({ code, fails: message });

/** A source text and the finding it must lead to, or none; line and column count from 1. */
export interface SyntaxRow {
  code: string;
  rule: SyntaxRuleId;
  line: number;
  column: number;
}

/** `at` is 'line:column'. */
export function finding(rule: SyntaxRuleId, at: string, code: string): SyntaxRow {
  const [line = 0, column = 0] = at.split(':').map(Number);
  return { code, rule, line, column };
}
