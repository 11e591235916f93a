import { findRepeatedKeys } from '../../file/index.ts';
import type { Rule } from '../lint-context.ts';

/** Keys that stand twice in one object: what the first one says is lost without a word. */
export const findRepeats: Rule = ({ template }) =>
  findRepeatedKeys(template).map(({ key, place }) => ({
    rule: 'repeated-keys',
    level: 'warning',
    message: `The key "${key}" stands twice in one object, and only the last counts; remove one.`,
    ...place,
  }));
