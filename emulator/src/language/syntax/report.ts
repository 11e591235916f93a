import type { SyntaxRuleId } from './rules.ts';

/** Notes that a rule is broken, at the start of the node unless an offset is given. */
export type Report = (rule: SyntaxRuleId, word?: string, offset?: number) => void;
